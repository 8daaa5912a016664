"""Verbs of attendance: mark, close, reopen. All sources are kept side by side (E-25)."""

from eventmgr.attendance.services.closing import close_unit, reopen_unit
from eventmgr.attendance.services.marking import Mark, mark_attendance
from eventmgr.attendance.services.register import Outcome, SeenMark, mark_register
from eventmgr.attendance.services.single import Seen, record_details, seen_of

__all__ = [
    "Mark",
    "Outcome",
    "Seen",
    "SeenMark",
    "close_unit",
    "mark_attendance",
    "mark_register",
    "record_details",
    "reopen_unit",
    "seen_of",
]
