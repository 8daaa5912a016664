"""Record what a source says of people in a unit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.services.heard import Heard, expect_open, hear, make_row
from eventmgr.attendance.units import Unit
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of one participation. `minutes` present, for `partial`; `arrived` is wall time, for `late`."""

    participation_id: int
    status: AttendanceStatus
    minutes: int | None = None
    arrived: time | None = None
    reason: str = ""


def mark_attendance(
    session: Session,
    event: Event,
    *,
    unit: Unit,
    marks: Iterable[Mark],
    source: RecordSource,
    at: datetime,
) -> int:
    """Record what `source` says; the number of records that are new or different.

    A mark `not_recorded` takes the record of this source back. In a closed unit only corrections are heard.
    Raises NotFoundError for somebody who is not in this event. One statement reads, however many marks there are.
    """
    wanted = {mark.participation_id: mark for mark in marks}
    heard = hear(session, event, unit=unit.code, numbers=wanted)
    expect_open(heard.row, source)
    if not wanted:
        return 0
    row = heard.row or make_row(session, event, unit)
    return write_marks(session, row, heard=heard, marks=wanted.values(), source=source, at=at)


def write_marks(
    session: Session,
    row: AttendanceUnit,
    *,
    heard: Heard,
    marks: Iterable[Mark],
    source: RecordSource,
    at: datetime,
) -> int:
    """Bring the records of `source` to what `marks` say; the number of those that changed."""
    actor = session.info.get("actor")
    changed = 0
    for mark in marks:
        record = heard.records[mark.participation_id].get(source)
        if not _differs(record, mark):
            continue
        changed += 1
        if record is not None and mark.status is AttendanceStatus.NOT_RECORDED:
            session.delete(record)
            continue
        record = record or _new_record(session, row, mark, source)
        record.status, record.minutes, record.arrived, record.reason = _said(mark)
        record.recorded_at, record.recorded_by = at, actor
    session.flush()
    return changed


def _said(mark: Mark) -> tuple[AttendanceStatus, int | None, time | None, str]:
    return (mark.status, mark.minutes, mark.arrived, mark.reason)


def _differs(record: AttendanceRecord | None, mark: Mark) -> bool:
    if record is None:
        return mark.status is not AttendanceStatus.NOT_RECORDED
    return _said(mark) != (record.status, record.minutes, record.arrived, record.reason)


def _new_record(session: Session, row: AttendanceUnit, mark: Mark, source: RecordSource) -> AttendanceRecord:
    record = AttendanceRecord(
        event_id=row.event_id, unit_id=row.id, participation_id=mark.participation_id, source=source
    )
    session.add(record)
    return record
