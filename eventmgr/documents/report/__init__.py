"""The post-event report (domain.md C.9; prints.md, section 3): cover, then numbered sections."""

from eventmgr.documents.report.document import render_report, report_remarks

__all__ = ["render_report", "report_remarks"]
