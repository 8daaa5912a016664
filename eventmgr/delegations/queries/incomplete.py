"""What is still missing of each person, of what the event requires (domain.md A.1: it never blocks saving)."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from eventmgr.delegations.enums import INACTIVE, Category, ConsentKind
from eventmgr.delegations.models import Consent, Participation
from eventmgr.people.enums import Gender
from eventmgr.people.models import Person
from eventmgr.questions.enums import Holder
from eventmgr.questions.models import Answer, Private
from eventmgr.questions.queries import asked_questions, field_settings, parts_of
from eventmgr.questions.rules import FormField, RegistrationForm, consent_key, question_key, registration_form

EMPTY = (None, "", Gender.NOT_STATED)
Filled = dict[int, set[str]]
"""Keys of what is known, by participation."""


def missing_fields(
    session: Session, event_id: int, participation_ids: Collection[int] | None = None
) -> dict[int, tuple[FormField, ...]]:
    """What the event requires and nobody has said, by participation; people without anything missing are left out.

    Of everybody who takes part (R12) if no ids are given. Six statements at most for every 5,000 people.
    """
    settings, questions = field_settings(session, event_id), asked_questions(session, event_id)
    forms = {each: registration_form(settings, questions, category=each) for each in Category}
    wanted = {field.key: field for form in forms.values() for field in form.required()}
    if len(wanted) == 1:  # the full name, which everybody has
        return {}
    found: dict[int, tuple[FormField, ...]] = {}
    for people in _people(event_id, participation_ids):
        found |= _missing(session, people, forms, wanted)
    return found


def _people(event_id: int, ids: Collection[int] | None) -> Iterable[ColumnElement[bool]]:
    mine = Participation.event_id == event_id
    if ids is None:
        return [mine & Participation.status.not_in(INACTIVE)]
    return [mine & Participation.id.in_(part) for part in parts_of(sorted(set(ids)))]


def _missing(
    session: Session,
    people: ColumnElement[bool],
    forms: Mapping[Category, RegistrationForm],
    wanted: Mapping[str, FormField],
) -> dict[int, tuple[FormField, ...]]:
    columns = {key: column for key, field in wanted.items() if (column := _column(field)) is not None}
    query = _of(select(Participation.id, Participation.category, *_labelled(columns)), wanted, people)
    rows = session.execute(query.order_by(Participation.id)).mappings().all()
    filled: Filled = {row["id"]: {key for key in columns if row[f"its_{key}"] not in EMPTY} for row in rows}
    _add_consents(session, people, wanted, filled)
    _add_answers(session, people, wanted, filled)
    required = {category: form.required() for category, form in forms.items()}
    found = {
        row["id"]: tuple(field for field in required[row["category"]] if field.key not in filled[row["id"]])
        for row in rows
    }
    return {number: fields for number, fields in found.items() if fields}


def _column(field: FormField) -> InstrumentedAttribute[Any] | None:
    model = {Holder.PERSON: Person, Holder.PARTICIPATION: Participation, Holder.PRIVATE: Private}.get(field.holder)
    column: InstrumentedAttribute[Any] | None = getattr(model, field.key) if model else None
    return column


def _labelled(columns: Mapping[str, InstrumentedAttribute[Any]]) -> list[Any]:
    return [column.label(f"its_{key}") for key, column in columns.items()]


def _of(query: Select[Any], wanted: Mapping[str, FormField], people: ColumnElement[bool]) -> Select[Any]:
    query = query.join(Person, Person.id == Participation.person_id).where(people)
    if any(field.holder is Holder.PRIVATE for field in wanted.values()):
        query = query.outerjoin(
            Private, (Private.participation_id == Participation.id) & (Private.event_id == Participation.event_id)
        )
    return query


def _add_consents(
    session: Session, people: ColumnElement[bool], wanted: Mapping[str, FormField], filled: Filled
) -> None:
    """A consent was asked for, whatever was answered; the notice has to be read."""
    kinds = [kind for kind in ConsentKind if consent_key(kind) in wanted]
    if not kinds:
        return
    query = select(Consent.participation_id, Consent.kind, Consent.given).join(
        Participation, Participation.id == Consent.participation_id
    )
    for row in session.execute(query.where(people, Consent.kind.in_(kinds))):
        if row.given or row.kind is not ConsentKind.NOTICE:
            filled[row.participation_id].add(consent_key(row.kind))


def _add_answers(
    session: Session, people: ColumnElement[bool], wanted: Mapping[str, FormField], filled: Filled
) -> None:
    numbers = [field.question_id for field in wanted.values() if field.question_id is not None]
    if not numbers:
        return
    query = select(Answer.participation_id, Answer.question_id).join(
        Participation, Participation.id == Answer.participation_id
    )
    for row in session.execute(query.where(people, Answer.question_id.in_(numbers))):
        filled[row.participation_id].add(question_key(row.question_id))
