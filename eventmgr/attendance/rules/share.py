"""How much of what was expected was attended, in exact fractions (R13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.rules.marks import Mark
from eventmgr.attendance.rules.sources import ATTENDED
from eventmgr.events.enums import ThresholdScope

_WHOLE = ATTENDED - {AttendanceStatus.PARTIAL}
_NOT_EXPECTED = frozenset({AttendanceStatus.NOT_EXPECTED})
_TENTH = Decimal("0.1")


class Measure(StrEnum):
    """What is counted: units, or minutes of them."""

    UNITS = "units"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class AttendanceRule:
    """How an event counts. `excused_counts`: an excused unit stays in the denominator (the default of R13)."""

    threshold: Fraction = Fraction(80, 100)
    scope: ThresholdScope = ThresholdScope.OVERALL
    excused_counts: bool = True
    measure: Measure = Measure.UNITS


@dataclass(frozen=True, slots=True)
class Share:
    """`attended` of `expected`, in units or minutes; `not_recorded` units are still open."""

    attended: Fraction
    expected: int
    not_recorded: int = 0

    @property
    def fraction(self) -> Fraction | None:
        """Attended ÷ expected; None where nothing was expected."""
        return Fraction(self.attended, self.expected) if self.expected else None

    @property
    def percent(self) -> Decimal | None:
        """The percentage with one decimal, for print only: judgements compare fractions."""
        if self.fraction is None:
            return None
        exact = Decimal(self.fraction.numerator) * 100 / Decimal(self.fraction.denominator)
        return exact.quantize(_TENTH, ROUND_HALF_UP)

    def reaches(self, threshold: Fraction) -> bool:
        """Whether the share is at least the threshold, without rounding; never where nothing was expected."""
        return self.expected > 0 and self.attended >= threshold * self.expected

    def __add__(self, other: "Share") -> "Share":
        return Share(
            self.attended + other.attended, self.expected + other.expected, self.not_recorded + other.not_recorded
        )


def share_of(marks: Iterable[Mark], rule: AttendanceRule) -> Share:
    """The share of these marks (R13).

    In units, present, late and left early are a whole unit, partial is its minutes ÷ the length of the unit. In
    minutes, late and left early without minutes are whole. Partial is nothing until its minutes are written down.
    """
    left_out = _left_out(rule)
    counted = [mark for mark in marks if mark.status not in left_out]
    open_units = sum(mark.status is AttendanceStatus.NOT_RECORDED for mark in counted)
    if rule.measure is Measure.MINUTES:
        attended = sum(_minutes_of(mark) for mark in counted)
        return Share(Fraction(attended), sum(mark.length for mark in counted), open_units)
    whole = sum(mark.status in _WHOLE for mark in counted)
    parts = [mark for mark in counted if mark.status is AttendanceStatus.PARTIAL]
    return Share(
        sum((Fraction(mark.present or 0, mark.length) for mark in parts), Fraction(whole)), len(counted), open_units
    )


def _left_out(rule: AttendanceRule) -> frozenset[AttendanceStatus]:
    return _NOT_EXPECTED if rule.excused_counts else _NOT_EXPECTED | {AttendanceStatus.EXCUSED}


def _minutes_of(mark: Mark) -> int:
    if not mark.attended:
        return 0
    if mark.present is None and mark.status is not AttendanceStatus.PARTIAL:
        return mark.length
    return mark.present or 0
