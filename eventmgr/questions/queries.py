"""Reads of what is asked and answered: a fixed number of statements each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import ColumnElement, exists, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from eventmgr.errors import NotFoundError
from eventmgr.people.enums import Category
from eventmgr.questions.models import Answer, FieldSetting, Private, Question
from eventmgr.questions.rules.asking import Asked, RegistrationForm, Setting, question_key, registration_form
from eventmgr.words import N_

ValueT = TypeVar("ValueT")
NOT_ANSWERED = "-"
"""Stands for no answer where answers are looked for."""
AT_ONCE = 5000
"""Numbers in one statement, at most."""


@dataclass(frozen=True, slots=True)
class Given:
    """An answer: its text as it is kept, and the file if a file was asked for."""

    value: str
    file_id: int | None = None


def form_of(session: Session, event_id: int, *, category: Category | None) -> RegistrationForm:
    """What the event asks of people of `category` (None: of everybody), in two statements."""
    return registration_form(field_settings(session, event_id), asked_questions(session, event_id), category=category)


def field_settings(session: Session, event_id: int) -> dict[str, Setting]:
    """Shown and required, by the key of each field for which the event said so; one statement."""
    query = select(FieldSetting.key, FieldSetting.shown, FieldSetting.required)
    return {
        row.key: (row.shown, row.required) for row in session.execute(query.where(FieldSetting.event_id == event_id))
    }


def asked_questions(session: Session, event_id: int) -> list[Asked]:
    """The event's own questions that are asked, in their order; one statement."""
    return [asked(row) for row in questions_of(session, event_id) if not row.retired]


def questions_of(session: Session, event_id: int) -> list[Question]:
    """Every question of the event, retired ones too, in their order; one statement."""
    query = select(Question).where(Question.event_id == event_id).order_by(Question.position, Question.id)
    return list(session.scalars(query))


def question_in_event(session: Session, event_id: int, question_id: int) -> Question:
    """A question of the event; raises NotFoundError."""
    row = session.scalar(select(Question).where(Question.event_id == event_id, Question.id == question_id))
    if row is None:
        raise NotFoundError(N_("There is no such question in this event."))
    return row


def asked(row: Question) -> Asked:
    """A question as it is asked."""
    return Asked(
        row.id,
        row.kind,
        row.label,
        row.help,
        tuple(row.choices),
        frozenset(row.categories),
        row.required,
    )


def answers_of(
    session: Session, event_id: int, participation_ids: Iterable[int] | None = None
) -> Mapping[int, Mapping[str, Given]]:
    """Answers to the event's own questions, by participation and key (`q12`); of everybody if no ids are given.

    One statement for every 5,000 people; who answered nothing has an empty mapping.
    """
    query = select(Answer.participation_id, Answer.question_id, Answer.value, Answer.file_id).where(
        Answer.event_id == event_id
    )
    found: defaultdict[int, dict[str, Given]] = defaultdict(dict)
    ids = None if participation_ids is None else sorted(set(participation_ids))
    wanted = [query] if ids is None else [query.where(Answer.participation_id.in_(part)) for part in parts_of(ids)]
    for each in wanted:
        for row in session.execute(each):
            found[row.participation_id][question_key(row.question_id)] = Given(row.value, row.file_id)
    return found


def private_of(session: Session, event_id: int, participation_id: int) -> Private | None:
    """What only organisers see of a participant, if anything was written; whoever looks leaves an audit line."""
    return session.scalar(
        select(Private).where(Private.event_id == event_id, Private.participation_id == participation_id)
    )


def same_passport(session: Session, event_id: int, passport_hashes: Iterable[str]) -> dict[str, list[int]]:
    """Participations by the keyed hash of their passport number (R2); one statement for every 5,000."""
    hashes = sorted({each for each in passport_hashes if each})
    found: defaultdict[str, list[int]] = defaultdict(list)
    for part in parts_of(hashes):
        query = select(Private.passport_hash, Private.participation_id).where(
            Private.event_id == event_id, Private.passport_hash.in_(part)
        )
        for row in session.execute(query.order_by(Private.participation_id)):
            found[row.passport_hash].append(row.participation_id)
    return dict(found)


def parts_of(values: list[ValueT]) -> Iterable[list[ValueT]]:
    """`values` in parts that fit into one statement each."""
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))


def answered_so(
    participation_id: ColumnElement[int] | InstrumentedAttribute[int], event_id: int, question_id: int, value: str
) -> ColumnElement[bool]:
    """The condition that somebody answered `value`, among others where several choices are given; NOT_ANSWERED finds
    those who answered nothing.
    """
    given = Answer.event_id == event_id, Answer.question_id == question_id, Answer.participation_id == participation_id
    if value == NOT_ANSWERED:
        return ~exists().where(*given)
    lines = literal("\n") + Answer.value + literal("\n")
    return exists().where(*given, lines.contains(f"\n{value}\n", autoescape=True))


def answer_ids(session: Session, event_id: int, participation_id: int) -> list[int]:
    """Ids of somebody's answers, for the history of a person."""
    query = select(Answer.id).where(Answer.event_id == event_id, Answer.participation_id == participation_id)
    return list(session.scalars(query))
