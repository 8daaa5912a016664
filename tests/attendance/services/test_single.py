"""The page of one record: saved only if the records are those it showed."""

from datetime import time

import pytest
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.attendance.queries import entries_of_person, unit_by_code
from eventmgr.attendance.services import Mark, Seen, record_details, seen_of
from eventmgr.errors import StaleEditError
from tests.attendance.scene import AT, MON_AM, Scene, make_scene, mark, records


def seen(session: Session, scene: Scene) -> Seen:
    """What a page shows of the first person on Monday morning."""
    unit = unit_by_code(session, scene.event, MON_AM)
    return seen_of(entries_of_person(session, scene.event, unit=unit, participation_id=scene.people[0].id))


def save(session: Session, scene: Scene, mark: Mark, *, shown: Seen, source: Source = Source.SHEET) -> bool:
    unit = unit_by_code(session, scene.event, MON_AM)
    return record_details(session, scene.event, unit=unit, mark=mark, source=source, seen=shown, at=AT)


def test_a_record_with_details_is_saved_where_there_was_none(session: Session) -> None:
    scene = make_scene(session)
    late = Mark(scene.people[0].id, Status.LATE, arrived=time(9, 25))
    assert [save(session, scene, late, shown=seen(session, scene)) for _ in range(2)] == [True, False]
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.LATE, Source.SHEET)]


def test_a_record_that_changed_meanwhile_is_not_overwritten(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.LATE)
    shown = seen(session, scene)
    mark(session, scene, MON_AM, Status.ABSENT)
    with pytest.raises(StaleEditError) as stale:
        save(session, scene, Mark(scene.people[0].id, Status.PRESENT), shown=shown)
    assert [record.status for record in stale.value.theirs.values()] == [Status.ABSENT]
    assert records(session, scene.event) == [(MON_AM, "Sample 1", Status.ABSENT, Source.SHEET)]


def test_another_source_that_spoke_meanwhile_is_told_as_well(session: Session) -> None:
    scene = make_scene(session)
    shown = seen(session, scene)
    mark(session, scene, MON_AM, Status.LATE, source=Source.DESK)
    with pytest.raises(StaleEditError):
        save(session, scene, Mark(scene.people[0].id, Status.PRESENT), shown=shown)


def test_a_correction_settles_what_paper_and_desk_say(session: Session) -> None:
    scene = make_scene(session)
    mark(session, scene, MON_AM, Status.PRESENT, source=Source.DESK)
    mark(session, scene, MON_AM, Status.ABSENT)
    present = Mark(scene.people[0].id, Status.PRESENT, reason="Signed on the blank rows")
    assert save(session, scene, present, shown=seen(session, scene), source=Source.CORRECTION) is True
    assert len(records(session, scene.event)) == 3
