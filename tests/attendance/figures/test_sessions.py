"""Table 3: each session with its unit, breakouts with the members of their groups."""

from datetime import date, time

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource
from eventmgr.attendance.figures import UnitFigures, per_session
from eventmgr.attendance.queries import Entry
from eventmgr.attendance.rules import Attendee, Register, build_register
from eventmgr.attendance.units import CountedSession, Unit, half_days, session_units
from eventmgr.delegations.enums import Category, ParticipationStatus

MONDAY = date(2024, 12, 9)
PLENARY = CountedSession(1, MONDAY, time(9), time(10), "1", "Plenary")
BREAKOUT = CountedSession(2, MONDAY, time(10), time(11), "2", "Groups", frozenset({7}))
GROUPS = {1: frozenset({7}), 2: frozenset({8})}


def register(units: list[Unit]) -> Register:
    people = [
        Attendee(key, ParticipationStatus.CONFIRMED, Category.DELEGATE, groups=groups) for key, groups in GROUPS.items()
    ]
    said = [Entry(key, units[0].code, Status.PRESENT, RecordSource.SHEET, None, None, "") for key in GROUPS]
    return build_register(people, units, records=said)


def test_sessions_of_a_half_day_share_its_marks_and_breakouts_count_their_members() -> None:
    rows = per_session(register(half_days([PLENARY, BREAKOUT])), GROUPS)
    assert [(row.session, row.figures) for row in rows] == [
        (PLENARY, UnitFigures(expected=2, present=2)),
        (BREAKOUT, UnitFigures(expected=1, present=1, not_expected=1)),
    ]


def test_a_session_with_attendance_of_its_own_counts_whoever_came() -> None:
    rows = per_session(register(session_units([BREAKOUT])), GROUPS)
    assert [(row.session, row.figures) for row in rows] == [(BREAKOUT, UnitFigures(expected=2, present=2))]


def test_a_unit_without_a_session_has_a_row_without_one() -> None:
    left = Unit("2024-12-09-am", MONDAY, half_days([PLENARY])[0].half, time(9), time(10), ())
    assert [(row.session, row.unit.code) for row in per_session(register([left]), GROUPS)] == [(None, "2024-12-09-am")]


def test_without_people_every_session_counts_nobody() -> None:
    empty = build_register([], half_days([PLENARY]), records=[])
    assert [row.figures for row in per_session(empty, {})] == [UnitFigures()]
