"""What is on paper of an event as a whole: the post-event report."""

from eventmgr.reports.printing.report import report_content

__all__ = ["report_content"]
