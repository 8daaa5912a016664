"""The register as its page shows it: words and letters for every row."""

from dataclasses import dataclass
from typing import Any

from flask import url_for
from flask_babel import gettext as _

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.queries import EXCEPTIONS, OPEN, QUESTIONS, Disagreeing, RegisterPage, RegisterRow
from eventmgr.attendance.rules import Mark
from eventmgr.attendance.units import Unit
from eventmgr.attendance.views.asking import asked
from eventmgr.attendance.views.labels import unit_long, unit_short
from eventmgr.attendance.views.seeing import hidden, organises, shown_name
from eventmgr.attendance.views.sent import PICKS
from eventmgr.events.current import this_event
from eventmgr.words import N_

LEGEND = (
    *PICKS[:3],
    AttendanceStatus.PARTIAL,
    *PICKS[3:],
    AttendanceStatus.NOT_EXPECTED,
    AttendanceStatus.NOT_RECORDED,
)
QUESTION_WORDS = {"": N_("Everyone"), EXCEPTIONS: N_("Exceptions"), OPEN: N_("Not recorded")}


@dataclass(frozen=True, slots=True)
class Cell:
    """A mark as it stands in the register; `here` in the column of the open unit."""

    letter: str
    word: str
    here: bool


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the register for the page; `letter` is the mark in the open unit, `attended` says of how many units.

    `url` leads to the details of that mark.
    """

    id: int
    number: int
    name: str
    native_name: str
    delegation: str
    category: str
    category_word: str
    letter: str
    cells: tuple[Cell, ...]
    attended: str
    url: str


@dataclass(frozen=True, slots=True)
class Column:
    """A unit as the head of a column, and as a link to its own page."""

    short: str
    closed: bool
    here: bool
    url: str


def shown(page: RegisterPage) -> dict[str, Any]:
    """What the template of the register prints."""
    words = {status: _(status.label) for status in AttendanceStatus}
    place = next(place for place, unit in enumerate(page.units) if unit.code == page.unit.code)
    return {
        "page": page,
        "title": unit_long(page.unit),
        "columns": [_column(unit, here=number == place) for number, unit in enumerate(page.units)],
        "rows": [_row(row, page.unit, place, words) for row in page.rows],
        "facts": _facts(page),
        "questions": [_question(page, question) for question in QUESTIONS],
        "disagreeing": [_disagreeing(case, page.unit, words) for case in page.disagreeing],
        "picks": [(status.letter, words[status]) for status in PICKS],
        "legend": [(status.letter, words[status]) for status in LEGEND],
        "rule": _rule(),
        "may_reopen": organises(),
    }


def _column(unit: Unit, *, here: bool) -> Column:
    return Column(unit_short(unit), unit.closed, here, url_for("attendance.unit", unit=unit.code))


def _row(row: RegisterRow, unit: Unit, place: int, words: dict[AttendanceStatus, str]) -> ShownRow:
    line = row.line
    return ShownRow(
        id=line.id,
        number=line.number,
        name=shown_name(line),
        native_name="" if hidden(line) else line.native_name,
        delegation=line.delegation,
        category=line.category.value,
        category_word=_(line.category.label),
        letter=row.marks[place].status.letter,
        cells=tuple(_cell(mark, words, here=number == place) for number, mark in enumerate(row.marks)),
        attended=_("%(n)d of %(of)d", n=row.attended, of=row.expected),
        url=_record(line.id, unit),
    )


def _cell(mark: Mark, words: dict[AttendanceStatus, str], *, here: bool) -> Cell:
    return Cell(mark.status.letter, words[mark.status], here)


def _record(participation_id: int, unit: Unit) -> str:
    return url_for("attendance.record", unit=unit.code, participation_id=participation_id, **asked())


def _question(page: RegisterPage, question: str) -> dict[str, Any]:
    return {
        "label": _(QUESTION_WORDS[question]),
        "url": url_for("attendance.unit", unit=page.unit.code, show=question or None, q=page.search or None),
        "count": page.counts[question],
        "current": question == page.show,
    }


def _disagreeing(case: Disagreeing, unit: Unit, words: dict[AttendanceStatus, str]) -> dict[str, str]:
    """Who it is, and what each source says: `Signed sheet: absent, Desk: present`."""
    said = ", ".join(f"{_(entry.source.label)}: {words[entry.status].lower()}" for entry in case.records)
    return {"name": shown_name(case.line), "said": said, "url": _record(case.line.id, unit)}


def _facts(page: RegisterPage) -> str:
    counted = {"n": page.attended, "of": page.expected}
    if page.unit.closed:
        return str(_("Closed: %(n)d of %(of)d attended. What comes later is a correction.", **counted))
    if not page.expected:
        return str(_("Nobody is expected in this unit."))
    words = {"n": page.counts[EXCEPTIONS], "of": page.expected}
    return str(_("Everyone starts as present. Mark only those who were not: %(n)d of %(of)d so far.", **words))


def _rule() -> str:
    excused = (
        _("Excused stays in the number expected.")
        if this_event().excused_counts
        else _("Excused leaves the number expected.")
    )
    return " ".join([_("Late and left early count as attended."), excused, _("“Not expected” does not count.")])
