"""Tables 2 and 3: what happened on each half-day, and in each unit (C.7)."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from fractions import Fraction

from eventmgr.attendance.enums import AttendanceStatus, HalfDay
from eventmgr.attendance.rules import Mark, Register, Share
from eventmgr.attendance.units import Unit, half_of


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """A row of table 3: persons by what is known of them. `expected` is the sum of all but `not_expected`."""

    expected: int = 0
    present: int = 0
    late: int = 0
    left_early: int = 0
    partial: int = 0
    excused: int = 0
    absent: int = 0
    not_recorded: int = 0
    not_expected: int = 0

    def __add__(self, other: "UnitFigures") -> "UnitFigures":
        return UnitFigures(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True, slots=True)
class HalfFigures:
    """A half-day of table 2: persons expected in it, and those of them who were there."""

    expected: int
    present: int

    @property
    def share(self) -> Share:
        """Present of expected."""
        return Share(Fraction(self.present), self.expected)

    def __add__(self, other: "HalfFigures") -> "HalfFigures":
        return HalfFigures(self.expected + other.expected, self.present + other.present)


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A row of table 2; a half-day without a unit is None."""

    day: datetime.date
    am: HalfFigures | None = None
    pm: HalfFigures | None = None


def per_unit(register: Register) -> dict[str, UnitFigures]:
    """Table 3: code of each unit → its row."""
    columns = columns_of(register)
    return {unit.code: unit_figures(marks) for unit, marks in zip(register.units, columns, strict=True)}


def per_day(register: Register) -> list[DayFigures]:
    """Table 2. Where sessions are the units, who was in one of a half-day's sessions was there on that half-day."""
    halves: dict[tuple[datetime.date, HalfDay], list[Sequence[Mark]]] = {}
    for unit, marks in zip(register.units, columns_of(register), strict=True):
        halves.setdefault((unit.date, _half(unit)), []).append(marks)
    figures = {place: _half_figures(columns) for place, columns in halves.items()}
    return [
        DayFigures(day, figures.get((day, HalfDay.AM)), figures.get((day, HalfDay.PM)))
        for day in sorted({day for day, _ in figures})
    ]


def columns_of(register: Register) -> list[Sequence[Mark]]:
    """The marks of everybody unit by unit."""
    if not register.rows:
        return [() for _ in register.units]
    return list(zip(*register.rows.values(), strict=True))


def unit_figures(marks: Sequence[Mark]) -> UnitFigures:
    """The marks of one unit, counted."""
    found = Counter(mark.status for mark in marks)
    counts = {status.value: found[status] for status in AttendanceStatus}
    return UnitFigures(expected=len(marks) - found[AttendanceStatus.NOT_EXPECTED], **counts)


def _half(unit: Unit) -> HalfDay:
    return unit.half or half_of(unit.starts)


def _half_figures(columns: Sequence[Sequence[Mark]]) -> HalfFigures:
    people = list(zip(*columns, strict=True))
    return HalfFigures(
        expected=sum(any(mark.expected for mark in marks) for marks in people),
        present=sum(any(mark.attended for mark in marks) for marks in people),
    )
