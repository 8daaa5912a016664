"""The attendance summary (domain.md C.7; prints.md, section 3), and its tables for other reports."""

from eventmgr.documents.attendance.days import day_table
from eventmgr.documents.attendance.delegations import delegation_table
from eventmgr.documents.attendance.genders import gender_table
from eventmgr.documents.attendance.sessions import session_table
from eventmgr.documents.attendance.summary import attendance_remarks, render_attendance

__all__ = ["attendance_remarks", "day_table", "delegation_table", "gender_table", "render_attendance", "session_table"]
