"""What an event asks: which fields of the house, and its own questions."""

from collections.abc import Iterable, Mapping
from typing import Any, TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.services.ordering import move, next_position
from eventmgr.people.enums import Category
from eventmgr.questions.enums import QUESTION_KINDS, FieldKind
from eventmgr.questions.models import Answer, FieldSetting, Question
from eventmgr.questions.queries import question_in_event, questions_of
from eventmgr.questions.rules.asking import Setting
from eventmgr.questions.rules.fields import FIELDS
from eventmgr.questions.rules.values import BETWEEN
from eventmgr.words import N_

LONGEST_LABEL = 200
LONGEST_HELP = 500
MOST_CHOICES = 100
MOST_QUESTIONS = 100
_WITH_CHOICES = frozenset({FieldKind.CHOICE, FieldKind.CHOICES})


class QuestionFields(TypedDict, total=False):
    """What is said of a question. `choices` are needed by questions with choices, `categories` empty means all."""

    kind: FieldKind
    label: str
    help: str
    choices: Iterable[str]
    categories: Iterable[Category]
    required: bool


def set_fields(session: Session, event_id: int, settings: Mapping[str, Setting]) -> None:
    """Shown and required for fields of the house, by key; fields that are not given stay, and the full name is always
    there. What is required is shown. Raises TypeError for a key that is no field.
    """
    fields = {field.key: field for field in FIELDS}
    if unknown := settings.keys() - fields.keys():
        raise TypeError(f"no field: {', '.join(sorted(unknown))}")
    query = select(FieldSetting).where(FieldSetting.event_id == event_id)
    rows = {row.key: row for row in session.scalars(query)}
    for key, (shown, required) in settings.items():
        if fields[key].always:
            continue
        _set_field(session, rows.get(key), FieldSetting(event_id=event_id, key=key), (shown or required, required))
    session.flush()


def _set_field(session: Session, row: FieldSetting | None, new: FieldSetting, setting: Setting) -> None:
    default = next(field.shown for field in FIELDS if field.key == new.key), False
    if row is None:
        if setting != default:
            new.shown, new.required = setting
            session.add(new)
    elif (row.shown, row.required) != setting:
        row.shown, row.required = setting


def add_question(session: Session, event_id: int, **fields: Unpack[QuestionFields]) -> Question:
    """One more question, the last. Raises RefusedError for a question that cannot be asked."""
    others = questions_of(session, event_id)
    if len(others) >= MOST_QUESTIONS:
        raise RefusedError(N_("An event asks %(most)s questions at most."), most=MOST_QUESTIONS)
    row = Question(event_id=event_id, position=next_position(others), **_said(others, None, dict(fields)))
    session.add(row)
    session.flush()
    return row


def change_question(
    session: Session, event_id: int, *, question_id: int, version: int | None, **fields: Unpack[QuestionFields]
) -> Question:
    """Change the words of a question; its kind only as long as nobody has answered. Answers stay as they were given.

    Raises NotFoundError for another event's, StaleEditError, RefusedError.
    """
    row = question_in_event(session, event_id, question_id)
    expect_version(row, version)
    said = _said(questions_of(session, event_id), row, dict(fields))
    if said["kind"] is not row.kind and _is_answered(session, row):
        raise RefusedError(N_("Somebody has answered already: the kind stays. Ask a new question."), field="kind")
    for name, value in said.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    session.flush()
    return row


def move_question(session: Session, event_id: int, *, question_id: int, steps: int) -> Question:
    """Move it `steps` places later; negative is earlier."""
    row = question_in_event(session, event_id, question_id)
    move([each for each in questions_of(session, event_id) if each.retired == row.retired], row, steps=steps)
    session.flush()
    return row


def retire_question(session: Session, event_id: int, *, question_id: int) -> Question:
    """Ask it no more; its answers are kept. Raises NotFoundError for another event's."""
    row = question_in_event(session, event_id, question_id)
    row.retired = True
    session.flush()
    return row


def ask_again(session: Session, event_id: int, *, question_id: int) -> Question:
    """Ask a retired question again, as the last one. Raises RefusedError if another one has its words by now."""
    row = question_in_event(session, event_id, question_id)
    others = [each for each in questions_of(session, event_id) if not each.retired and each is not row]
    _refuse_twice(others, row.label)
    row.retired, row.position = False, next_position(others)
    session.flush()
    return row


def _said(others: list[Question], row: Question | None, fields: dict[str, Any]) -> dict[str, Any]:
    """`fields` as they are kept; raises RefusedError."""
    kind = fields.get("kind", FieldKind.LINE)
    label = names.one_line(fields.get("label", ""))
    if kind not in QUESTION_KINDS:
        raise RefusedError(N_("Choose one of the list."), field="kind")
    if not label:
        raise RefusedError(N_("Write the question."), field="label")
    _refuse_longer(label, LONGEST_LABEL, "label")
    _refuse_twice([each for each in others if each is not row and not each.retired], label)
    help_text = names.one_line(fields.get("help", ""))
    _refuse_longer(help_text, LONGEST_HELP, "help")
    return {
        "kind": kind,
        "label": label,
        "help": help_text,
        "choices": _choices(kind, fields.get("choices", ())),
        "categories": sorted({category.value for category in fields.get("categories", ())}),
        "required": fields.get("required", False),
    }


def _refuse_twice(others: list[Question], label: str) -> None:
    """The words of a question head its column in lists, so that two cannot have the same."""
    if names.fold(label) in {names.fold(each.label) for each in others}:
        raise RefusedError(N_("Another question has these words."), field="label")


def _refuse_longer(text: str, most: int, field: str) -> None:
    if len(text) > most:
        raise RefusedError(N_("This is longer than %(most)s letters."), field=field, most=most)


def _choices(kind: FieldKind, given: Iterable[str]) -> list[str]:
    if kind not in _WITH_CHOICES:
        return []
    choices = list({names.fold(text): text for text in reversed([*map(names.one_line, given)]) if text}.values())[::-1]
    if len(choices) < 2:  # noqa: PLR2004 - a choice is between two
        raise RefusedError(N_("Write two choices or more, one a line."), field="choices")
    if len(choices) > MOST_CHOICES:
        raise RefusedError(N_("A question has %(most)s choices at most."), field="choices", most=MOST_CHOICES)
    if any(BETWEEN in choice for choice in choices):
        raise RefusedError(N_("A choice has no semicolon: lists put it between choices."), field="choices")
    for choice in choices:
        _refuse_longer(choice, LONGEST_LABEL, "choices")
    return choices


def _is_answered(session: Session, row: Question) -> bool:
    query = select(Answer.id).where(Answer.event_id == row.event_id, Answer.question_id == row.id).limit(1)
    return session.scalar(query) is not None
