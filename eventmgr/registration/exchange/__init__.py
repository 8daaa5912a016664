"""The delegation's own list as a workbook: what it gave, without what only organisers see."""

from collections.abc import Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from eventmgr.delegations.models import Delegation, Participation
from eventmgr.files.sheets import to_xlsx
from eventmgr.questions.enums import FieldClass, Holder
from eventmgr.questions.queries import Given, answers_of, form_of
from eventmgr.questions.rules import FormField
from eventmgr.questions.rules.values import written
from eventmgr.registration.queries import own_members

SHEET = "Delegation"


def own_list(session: Session, delegation: Delegation) -> bytes:
    """The members in their order with what the event asks, restricted facts and withheld people left out."""
    fields = form_of(session, delegation.event_id, category=None).without(FieldClass.RESTRICTED).fields
    members = [row for row in own_members(session, delegation) if not row.name_withheld]
    answers = answers_of(session, delegation.event_id, [row.id for row in members])
    rows = [["No.", *(field.label for field in fields)]]
    rows += [[str(row.number), *_cells(row, fields, answers[row.id])] for row in members]
    return to_xlsx(SHEET, rows)


def _cells(row: Participation, fields: Sequence[FormField], given: Any) -> list[str]:
    return [_cell(row, field, given.get(field.key, Given(""))) for field in fields]


def _cell(row: Participation, field: FormField, given: Given) -> str:
    if field.holder is Holder.ANSWER:
        return written(field, given.value)
    if field.holder is Holder.CONSENT:
        found = next((each.given for each in row.consents if f"consent_{each.kind.value}" == field.key), None)
        return _text(found)
    return _text(getattr(row.person if field.holder is Holder.PERSON else row, field.key))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, StrEnum):
        return str(value.label)  # type: ignore[attr-defined]  # ours have one
    return value.isoformat() if isinstance(value, date | time) else str(value if value is not None else "")
