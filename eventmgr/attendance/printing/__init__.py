"""What is on paper of attendance: sign-in sheets and the summary."""

from eventmgr.attendance.printing.sign_in import sign_in_content
from eventmgr.attendance.printing.summary import attendance_content

__all__ = ["attendance_content", "sign_in_content"]
