"""Verbs of attendance: mark, close, reopen. All sources are kept side by side (E-25)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.units import Unit
from eventmgr.delegations.models import Participation
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_


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
    Raises NotFoundError for somebody who is not in this event. Statements do not grow with the marks.
    """
    wanted = {mark.participation_id: mark for mark in marks}
    if unit.closed and source is not RecordSource.CORRECTION:
        raise RefusedError(N_("This unit is closed: what comes later is a correction."))
    _expect_members(session, event, wanted)
    row = _row_of_unit(session, event, unit)
    known = {
        record.participation_id: record
        for record in session.scalars(
            select(AttendanceRecord).where(
                AttendanceRecord.unit_id == row.id,
                AttendanceRecord.source == source,
                AttendanceRecord.participation_id.in_(wanted),
            )
        )
    }
    actor = session.info.get("actor")
    changed = [_apply(session, row, known.get(number), mark, source, at, actor) for number, mark in wanted.items()]
    session.flush()
    return sum(changed)


def close_unit(session: Session, event: Event, *, unit: Unit, present: Iterable[int], at: datetime) -> AttendanceUnit:
    """Finish a unit: `present` are the participations still without a record, who are now recorded as present."""
    if unit.closed:
        raise RefusedError(N_("This unit is closed already."))
    marks = [Mark(number, AttendanceStatus.PRESENT) for number in present]
    mark_attendance(session, event, unit=unit, marks=marks, source=RecordSource.SHEET, at=at)
    row = _row_of_unit(session, event, unit)
    row.closed_at = at
    row.closed_by = session.info.get("actor")
    return row


def reopen_unit(session: Session, event: Event, *, unit: Unit) -> AttendanceUnit:
    """Take a closing back; the records stay."""
    row = _row_of_unit(session, event, unit)
    row.closed_at = None
    row.closed_by = None
    return row


def _expect_members(session: Session, event: Event, wanted: dict[int, Mark]) -> None:
    found = set(
        session.scalars(
            select(Participation.id).where(Participation.event_id == event.id, Participation.id.in_(wanted))
        )
    )
    if missing := set(wanted) - found:
        raise NotFoundError(N_("Nobody has the number %(number)d in this event."), number=min(missing))


def _row_of_unit(session: Session, event: Event, unit: Unit) -> AttendanceUnit:
    """The row of a unit; made with its first record."""
    row = session.scalar(
        select(AttendanceUnit).where(AttendanceUnit.event_id == event.id, AttendanceUnit.code == unit.code)
    )
    if row is None:
        row = AttendanceUnit(
            event_id=event.id,
            code=unit.code,
            date=unit.date,
            half=unit.half,
            session_id=unit.session.id if unit.session else None,
            starts=unit.starts,
            ends=unit.ends,
        )
        session.add(row)
        session.flush()
    return row


def _apply(
    session: Session,
    unit: AttendanceUnit,
    record: AttendanceRecord | None,
    mark: Mark,
    source: RecordSource,
    at: datetime,
    actor: int | None,
) -> bool:
    """Bring one record to what the mark says; whether anything changed."""
    said = (mark.status, mark.minutes, mark.arrived, mark.reason)
    if mark.status is AttendanceStatus.NOT_RECORDED:
        if record is not None:
            session.delete(record)
        return record is not None
    if record is None:
        record = AttendanceRecord(
            event_id=unit.event_id, unit_id=unit.id, participation_id=mark.participation_id, source=source
        )
        session.add(record)
    elif said == (record.status, record.minutes, record.arrived, record.reason):
        return False
    record.status, record.minutes, record.arrived, record.reason = said
    record.recorded_at, record.recorded_by = at, actor
    return True
