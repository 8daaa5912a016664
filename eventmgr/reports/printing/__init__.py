"""What is on paper of an event as a whole: the post-event report, and the cards that several areas fill."""

from eventmgr.reports.printing.cards import badges_content, name_tents_content, plates_content, role_cards_content
from eventmgr.reports.printing.report import report_content

__all__ = ["badges_content", "name_tents_content", "plates_content", "report_content", "role_cards_content"]
