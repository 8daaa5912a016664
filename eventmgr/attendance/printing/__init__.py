"""What is on paper of attendance: sign-in sheets, the summary, the individual register."""

from eventmgr.attendance.printing.register import register_content
from eventmgr.attendance.printing.sign_in import sign_in_content
from eventmgr.attendance.printing.summary import attendance_content

__all__ = ["attendance_content", "register_content", "sign_in_content"]
