"""The content of the attendance summary (domain.md C.7): key figures and tables 1 to 4."""

from eventmgr.attendance.printing.summary.content import attendance_content

__all__ = ["attendance_content"]
