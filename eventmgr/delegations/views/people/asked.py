"""What the event asks beside the fields that every form of a person has: shown, filled in, saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.datastructures import FileStorage

from eventmgr.database import db
from eventmgr.delegations.enums import Category
from eventmgr.delegations.forms import ParticipantForm
from eventmgr.delegations.models import Participation
from eventmgr.delegations.services import column_values
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.files.current import hand_in_paper
from eventmgr.files.enums import FileKind
from eventmgr.questions.enums import FieldClass, FieldKind, Holder
from eventmgr.questions.forms import bind_fields, form_value, given_values
from eventmgr.questions.queries import Given, answers_of, asked, asked_questions, questions_of
from eventmgr.questions.rules import FIELDS, FormField, house_field
from eventmgr.questions.rules.values import YES, typed
from eventmgr.questions.services import save_answers
from eventmgr.web.filters import date_long

FormT = TypeVar("FormT", bound=ParticipantForm)
_IN_COLUMNS = frozenset({Holder.PERSON, Holder.PARTICIPATION})


@dataclass(frozen=True, slots=True)
class Answered:
    """A question of the event and what somebody answered, `file_id` if it was a file."""

    field: FormField
    text: str
    file_id: int | None


def more_fields() -> tuple[FormField, ...]:
    """Fields of the house that organisers see and the form of a person does not have of itself."""
    return tuple(
        house_field(field)
        for field in FIELDS
        if field.holder in _IN_COLUMNS
        and field.field_class is not FieldClass.RESTRICTED
        and not hasattr(ParticipantForm, field.key)
    )


def own_fields(category: Category | None) -> tuple[FormField, ...]:
    """The event's own questions to people of `category`; None for all."""
    return tuple(each.field() for each in asked_questions(db.session(), this_event().id) if each.asks(category))


def bound(form_class: type[FormT], own: Sequence[FormField]) -> type[FormT]:
    """The form with every further field of the house and these questions of the event."""
    return bind_fields(form_class, (*more_fields(), *own))


def blocks(own: Sequence[FormField]) -> dict[str, list[str]]:
    """Keys of what `bound` adds, by block."""
    return {
        block.value: [field.key for field in fields]
        for block, fields in groupby((*more_fields(), *own), key=lambda field: field.block)
    }


def column_data(row: Participation) -> dict[str, Any]:
    """What the further fields of the house are filled with."""
    return {field.key: form_value(field, _column(row, field)) for field in more_fields()}


def answer_data(row: Participation) -> dict[str, Any]:
    """What the questions of the event are filled with."""
    given = answers_of(db.session(), row.event_id, [row.id])[row.id]
    fields = {field.key: field for field in own_fields(None)}
    return {key: typed(field, given[key].value) for key, field in fields.items() if key in given}


def further_values(form: ParticipantForm) -> dict[str, Any]:
    """What was typed into the further fields of the house, as the services take it."""
    return column_values(given_values(form, more_fields()))


def save_own(session: Session, form: ParticipantForm, row: Participation, own: Sequence[FormField]) -> None:
    """Save the answers; a file that was not chosen leaves the one that is there. Raises RefusedError."""
    given = given_values(form, own)
    for field in own:
        if field.kind is FieldKind.FILE:
            sent = given.pop(field.key)
            if sent:
                given[field.key] = _handed_in(session, field.key, sent)
    save_answers(session, row, given)


def answered(row: Participation) -> list[Answered]:
    """Every question that is asked of this person, and every other that has an answer, retired ones too."""
    given = answers_of(db.session(), row.event_id, [row.id])[row.id]
    found = []
    for question in questions_of(db.session(), row.event_id):
        field, its = asked(question).field(), given.get(asked(question).key)
        if its or (not question.retired and asked(question).asks(row.category)):
            found.append(_answered(field, its or Given("")))
    return found


def _answered(field: FormField, given: Given) -> Answered:
    return Answered(field, _told(field, given.value), given.file_id)


def _told(field: FormField, value: str) -> str:
    """An answer as people read it."""
    if field.kind is FieldKind.YES_NO and value:
        return str(_("Yes") if value == YES else _("No"))
    if field.kind is FieldKind.DATE and value:
        return date_long(typed(field, value))
    return ", ".join(value.split("\n")) if field.kind is FieldKind.CHOICES else value


def _column(row: Participation, field: FormField) -> Any:
    return getattr(row.person if field.holder is Holder.PERSON else row, field.key)


def _handed_in(session: Session, key: str, sent: FileStorage) -> Any:
    paper = sent.read(), sent.filename or ""
    try:
        return hand_in_paper(session, this_event().id, sent=paper, kind=FileKind.ANSWER)
    except RefusedError as error:
        raise RefusedError(error.message, field=key, **error.params) from error
