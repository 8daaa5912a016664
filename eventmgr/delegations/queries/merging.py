"""Two entries of one person beside each other: what differs."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from eventmgr.delegations.models import Participation
from eventmgr.delegations.rules.merging import MERGE_FIELDS, Holder, MergeField, other_goes_first
from eventmgr.questions.queries import Given, answers_of, asked, private_of, questions_of
from eventmgr.questions.rules import RESTRICTED, FormField


@dataclass(frozen=True, slots=True)
class MergeLine:
    """A value that differs, or the answer to a question (`q12`). `other_first` says which is chosen to begin with."""

    key: str
    label: str
    kept: Any
    other: Any
    other_first: bool


@dataclass(frozen=True, slots=True)
class Restricted:
    """How many restricted facts are known of each."""

    kept: int
    other: int


def value_of(row: Participation, field: MergeField) -> Any:
    """What stands in a field of a person or of the participation."""
    return getattr(row.person if field.holder is Holder.PERSON else row, field.key)


def lines_that_differ(session: Session, kept: Participation, other: Participation) -> list[MergeLine]:
    """What is not the same of two, in the order of the form; two statements."""
    found = []
    for field in MERGE_FIELDS:
        mine, theirs = value_of(kept, field), value_of(other, field)
        if mine != theirs:
            found.append(MergeLine(field.key, field.label, mine, theirs, other_goes_first(field.key, mine, theirs)))
    return [*found, *_answers(session, kept, other)]


def restricted_known(session: Session, kept: Participation, other: Participation) -> Restricted:
    """How much is kept of each where only organisers look; two statements."""
    counts = []
    for row in (kept, other):
        private = private_of(session, row.event_id, row.id)
        counts.append(sum(getattr(private, field.key, None) not in (None, "") for field in RESTRICTED))
    return Restricted(*counts)


def _answers(session: Session, kept: Participation, other: Participation) -> list[MergeLine]:
    given = answers_of(session, kept.event_id, [kept.id, other.id])
    mine, theirs = given.get(kept.id, {}), given.get(other.id, {})
    fields = [asked(row).field() for row in questions_of(session, kept.event_id)] if mine or theirs else []
    return [_answer(field, mine, theirs) for field in fields if mine.get(field.key) != theirs.get(field.key)]


def _answer(field: FormField, mine: Any, theirs: Any) -> MergeLine:
    nothing = Given("")
    one, other = mine.get(field.key, nothing).value, theirs.get(field.key, nothing).value
    return MergeLine(field.key, field.label, one, other, not one)
