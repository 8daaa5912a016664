"""Reads of attendance: units, and records with their sources."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession, SessionGroup
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.units import CountedSession, Unit, half_days, session_units
from eventmgr.errors import NotFoundError
from eventmgr.events.enums import UnitKind
from eventmgr.events.models import Event
from eventmgr.words import N_

NOT_TAKING_PLACE = (SessionState.CANCELLED, SessionState.NOT_HELD)


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


def counted_sessions(session: Session, event: Event) -> list[CountedSession]:
    """The sessions that count for attendance and take place, with their groups; two statements."""
    rows = session.execute(
        select(
            AgendaSession.id,
            AgendaSession.date,
            AgendaSession.starts,
            AgendaSession.ends,
            AgendaSession.number,
            AgendaSession.title,
        )
        .where(
            AgendaSession.event_id == event.id,
            AgendaSession.counts_for_attendance,
            AgendaSession.date.is_not(None),
            AgendaSession.state.not_in(NOT_TAKING_PLACE),
        )
        .order_by(AgendaSession.date, AgendaSession.starts, AgendaSession.id)
    ).all()
    groups: dict[int, set[int]] = {}
    for session_id, group_id in session.execute(
        select(SessionGroup.session_id, SessionGroup.group_id).where(SessionGroup.event_id == event.id)
    ):
        groups.setdefault(session_id, set()).add(group_id)
    return [
        CountedSession(id_, day, starts, ends, number, title, frozenset(groups.get(id_, ())))
        for id_, day, starts, ends, number, title in rows
        if day and starts and ends
    ]


def units_of_event(session: Session, event: Event) -> list[Unit]:
    """The units of the event in order of time: what the programme says, with what is stored of them.

    A stored unit whose sessions are gone stays in the list: records are never lost.
    """
    sessions = counted_sessions(session, event)
    found = half_days(sessions) if event.attendance_unit is UnitKind.HALF_DAY else session_units(sessions)
    stored = {
        row.code: row for row in session.scalars(select(AttendanceUnit).where(AttendanceUnit.event_id == event.id))
    }
    units = [_with_row(unit, stored.pop(unit.code, None)) for unit in found]
    units += [_from_row(row) for row in stored.values()]
    return sorted(units, key=lambda unit: (unit.date, unit.starts, unit.code))


def unit_by_code(session: Session, event: Event, code: str) -> Unit:
    """The unit of a code; raises NotFoundError that names those there are."""
    units = units_of_event(session, event)
    for unit in units:
        if unit.code == code:
            return unit
    if not units:
        raise NotFoundError(N_("There is no unit yet: the programme has no session that counts for attendance."))
    raise NotFoundError(
        N_("There is no unit %(code)s. There are: %(codes)s"), code=code, codes=", ".join(unit.code for unit in units)
    )


def _with_row(unit: Unit, row: AttendanceUnit | None) -> Unit:
    if row is None:
        return unit
    return replace(unit, id=row.id, closed=row.closed_at is not None, version=row.version)


def _from_row(row: AttendanceUnit) -> Unit:
    unit = Unit(code=row.code, date=row.date, half=row.half, starts=row.starts, ends=row.ends, sessions=())
    return _with_row(unit, row)


def entries_of_event(session: Session, event: Event, *, unit: str | None = None) -> list[Entry]:
    """Every record of the event, or of one unit, of all sources; one statement."""
    query = _entries(event)
    if unit is not None:
        query = query.where(AttendanceUnit.code == unit)
    return [Entry(*row) for row in session.execute(query)]


def entries_of_people(session: Session, event: Event, participation_ids: Sequence[int]) -> list[Entry]:
    """Every record of some participations, of all units and sources; one statement."""
    query = _entries(event).where(AttendanceRecord.participation_id.in_(participation_ids))
    return [Entry(*row) for row in session.execute(query)]


def _entries(event: Event) -> Select[int, str, AttendanceStatus, RecordSource, int | None, time | None, str]:
    return (
        select(
            AttendanceRecord.participation_id,
            AttendanceUnit.code,
            AttendanceRecord.status,
            AttendanceRecord.source,
            AttendanceRecord.minutes,
            AttendanceRecord.arrived,
            AttendanceRecord.reason,
        )
        .join(AttendanceUnit, AttendanceUnit.id == AttendanceRecord.unit_id)
        .where(AttendanceRecord.event_id == event.id)
        .order_by(AttendanceRecord.id)
    )


def days_of_units(units: list[Unit]) -> list[date]:
    """The days on which attendance is taken, in order."""
    return sorted({unit.date for unit in units})
