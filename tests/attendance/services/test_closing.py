"""Closing a unit fills in who was present; opening it again keeps every mark."""

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import close_unit, reopen_unit
from eventmgr.errors import RefusedError
from tests.attendance.scene import AT, MON_AM, Scene, away_until, make_scene, mark, records
from tests.support.factories import make_participation, make_user


def close(session: Session, scene: Scene) -> int:
    return close_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM), at=AT)


def test_closing_records_those_without_a_mark_as_present(session: Session) -> None:
    scene = make_scene(session, people=3)
    mark(session, scene, MON_AM, Status.ABSENT)
    assert close(session, scene) == 2
    assert records(session, scene.event) == [
        (MON_AM, "Sample 1", Status.ABSENT, Source.SHEET),
        (MON_AM, "Sample 2", Status.PRESENT, Source.SHEET),
        (MON_AM, "Sample 3", Status.PRESENT, Source.SHEET),
    ]


def test_closing_says_when_and_by_whom(session: Session) -> None:
    scene, clerk = make_scene(session), make_user(session)
    session.info["actor"] = clerk.id
    close(session, scene)
    assert unit_by_code(session, scene.event, MON_AM).closed is True
    row = reopen_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM))
    assert (row.closed_at, row.closed_by) == (None, None)


def test_closing_leaves_alone_who_is_not_expected_or_not_counted(session: Session) -> None:
    scene = make_scene(session, people=2)
    away_until(session, scene.people[1], arrives=datetime(2024, 12, 9, 13))
    make_participation(session, scene.event, full_name="Interpreter", category="I")
    make_participation(session, scene.event, full_name="Gone", status="withdrawn")
    assert close(session, scene) == 1
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.PRESENT, Source.SHEET)]


def test_what_the_desk_said_is_a_mark_too(session: Session) -> None:
    scene = make_scene(session, people=1)
    mark(session, scene, MON_AM, Status.LATE, source=Source.DESK)
    assert close(session, scene) == 0
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.LATE, Source.DESK)]


def test_a_unit_is_closed_once_and_opened_once(session: Session) -> None:
    scene = make_scene(session)
    unit = unit_by_code(session, scene.event, MON_AM)
    with pytest.raises(RefusedError, match="This unit is open already"):
        reopen_unit(session, scene.event, unit=unit)
    close(session, scene)
    with pytest.raises(RefusedError, match="This unit is closed already"):
        close(session, scene)


def test_a_unit_opened_again_keeps_its_marks_and_hears_new_ones(session: Session) -> None:
    scene = make_scene(session, people=1)
    close(session, scene)
    reopen_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM))
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.PRESENT, Source.SHEET)]
    assert mark(session, scene, MON_AM, Status.LATE) == 1
