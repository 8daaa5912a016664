"""The programme (domain.md C.1; prints.md, section 3): cover, a page for each day, notes."""

from eventmgr.documents.programme.document import programme_remarks, render_programme

__all__ = ["programme_remarks", "render_programme"]
