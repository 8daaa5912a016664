"""Finish a unit, and take that back."""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceUnit
from eventmgr.attendance.queries import still_open
from eventmgr.attendance.services.heard import row_of
from eventmgr.attendance.services.marking import Mark, mark_attendance
from eventmgr.attendance.units import Unit
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_


def close_unit(session: Session, event: Event, *, unit: Unit, at: datetime) -> int:
    """Finish a unit; the number of people expected in it without any record, who are now recorded as present."""
    row = row_of(session, event, unit.code)
    if row.closed_at is not None:
        raise RefusedError(N_("This unit is closed already."))
    marks = [Mark(number, AttendanceStatus.PRESENT) for number in still_open(session, event, unit)]
    mark_attendance(session, event, unit=unit, marks=marks, source=RecordSource.SHEET, at=at)
    row.closed_at = at
    row.closed_by = session.info.get("actor")
    session.flush()
    return len(marks)


def reopen_unit(session: Session, event: Event, *, unit: Unit) -> AttendanceUnit:
    """Take a closing back; the records stay."""
    row = row_of(session, event, unit.code)
    if row.closed_at is None:
        raise RefusedError(N_("This unit is open already."))
    row.closed_at = None
    row.closed_by = None
    session.flush()
    return row
