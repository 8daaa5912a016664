"""Answers to the event's own questions in lists: the column that bears the words of a question holds its answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.delegations.exchange.lines import Line
from eventmgr.delegations.exchange.values import unread_remark
from eventmgr.delegations.exchange.verdicts import Known
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.questions.enums import FieldKind
from eventmgr.questions.queries import answers_of, asked, questions_of
from eventmgr.questions.rules import FormField
from eventmgr.questions.rules.values import NO, YES, kept, written
from eventmgr.words import Remark

Columns = Mapping[str, FormField]
"""The event's questions by their folded words."""
NOT_UNDERSTOOD = "%s (not understood)"
"""Heads what stood in the column of a question and is no answer to it."""


def own_columns(session: Session, event: Event) -> dict[str, FormField]:
    """The questions of `event`; of two with the same words the one that is asked. One statement."""
    rows = questions_of(session, event.id)
    in_order = [row for row in rows if not row.retired] + [row for row in rows if row.retired]
    columns: dict[str, FormField] = {}
    for row in in_order:
        columns.setdefault(names.fold(row.label), asked(row).field())
    return columns


def with_answers(session: Session, event: Event, known: Sequence[Known], columns: Columns) -> Sequence[Known]:
    """`known` with their answers among the further columns, by the words of the question; one statement."""
    if not columns:
        return known
    given = answers_of(session, event.id)
    return [replace(each, extra=each.extra | _cells(given.get(each.participation_id, {}), columns)) for each in known]


def read_answers(lines: Iterable[Line], columns: Columns) -> tuple[list[Line], list[Remark]]:
    """`lines` with the answers in them written as we write them; what is no answer is kept under another header, with
    a remark. A file cannot be handed in by a list.
    """
    if not columns:
        return list(lines), []
    remarks: list[Remark] = []
    return [replace(line, extra=_read(line, columns, remarks)) for line in lines], remarks


def parted(extra: Mapping[str, str], columns: Columns) -> tuple[dict[str, str], dict[str, str]]:
    """Further columns that are no questions, by header; and answers, by the key of the question."""
    rest, answers = {}, {}
    for title, text in extra.items():
        field = columns.get(names.fold(title))
        if field is None:
            rest[title] = text
        elif field.kind is not FieldKind.FILE:
            answers[field.key] = text
    return rest, answers


def words_of(field: FormField) -> list[str]:
    """What a cell of this column may say, if that can be chosen from a list."""
    if field.kind is FieldKind.YES_NO:
        return [YES, NO]
    return [word for _value, word in field.choices] if field.kind is FieldKind.CHOICE else []


def _cells(given: Mapping[str, object], columns: Columns) -> dict[str, str]:
    found = ((field, given.get(field.key)) for field in columns.values())
    return {field.label: written(field, getattr(answer, "value", "")) for field, answer in found if answer is not None}


def _read(line: Line, columns: Columns, remarks: list[Remark]) -> dict[str, str]:
    extra: dict[str, str] = {}
    for title, text in line.extra.items():
        field = columns.get(names.fold(title))
        if field is None:
            extra[title] = text
        elif field.kind is not FieldKind.FILE:
            try:
                extra[field.label] = written(field, kept(field, text))
            except RefusedError:
                extra[NOT_UNDERSTOOD % field.label] = text
                remarks.append(unread_remark(line.row, field.label, text))
    return extra
