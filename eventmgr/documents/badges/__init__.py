"""Badges: A6 and 86 × 54 mm, one a page or several on a sheet, with one side or two (domain.md C.4)."""

from eventmgr.documents.badges.document import render_badges
from eventmgr.documents.badges.remarks import badges_remarks

__all__ = ["badges_remarks", "render_badges"]
