"""The units of an event: what the programme says, with what is stored of them."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession, SessionGroup
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.units import CountedSession, Unit, half_days, session_units
from eventmgr.errors import NotFoundError
from eventmgr.events.enums import UnitKind
from eventmgr.events.models import Event
from eventmgr.words import N_

NOT_TAKING_PLACE = (SessionState.CANCELLED, SessionState.NOT_HELD)


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
    """The units of the event in order of time; three statements.

    A stored unit whose sessions are gone stays in the list while it has records: they are never lost. A session that
    was moved takes its unit with it, under the code that is on the sheets already (R11).
    """
    sessions = counted_sessions(session, event)
    found = half_days(sessions) if event.attendance_unit is UnitKind.HALF_DAY else session_units(sessions)
    stored = _stored(session, event)
    units = [_with_row(unit, stored.pop(_place(unit), None)) for unit in found]
    recorded = _recorded(session, stored.values())
    units += [_from_row(row) for row in stored.values() if row.id in recorded]
    return sorted(units, key=lambda unit: (unit.date, unit.starts, unit.code))


def unit_by_code(session: Session, event: Event, code: str) -> Unit:
    """The unit of a code; raises NotFoundError that names those there are."""
    return unit_among(units_of_event(session, event), code)


def unit_among(units: list[Unit], code: str) -> Unit:
    """The one of `units` with this code; raises NotFoundError that names those there are."""
    for unit in units:
        if unit.code == code:
            return unit
    if not units:
        raise NotFoundError(N_("There is no unit yet: the programme has no session that counts for attendance."))
    raise NotFoundError(
        N_("There is no unit %(code)s. There are: %(codes)s"), code=code, codes=", ".join(unit.code for unit in units)
    )


def _stored(session: Session, event: Event) -> dict[str | int, AttendanceUnit]:
    """The stored units by what they are: a half-day by its code, a session by its number."""
    rows = session.scalars(select(AttendanceUnit).where(AttendanceUnit.event_id == event.id))
    return {row.session_id or row.code: row for row in rows}


def _place(unit: Unit) -> str | int:
    return unit.session.id if unit.session else unit.code


def _recorded(session: Session, rows: Iterable[AttendanceUnit]) -> set[int]:
    """Those of `rows` that have records."""
    ids = [row.id for row in rows]
    query = select(AttendanceRecord.unit_id).where(AttendanceRecord.unit_id.in_(ids)).distinct()
    return set(session.scalars(query)) if ids else set()


def _with_row(unit: Unit, row: AttendanceUnit | None) -> Unit:
    if row is None:
        return unit
    return replace(unit, code=row.code, id=row.id, closed=row.closed_at is not None, version=row.version)


def _from_row(row: AttendanceUnit) -> Unit:
    unit = Unit(code=row.code, date=row.date, half=row.half, starts=row.starts, ends=row.ends, sessions=())
    return _with_row(unit, row)
