"""Units come from the programme, and what was recorded is never lost."""

from datetime import time

import pytest
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession, SessionGroup
from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import HalfDay
from eventmgr.attendance.queries import counted_sessions, unit_by_code, units_of_event
from eventmgr.attendance.services import close_unit
from eventmgr.errors import NotFoundError
from tests.attendance.scene import AT, MON_AM, MON_PM, TUE_AM, TUESDAY, make_scene, mark
from tests.support.factories import make_event, make_group, make_session
from tests.support.statements import Counting


def sessions(session: Session, event_id: int) -> list[AgendaSession]:
    return list(session.query(AgendaSession).filter_by(event_id=event_id).order_by(AgendaSession.number))


def test_half_days_with_a_session_that_counts_are_the_units(session: Session) -> None:
    scene = make_scene(session)
    make_session(session, scene.event, title="Lunch", starts=time(12), ends=time(13), counts_for_attendance=False)
    make_session(session, scene.event, title="Panel", starts=time(15), ends=time(16))
    found = [(unit.code, unit.half, unit.starts, unit.ends) for unit in units_of_event(session, scene.event)]
    assert found == [
        (MON_AM, HalfDay.AM, time(9), time(12)),
        (MON_PM, HalfDay.PM, time(13, 30), time(16)),
        (TUE_AM, HalfDay.AM, time(9), time(12)),
    ]


@pytest.mark.parametrize(
    "change", [{"counts_for_attendance": False}, {"state": SessionState.CANCELLED}, {"state": SessionState.NOT_HELD}]
)
def test_sessions_that_do_not_count_or_take_place_make_no_unit(session: Session, change: dict[str, object]) -> None:
    scene = make_scene(session)
    practice = sessions(session, scene.event.id)[2]
    for name, value in change.items():
        setattr(practice, name, value)
    session.flush()
    assert [unit.code for unit in units_of_event(session, scene.event)] == [MON_AM, MON_PM]


def test_sessions_are_the_units_where_the_event_says_so(session: Session) -> None:
    scene = make_scene(session, attendance_unit="session")
    opening, instruments, practice = sessions(session, scene.event.id)
    assert [
        (unit.code, unit.half, unit.session and unit.session.title) for unit in units_of_event(session, scene.event)
    ] == [
        (f"2024-12-09-s{opening.id}", None, "Opening"),
        (f"2024-12-09-s{instruments.id}", None, "Instruments"),
        (f"2024-12-10-s{practice.id}", None, "Practice"),
    ]


def test_groups_at_work_in_a_session_come_with_it(session: Session) -> None:
    scene = make_scene(session)
    practice, group = sessions(session, scene.event.id)[2], make_group(session, scene.event)
    session.add(SessionGroup(event_id=scene.event.id, session_id=practice.id, group_id=group.id, position=1))
    session.flush()
    assert [each.group_ids for each in counted_sessions(session, scene.event)] == [
        frozenset(),
        frozenset(),
        frozenset({group.id}),
    ]


def test_a_moved_session_takes_its_attendance_along(session: Session) -> None:
    scene = make_scene(session, attendance_unit="session")
    opening = sessions(session, scene.event.id)[0]
    code = f"2024-12-09-s{opening.id}"
    mark(session, scene, code, Status.LATE)
    opening.date, opening.starts, opening.ends = TUESDAY, time(14), time(15)
    session.flush()
    units = units_of_event(session, scene.event)
    assert [unit.session and unit.session.title for unit in units] == ["Instruments", "Practice", "Opening"]
    assert (units[2].code, units[2].date, units[2].starts, units[2].id is None) == (code, TUESDAY, time(14), False)


def test_a_recorded_half_day_stays_when_its_sessions_are_gone(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, TUE_AM, Status.LATE)
    session.delete(sessions(session, scene.event.id)[2])
    session.flush()
    left = units_of_event(session, scene.event)[-1]
    assert (left.code, left.sessions, left.starts, left.ends) == (TUE_AM, (), time(9), time(12))


def test_a_half_day_without_sessions_and_without_records_is_gone(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, TUE_AM, Status.LATE)
    mark(session, scene, TUE_AM, Status.NOT_RECORDED)
    session.delete(sessions(session, scene.event.id)[2])
    session.flush()
    assert [unit.code for unit in units_of_event(session, scene.event)] == [MON_AM, MON_PM]


def test_a_unit_knows_whether_it_is_closed(session: Session) -> None:
    scene = make_scene(session)
    close_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_PM), at=AT)
    assert {unit.code: unit.closed for unit in units_of_event(session, scene.event)} == {
        MON_AM: False,
        MON_PM: True,
        TUE_AM: False,
    }


def test_an_unknown_code_names_those_there_are(session: Session) -> None:
    scene = make_scene(session)
    with pytest.raises(NotFoundError) as unknown:
        unit_by_code(session, scene.event, "2024-12-24-am")
    assert str(unknown.value) == f"There is no unit 2024-12-24-am. There are: {MON_AM}, {MON_PM}, {TUE_AM}"
    with pytest.raises(NotFoundError, match="the programme has no session that counts for attendance"):
        unit_by_code(session, make_event(session), MON_AM)


def test_units_take_as_many_statements_with_one_session_as_with_three(
    session: Session, count_statements: Counting
) -> None:
    small, large = make_event(session), make_scene(session)
    make_session(session, small)
    counts = []
    for event in (small, large.event):
        with count_statements() as sent:
            units_of_event(session, event)
        counts.append(len(sent))
    assert counts == [3, 3]
