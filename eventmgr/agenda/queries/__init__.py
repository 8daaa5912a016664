"""Reads of the programme."""

from eventmgr.agenda.queries.days import AgendaDay, day_row, days_of
from eventmgr.agenda.queries.held import has_attendance
from eventmgr.agenda.queries.programme import (
    programme_sessions,
    session_of_event,
    sessions_of_day,
    unscheduled_sessions,
)

__all__ = [
    "AgendaDay",
    "day_row",
    "days_of",
    "has_attendance",
    "programme_sessions",
    "session_of_event",
    "sessions_of_day",
    "unscheduled_sessions",
]
