"""The Overview of an event."""

from eventmgr.reports.views import overview
from eventmgr.reports.views.blueprint import blueprint

__all__ = ["blueprint", "overview"]
