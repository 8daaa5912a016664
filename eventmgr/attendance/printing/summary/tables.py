"""Tables 1 to 4."""

from datetime import date

from babel.dates import format_date

from eventmgr.attendance.enums import HalfDay
from eventmgr.attendance.figures import (
    DayFigures,
    DelegationFigures,
    HalfFigures,
    SessionFigures,
    UnitFigures,
    per_day,
    per_session,
)
from eventmgr.attendance.printing.summary.counts import Printed
from eventmgr.attendance.printing.summary.reading import Reading
from eventmgr.attendance.printing.summary.words import (
    BY_HALF_DAY,
    BY_SESSION,
    DAY_HEADS,
    DELEGATION_HEADS,
    GENDER_HEADS,
    SESSION_HEADS,
    day_words,
    delegation_words,
    gender_words,
    session_words,
)
from eventmgr.attendance.rules import Share
from eventmgr.attendance.units import Unit
from eventmgr.documents.content.attendance import (
    DayLine,
    DayTable,
    DelegationLine,
    DelegationTable,
    GenderLine,
    GenderTable,
    SessionLine,
    SessionTable,
)
from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.content.figures import Share as PrintedShare
from eventmgr.events.printing import time_range
from eventmgr.events.printing.dates import LANGUAGE

WITHOUT_DELEGATION = "Without a delegation"
NOT_IN_PROGRAMME = "No longer in the programme"


def delegation_table(reading: Reading, printed: Printed) -> DelegationTable:
    """Table 1; the rows are those of the figures, in the order of precedence."""
    rows = zip(reading.by_delegation.rows, printed.delegations, printed.attended, strict=True)
    return DelegationTable(
        words=delegation_words(reading.event.attendance_threshold),
        heads=DELEGATION_HEADS,
        rows=tuple(
            _delegation(_name(reading, figures), figures, genders=genders, attended=attended)
            for figures, genders, attended in rows
        ),
        total=_delegation("All", reading.by_delegation.total, genders=printed.total, attended=printed.attended_total),
    )


def day_table(reading: Reading) -> DayTable:
    """Table 2."""
    days = per_day(reading.whole.register)
    nobody = HalfFigures(0, 0)
    return DayTable(
        words=day_words(*([] if _by_half_day(reading) else [BY_SESSION])),
        heads=DAY_HEADS,
        rows=tuple(_day(day, reading.event.start_date) for day in days),
        total=DayLine(
            label="All days",
            morning=_half(sum((day.am or nobody for day in days), nobody)),
            afternoon=_half(sum((day.pm or nobody for day in days), nobody)),
        ),
    )


def session_table(reading: Reading) -> SessionTable:
    """Table 3."""
    return SessionTable(
        words=session_words(*([BY_HALF_DAY] if _by_half_day(reading) else [])),
        heads=SESSION_HEADS,
        rows=tuple(_session(each) for each in per_session(reading.whole.register, reading.whole.groups)),
    )


def gender_table(reading: Reading, printed: Printed) -> GenderTable:
    """Table 4; categories without anybody are printed as zeros (E-26)."""
    rows = zip(reading.by_category.rows, printed.categories, strict=True)
    return GenderTable(
        words=gender_words(),
        heads=GENDER_HEADS,
        rows=tuple(GenderLine(label=row.category.label, counts=counts) for row, counts in rows),
        total=GenderLine(label="All", counts=printed.total),
    )


def _by_half_day(reading: Reading) -> bool:
    """Also while there is nothing yet: that is how it will be taken unless the event says otherwise."""
    return all(unit.half is not None for unit in reading.units)


def _name(reading: Reading, figures: DelegationFigures) -> str:
    return WITHOUT_DELEGATION if figures.key is None else reading.names[figures.key]


def _delegation(
    label: str, figures: DelegationFigures, *, genders: GenderCounts, attended: int | None
) -> DelegationLine:
    hidden = genders.total is None or attended is None
    return DelegationLine(
        label=label,
        invited=figures.seats,
        registered=genders.total,
        attended=attended,
        genders=genders,
        units=None if hidden else _share(figures.share),
        withdrawn=figures.withdrawn,
        replaced=figures.replaced,
    )


def _share(share: Share) -> PrintedShare:
    """The exact fraction: a partial attendance is less than a whole unit."""
    return PrintedShare(share.attended.numerator, share.expected * share.attended.denominator)


def _day(figures: DayFigures, first: date) -> DayLine:
    number = (figures.day - first).days + 1
    written = format_date(figures.day, "d MMM", locale=LANGUAGE)
    day = f"Day {number}" if number > 0 else written
    return DayLine(
        label=f"{day}, {written}" if number > 0 else written,
        short=day,
        morning=_half(figures.am or HalfFigures(0, 0)),
        afternoon=_half(figures.pm or HalfFigures(0, 0)),
    )


def _half(half: HalfFigures) -> PrintedShare:
    return PrintedShare(half.present, half.expected)


def _session(each: SessionFigures) -> SessionLine:
    figures: UnitFigures = each.figures
    starts, ends = (each.session.starts, each.session.ends) if each.session else (each.unit.starts, each.unit.ends)
    return SessionLine(
        number=each.session.number if each.session else "",
        title=each.session.title if each.session else _gone(each.unit),
        when=f"{format_date(each.unit.date, 'd MMM', locale=LANGUAGE)}, {time_range(starts, ends)}",
        expected=figures.expected,
        present=figures.present + figures.partial,
        late=figures.late,
        left_early=figures.left_early,
        excused=figures.excused,
        absent=figures.absent,
        not_expected=figures.not_expected,
    )


def _gone(unit: Unit) -> str:
    if unit.half is None:
        return NOT_IN_PROGRAMME
    return f"{'Morning' if unit.half is HalfDay.AM else 'Afternoon'}: {NOT_IN_PROGRAMME.lower()}"
