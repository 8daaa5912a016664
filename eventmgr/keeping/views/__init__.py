"""Pages of keeping: what is kept and when it goes, one person's data."""

from eventmgr.keeping.views import retention, subject
from eventmgr.keeping.views.blueprint import blueprint

__all__ = ["blueprint", "retention", "subject"]
