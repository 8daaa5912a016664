"""Write down what only organisers see of a participant (domain.md B.8)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from eventmgr.questions.enums import FieldKind, Holder
from eventmgr.questions.models import Private
from eventmgr.questions.passports import passport_hash
from eventmgr.questions.queries import private_of
from eventmgr.questions.rules.asking import house_field
from eventmgr.questions.rules.fields import FIELDS, Field
from eventmgr.questions.rules.values import kept, typed
from eventmgr.questions.services.rows import Registered, renew

PRIVATE = {field.key: field for field in FIELDS if field.holder is Holder.PRIVATE}
"""The fields that this table holds, by key."""


def save_private(
    session: Session, participation: Registered, values: Mapping[str, Any], *, key: bytes
) -> Private | None:
    """Write down what is given; what is not in `values` stays. `key` makes the keyed hash of the passport number
    (`questions.passports`).

    Values are as forms hand them over or as they stand in a cell. Returns the row, None if there is nothing to keep.
    Raises RefusedError for a value that cannot be, TypeError for a name that is no restricted field.
    """
    if unknown := set(values) - PRIVATE.keys():
        raise TypeError(f"no restricted field: {', '.join(sorted(unknown))}")
    read = {name: private_value(PRIVATE[name], value) for name, value in values.items()}
    row = private_of(session, participation.event_id, participation.id)
    if row is None:
        if not any(value not in (None, "") for value in read.values()):
            return None
        row = Private(event_id=participation.event_id, participation_id=participation.id)
        session.add(row)
    if "passport_number" in read:
        read["passport_hash"] = passport_hash(str(read["passport_number"]), key=key)
    changed = {name: value for name, value in read.items() if (getattr(row, name) or "") != (value or "")}
    for name, value in changed.items():
        setattr(row, name, value)
    if changed:
        renew(participation)
    session.flush()
    return row


def private_value(field: Field, value: Any) -> Any:
    """A value of a field of the house as its column keeps it; raises RefusedError with the key of the field."""
    text = kept(house_field(field), value)
    if field.words is not None:
        return field.words(text) if text else None
    if field.kind is FieldKind.YES_NO:
        return None if not text else text == "yes"
    return typed(house_field(field), text)
