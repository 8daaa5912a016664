"""Marking: who is marked, by which source, and what is refused. All sources stay side by side (E-25)."""

from datetime import time

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession
from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import Mark, close_unit, mark_attendance
from eventmgr.audit.models import Change
from eventmgr.errors import NotFoundError, RefusedError
from tests.attendance.scene import AT, MON_AM, MON_PM, make_scene, mark, records
from tests.support.factories import make_participation, make_user
from tests.support.statements import Counting


def test_a_mark_is_kept_with_its_details(session: Session) -> None:
    scene, clerk = make_scene(session), make_user(session)
    session.info["actor"] = clerk.id
    unit = unit_by_code(session, scene.event, MON_AM)
    said = Mark(scene.people[0].id, Status.PARTIAL, minutes=40, arrived=time(10, 20), reason="Sample flight")
    assert mark_attendance(session, scene.event, unit=unit, marks=[said], source=Source.SHEET, at=AT) == 1
    record = session.scalars(select(AttendanceRecord)).one()
    assert (record.status, record.minutes, record.arrived, record.reason) == (
        Status.PARTIAL,
        40,
        time(10, 20),
        "Sample flight",
    )
    assert (record.source, record.recorded_at, record.recorded_by) == (Source.SHEET, AT, clerk.id)


def test_the_first_mark_gives_the_unit_its_row(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_PM, Status.LATE)
    row = session.scalars(select(AttendanceUnit)).one()
    assert (row.code, row.half, row.session_id, row.starts, row.ends) == (MON_PM, "pm", None, time(13, 30), time(15))


def test_marking_twice_the_same_is_one_record_and_one_line_of_the_log(session: Session) -> None:
    scene = make_scene(session)
    assert [mark(session, scene, MON_AM, Status.ABSENT) for _ in range(2)] == [1, 0]
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.ABSENT, Source.SHEET)]
    logged = session.scalars(select(Change.action).where(Change.entity == "attendance_record")).all()
    assert list(logged) == ["created"]


def test_another_mark_of_the_same_source_changes_the_record(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.ABSENT)
    assert mark(session, scene, MON_AM, Status.LATE) == 1
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.LATE, Source.SHEET)]


def test_sources_stand_side_by_side(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.PRESENT, source=Source.DESK)
    mark(session, scene, MON_AM, Status.ABSENT, source=Source.SHEET)
    mark(session, scene, MON_AM, Status.LATE, source=Source.CORRECTION)
    assert records(session, scene.event) == [
        (MON_AM, "Sample 1", Status.LATE, Source.CORRECTION),
        (MON_AM, "Sample 1", Status.PRESENT, Source.DESK),
        (MON_AM, "Sample 1", Status.ABSENT, Source.SHEET),
    ]


def test_not_recorded_takes_back_what_this_source_said_and_no_other(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.PRESENT, source=Source.DESK)
    mark(session, scene, MON_AM, Status.ABSENT, source=Source.SHEET)
    assert mark(session, scene, MON_AM, Status.NOT_RECORDED, source=Source.SHEET) == 1
    assert mark(session, scene, MON_AM, Status.NOT_RECORDED, source=Source.CORRECTION) == 0
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.PRESENT, Source.DESK)]


def test_a_closed_unit_hears_corrections_only(session: Session) -> None:
    scene = make_scene(session)
    close_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM), at=AT)
    with pytest.raises(RefusedError, match="This unit is closed: what comes later is a correction"):
        mark(session, scene, MON_AM, Status.ABSENT)
    assert mark(session, scene, MON_AM, Status.ABSENT, source=Source.CORRECTION) == 1


def test_a_unit_that_was_closed_since_it_was_read_is_closed(session: Session) -> None:
    scene = make_scene(session)
    read_before = unit_by_code(session, scene.event, MON_AM)
    close_unit(session, scene.event, unit=read_before, at=AT)
    marks = [Mark(scene.people[0].id, Status.ABSENT)]
    with pytest.raises(RefusedError, match="This unit is closed"):
        mark_attendance(session, scene.event, unit=read_before, marks=marks, source=Source.SHEET, at=AT)


def test_somebody_of_another_event_is_refused_and_nobody_is_marked(session: Session) -> None:
    scene, other = make_scene(session), make_scene(session)
    marks = [Mark(scene.people[0].id, Status.LATE), Mark(other.people[0].id, Status.LATE)]
    unit = unit_by_code(session, scene.event, MON_AM)
    with pytest.raises(NotFoundError, match=f"Nobody has the number {other.people[0].id} in this event"):
        mark_attendance(session, scene.event, unit=unit, marks=marks, source=Source.SHEET, at=AT)
    assert (records(session, scene.event), records(session, other.event)) == ([], [])


def test_marking_three_people_reads_no_more_than_marking_one(session: Session, count_statements: Counting) -> None:
    scene = make_scene(session, people=4)
    mark(session, scene, MON_AM, Status.LATE)
    session.expunge_all()
    counts = []
    for source, people in ((Source.DESK, 1), (Source.CORRECTION, 3)):
        marks = [Mark(person.id, Status.PRESENT) for person in scene.people[:people]]
        unit = unit_by_code(session, scene.event, MON_AM)
        with count_statements() as sent:
            mark_attendance(session, scene.event, unit=unit, marks=marks, source=source, at=AT)
        counts.append([statement.split()[0] for statement in sent].count("SELECT"))
    assert counts == [1, 1]


def test_a_session_with_attendance_of_its_own_is_named_by_its_number(session: Session) -> None:
    scene = make_scene(session, attendance_unit="session")
    opening = session.scalars(select(AgendaSession).where(AgendaSession.title == "Opening")).one()
    unit = unit_by_code(session, scene.event, f"2024-12-09-s{opening.id}")
    mark_attendance(
        session, scene.event, unit=unit, marks=[Mark(scene.people[1].id, Status.LATE)], source=Source.DESK, at=AT
    )
    assert records(session, scene.event) == [(unit.code, "Sample 2", Status.LATE, Source.DESK)]


def test_people_without_a_delegation_are_marked_as_well(session: Session) -> None:
    scene = make_scene(session, people=0)
    scene.people.append(make_participation(session, scene.event, full_name="Sample Expert", category="S"))
    mark(session, scene, MON_AM, Status.LATE)
    assert records(session, scene.event) == [(MON_AM, "Sample Expert", Status.LATE, Source.SHEET)]
