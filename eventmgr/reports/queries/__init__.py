"""Reads over all areas for the Overview; plain columns, a fixed number of statements."""

from eventmgr.reports.queries.census import Alike, census
from eventmgr.reports.queries.changes import Latest, latest_changes
from eventmgr.reports.queries.figures import PeopleFigures, SessionFigures, people_figures, session_figures
from eventmgr.reports.queries.seats import SeatLine, seat_lines
from eventmgr.reports.queries.sessions import Coming, next_sessions, sessions_outside_dates
from eventmgr.reports.queries.unrecorded import Unrecorded, unrecorded_units

__all__ = [
    "Alike",
    "Coming",
    "Latest",
    "PeopleFigures",
    "SeatLine",
    "SessionFigures",
    "Unrecorded",
    "census",
    "latest_changes",
    "next_sessions",
    "people_figures",
    "seat_lines",
    "session_figures",
    "sessions_outside_dates",
    "unrecorded_units",
]
