"""Pages of attendance: the register by unit, its marks, closing, and one record with its details."""

from eventmgr.attendance.views import closing, marks, pages, record
from eventmgr.attendance.views.blueprint import blueprint

__all__ = ["blueprint", "closing", "marks", "pages", "record"]
