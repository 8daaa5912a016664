"""Filters of the list of people by the answers to the event's own questions."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from flask import request
from flask_babel import gettext as _

from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.queries import NOT_ANSWERED, asked_questions
from eventmgr.questions.rules import Asked
from eventmgr.questions.rules.values import NO, YES

SIEVED = frozenset({FieldKind.YES_NO, FieldKind.CHOICE, FieldKind.CHOICES})
"""Kinds of answers that are few."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """A question by whose answers people can be found. `key` is its part of the address, `value` what is chosen."""

    key: str
    question_id: int
    label: str
    words: tuple[tuple[str, str], ...]
    value: str


def sieves_asked_for() -> tuple[Sieve, ...]:
    """Every question with few answers, and what the address chooses; an answer that is not among them is none."""
    questions = asked_questions(db.session(), this_event().id)
    return tuple(_sieve(each) for each in questions if each.kind in SIEVED)


def chosen(sieves: Iterable[Sieve]) -> dict[str, Any]:
    """Parts of the address of what is chosen."""
    return {each.key: each.value for each in sieves if each.value}


def _sieve(question: Asked) -> Sieve:
    answers = ((YES, _("Yes")), (NO, _("No")))
    given = answers if question.kind is FieldKind.YES_NO else tuple((choice, choice) for choice in question.choices)
    words = (*given, (NOT_ANSWERED, _("not answered")))
    asked = request.args.get(question.key, "")
    value = asked if asked in dict(words) else ""
    return Sieve(question.key, question.id, question.label, words, value)
