"""Judgements about invitations: pure."""

from eventmgr.invitations.rules.texts import (
    ENDING,
    OPENING,
    PLACES,
    SIGNATURE,
    SUBJECT,
    WITHOUT_HOSTS,
    filled,
    paragraphs,
    unknown_places,
)
from eventmgr.invitations.rules.waiting import UNANSWERED, is_overdue

__all__ = [
    "ENDING",
    "OPENING",
    "PLACES",
    "SIGNATURE",
    "SUBJECT",
    "UNANSWERED",
    "WITHOUT_HOSTS",
    "filled",
    "is_overdue",
    "paragraphs",
    "unknown_places",
]
