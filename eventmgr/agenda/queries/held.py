"""What other areas hold of a session."""

from sqlalchemy import column, func, select, table
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession

# Attendance stands above the agenda, so its tables are known here by name only, as foreign keys know them.
_UNIT = table("attendance_unit", column("id"), column("session_id"))
_RECORD = table("attendance_record", column("unit_id"))


def has_attendance(session: Session, agenda_session: AgendaSession) -> bool:
    """Whether anything is recorded in the attendance unit of this session."""
    query = (
        select(func.count())
        .select_from(_RECORD.join(_UNIT, _UNIT.c.id == _RECORD.c.unit_id))
        .where(_UNIT.c.session_id == agenda_session.id)
    )
    return bool(session.scalar(query))
