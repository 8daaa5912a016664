"""Records of attendance with their sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.units import Unit
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class Entry:
    """What one source says of one participation in one unit."""

    participation_id: int
    unit: str
    status: AttendanceStatus
    source: RecordSource
    minutes: int | None
    arrived: time | None
    reason: str
    version: int = 1


class Said(NamedTuple):
    """As much of an entry as the rules ask for; a tuple, as there are thousands."""

    participation_id: int
    unit: str
    status: AttendanceStatus
    source: RecordSource
    minutes: int | None
    arrived: time | None


class UnitEntry(NamedTuple):
    """The little of an entry that says whether somebody was there; a tuple, as there are thousands."""

    participation_id: int
    status: AttendanceStatus
    source: RecordSource
    unit: str


def entries_of_event(session: Session, event: Event) -> list[Entry]:
    """Every record of the event, of all sources; one statement."""
    return [Entry(*row) for row in session.execute(_entries(event))]


def said_in_event(session: Session, event: Event) -> list[Said]:
    """What every source says of everybody in every unit, for the rules; one statement."""
    columns = _entries(event).selected_columns[: len(Said._fields)]
    return [Said._make(row) for row in session.execute(_entries(event).with_only_columns(*columns))]


def said_in_unit(session: Session, event: Event, unit: Unit) -> list[UnitEntry]:
    """What every source says of everybody in one unit, without the details; one statement."""
    query = (
        select(AttendanceRecord.participation_id, AttendanceRecord.status, AttendanceRecord.source)
        .join(AttendanceUnit, AttendanceUnit.id == AttendanceRecord.unit_id)
        .where(AttendanceUnit.event_id == event.id, AttendanceUnit.code == unit.code)
        .order_by(AttendanceRecord.id)
    )
    return [UnitEntry(number, status, source, unit.code) for number, status, source in session.execute(query)]


def entries_of_person(session: Session, event: Event, *, unit: Unit, participation_id: int) -> list[Entry]:
    """What every source says of one participation in one unit; one statement."""
    query = _entries(event).where(AttendanceUnit.event_id == event.id, AttendanceUnit.code == unit.code)
    query = query.where(AttendanceRecord.participation_id == participation_id)
    return [Entry(*row) for row in session.execute(query)]


def entries_of_people(session: Session, event: Event, participation_ids: Sequence[int]) -> list[Entry]:
    """Every record of some participations, of all units and sources; one statement."""
    query = _entries(event).where(AttendanceRecord.participation_id.in_(participation_ids))
    return [Entry(*row) for row in session.execute(query)]


def _entries(event: Event) -> Select[int, str, AttendanceStatus, RecordSource, int | None, time | None, str, int]:
    return (
        select(
            AttendanceRecord.participation_id,
            AttendanceUnit.code,
            AttendanceRecord.status,
            AttendanceRecord.source,
            AttendanceRecord.minutes,
            AttendanceRecord.arrived,
            AttendanceRecord.reason,
            AttendanceRecord.version,
        )
        .join(AttendanceUnit, AttendanceUnit.id == AttendanceRecord.unit_id)
        .where(AttendanceRecord.event_id == event.id)
        .order_by(AttendanceRecord.id)
    )
