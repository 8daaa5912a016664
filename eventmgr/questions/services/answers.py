"""Write down answers to the questions of an event."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.audit.log import insert_many
from eventmgr.errors import RefusedError
from eventmgr.files.models import StoredFile
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.models import Answer
from eventmgr.questions.queries import asked, parts_of, questions_of
from eventmgr.questions.rules.asking import FormField
from eventmgr.questions.rules.values import kept
from eventmgr.questions.services.rows import Registered, renew
from eventmgr.words import N_

_PLACE = ("participation_id", "question_id")
Values = Mapping[str, Any]
"""By the key of the question (`q12`): what a form hands over, or what stands in a cell; None or empty for no answer."""


def save_answers(session: Session, participation: Registered, values: Values) -> None:
    """Write down the answers of one person; what is not in `values` stays. Two statements and what changes.

    The answer to a question for a file is the stored file, or None to take it out. Raises RefusedError, whose field is
    the key of the question, for an answer that cannot be, and for a question that the event does not have.
    """
    if save_many_answers(session, participation.event_id, {participation.id: values}):
        renew(participation)
        session.flush()


def save_many_answers(session: Session, event_id: int, values: Mapping[int, Values]) -> int:
    """Write down answers by participation, in as many reads for ten as for thousands; how many changed.

    Raises as `save_answers` does.
    """
    fields = {field.key: field for field in (asked(row).field() for row in questions_of(session, event_id))}
    known = _known(session, event_id, list(values))
    changed, new = 0, list[dict[str, Any]]()
    for participation_id, given in values.items():
        for key, value in given.items():
            if key not in fields:
                raise RefusedError(N_("This event asks no such question."), field=key)
            place = participation_id, fields[key].question_id
            text, file_id = _answer(fields[key], value)
            if place in known:
                changed += _put(session, known[place], text, file_id)
            elif text or file_id is not None:
                new.append(dict(zip(_PLACE, place, strict=True)) | {"value": text, "file_id": file_id})
    insert_many(session, Answer, [{"event_id": event_id, **each} for each in new])
    session.flush()
    return changed + len(new)


def _answer(field: FormField, value: Any) -> tuple[str, int | None]:
    """Text and file of an answer."""
    if field.kind is not FieldKind.FILE:
        return kept(field, value), None
    if value is None or value == "":
        return "", None
    if not isinstance(value, StoredFile):
        raise RefusedError(N_("A file is handed in on the page, not in a list."), field=field.key)
    return value.name, value.id


def _put(session: Session, row: Answer, text: str, file_id: int | None) -> bool:
    """Make `row` say this, or take it away; whether anything changed."""
    if (row.value, row.file_id) == (text, file_id):
        return False
    if text or file_id is not None:
        row.value, row.file_id = text, file_id
    else:
        session.delete(row)
    return True


def _known(session: Session, event_id: int, ids: list[int]) -> dict[tuple[int, int | None], Answer]:
    query = select(Answer).where(Answer.event_id == event_id)
    found = (row for part in parts_of(ids) for row in session.scalars(query.where(Answer.participation_id.in_(part))))
    return {(row.participation_id, row.question_id): row for row in found}
