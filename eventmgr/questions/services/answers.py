"""Write down answers to the questions of an event."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.errors import RefusedError
from eventmgr.files.models import StoredFile
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.models import Answer
from eventmgr.questions.queries import asked, parts_of, questions_of
from eventmgr.questions.rules.asking import FormField
from eventmgr.questions.rules.values import kept
from eventmgr.questions.services.rows import Registered, renew
from eventmgr.words import N_

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
    changed = 0
    for participation_id, given in values.items():
        for key, value in given.items():
            if key not in fields:
                raise RefusedError(N_("This event asks no such question."), field=key)
            row = known.get((participation_id, fields[key].question_id))
            place = Answer(event_id=event_id, question_id=fields[key].question_id, participation_id=participation_id)
            changed += _put(session, row, place, _answer(fields[key], value))
    session.flush()
    return changed


def _answer(field: FormField, value: Any) -> tuple[str, int | None]:
    """Text and file of an answer."""
    if field.kind is not FieldKind.FILE:
        return kept(field, value), None
    if value is None or value == "":
        return "", None
    if not isinstance(value, StoredFile):
        raise RefusedError(N_("A file is handed in on the page, not in a list."), field=field.key)
    return value.name, value.id


def _put(session: Session, row: Answer | None, place: Answer, answer: tuple[str, int | None]) -> bool:
    """Make `row` say `answer`, `place` becoming the row if there is none; whether anything changed."""
    value, file_id = answer
    if row is None:
        if not value and file_id is None:
            return False
        place.value, place.file_id = value, file_id
        session.add(place)
        return True
    if (row.value, row.file_id) == answer:
        return False
    if not value and file_id is None:
        session.delete(row)
    else:
        row.value, row.file_id = value, file_id
    return True


def _known(session: Session, event_id: int, ids: list[int]) -> dict[tuple[int, int | None], Answer]:
    query = select(Answer).where(Answer.event_id == event_id)
    found = (row for part in parts_of(ids) for row in session.scalars(query.where(Answer.participation_id.in_(part))))
    return {(row.participation_id, row.question_id): row for row in found}
