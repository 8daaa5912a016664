"""Save what a registration form holds: each answer goes where it is kept."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, ConsentKind, Funding
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services.edit import change_participant
from eventmgr.delegations.services.presence import set_consents
from eventmgr.people.enums import Gender
from eventmgr.people.services import change_person
from eventmgr.questions.enums import Holder
from eventmgr.questions.rules import BY_KEY, Field
from eventmgr.questions.services import save_answers, save_private

_IN_COLUMNS = frozenset({Holder.PERSON, Holder.PARTICIPATION})


def save_registration(
    session: Session,
    participation: Participation,
    values: Mapping[str, Any],
    *,
    version: int | None,
    person_version: int | None,
    delegation: Delegation | None,
    passport_key: bytes,
    at: datetime,
) -> Participation:
    """Save `values` by key of the field (`questions.forms.given_values`); what is not given stays as it is.

    Raises StaleEditError if either version is not the row's, RefusedError whose field is a key, SecondHeadError (R4).
    """
    change_participant(
        session,
        participation,
        version=version,
        person_version=person_version,
        delegation=delegation,
        **column_values(values),
    )
    held = {key: BY_KEY[key].holder for key in values if key in BY_KEY}
    consents = {kind: values[f"consent_{kind.value}"] for kind in ConsentKind if f"consent_{kind.value}" in values}
    if consents:
        set_consents(session, participation, consents, at=at)
    private = {key: values[key] for key, holder in held.items() if holder is Holder.PRIVATE}
    if private:
        save_private(session, participation, private, key=passport_key)
    own = {key: value for key, value in values.items() if key not in BY_KEY}
    if own:
        save_answers(session, participation, own)
    return participation


def change_restricted(
    session: Session, participation: Participation, values: Mapping[str, Any], *, passport_key: bytes
) -> None:
    """Save restricted facts by key: the name in the passport with the person, the rest in the table of its own.

    Raises RefusedError whose field is a key. Whoever edits by a form checks the participation's version first.
    """
    given = dict(values)
    if "passport_name" in given:
        change_person(session, participation.person, passport_name=given.pop("passport_name") or "")
    save_private(session, participation, given, key=passport_key)


def column_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of the person and of the participation among `values`, as `register_participant` takes them."""
    return {
        key: _column_value(BY_KEY[key], value)
        for key, value in values.items()
        if key in BY_KEY and BY_KEY[key].holder in _IN_COLUMNS
    }


def _column_value(field: Field, value: Any) -> Any:
    if field.words in (Capacity, Funding):
        return field.words(value) if value else None
    if field.words is Gender:
        return Gender(value) if value else Gender.NOT_STATED
    if field.key == "needs_interpretation":
        return bool(value)
    if field.key == "nationality":
        return value or None
    return "" if value is None and field.kind.value in ("line", "text") else value
