"""Marks of the register: a colleague's mark is kept, the same mark is no change."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.models import AttendanceUnit
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import Outcome, SeenMark, close_unit, mark_register
from eventmgr.errors import NotFoundError, RefusedError
from tests.attendance.scene import AT, MON_AM, Scene, make_scene, mark, records
from tests.support.statements import Counting


def send(session: Session, scene: Scene, *marks: tuple[Status, Status], unit: str = MON_AM) -> Outcome:
    """Mark the first people: each as first status, where the page showed the second."""
    seen = [SeenMark(person.id, *pair) for person, pair in zip(scene.people, marks, strict=False)]
    return mark_register(session, scene.event, unit=unit, marks=seen, at=AT)


def test_marks_are_saved_as_the_signed_sheet_says(session: Session) -> None:
    scene = make_scene(session)
    outcome = send(session, scene, (Status.LATE, Status.NOT_RECORDED), (Status.ABSENT, Status.NOT_RECORDED))
    assert outcome == Outcome(2)
    assert records(session, scene.event) == [
        (MON_AM, "Sample 1", Status.LATE, Source.SHEET),
        (MON_AM, "Sample 2", Status.ABSENT, Source.SHEET),
    ]


def test_a_mark_that_a_colleague_changed_is_kept_and_the_others_are_saved(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.EXCUSED)
    outcome = send(session, scene, (Status.LATE, Status.NOT_RECORDED), (Status.ABSENT, Status.NOT_RECORDED))
    assert outcome == Outcome(1, {scene.people[0].id: Status.EXCUSED})
    assert records(session, scene.event) == [
        (MON_AM, "Sample 1", Status.EXCUSED, Source.SHEET),
        (MON_AM, "Sample 2", Status.ABSENT, Source.SHEET),
    ]


def test_what_counts_is_compared_whatever_its_source(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.LATE, source=Source.DESK)
    assert send(session, scene, (Status.ABSENT, Status.NOT_RECORDED)) == Outcome(0, {scene.people[0].id: Status.LATE})
    assert send(session, scene, (Status.ABSENT, Status.LATE)) == Outcome(1)
    assert records(session, scene.event) == [
        (MON_AM, "Sample 1", Status.LATE, Source.DESK),
        (MON_AM, "Sample 1", Status.ABSENT, Source.SHEET),
    ]


def test_the_mark_that_a_colleague_gave_already_is_no_disagreement(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.LATE)
    assert send(session, scene, (Status.LATE, Status.NOT_RECORDED)) == Outcome(0)


def test_a_mark_is_undone_by_marking_again(session: Session) -> None:
    scene = make_scene(session)
    send(session, scene, (Status.LATE, Status.NOT_RECORDED))
    assert send(session, scene, (Status.PRESENT, Status.LATE)) == Outcome(1)
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.PRESENT, Source.SHEET)]


def test_nothing_to_write_makes_no_row_for_the_unit(session: Session) -> None:
    scene = make_scene(session)
    assert send(session, scene) == Outcome(0)
    assert session.scalar(select(func.count()).select_from(AttendanceUnit)) == 0


def test_a_closed_unit_and_an_unknown_one_are_refused(session: Session) -> None:
    scene = make_scene(session)
    close_unit(session, scene.event, unit=unit_by_code(session, scene.event, MON_AM), at=AT)
    with pytest.raises(RefusedError, match="This unit is closed"):
        send(session, scene, (Status.LATE, Status.PRESENT))
    with pytest.raises(NotFoundError, match="There is no unit 2024-12-09-x"):
        send(session, scene, (Status.LATE, Status.NOT_RECORDED), unit="2024-12-09-x")
    with pytest.raises(NotFoundError, match="There is no unit"):
        send(session, scene, (Status.LATE, Status.NOT_RECORDED), unit="2024-12-09-\0")


def test_one_mark_takes_three_statements_once_the_unit_has_its_row(
    session: Session, count_statements: Counting
) -> None:
    scene = make_scene(session)
    send(session, scene, (Status.LATE, Status.NOT_RECORDED))
    session.expunge_all()
    with count_statements() as sent:
        send(session, scene, (Status.ABSENT, Status.LATE))
    assert [statement.split()[0] for statement in sent] == ["SELECT", "UPDATE", "INSERT"]
