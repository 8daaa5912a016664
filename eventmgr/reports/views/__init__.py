"""The Overview of an event, and its Documents page (a blueprint of its own)."""

from eventmgr.reports.views import overview
from eventmgr.reports.views.blueprint import blueprint

__all__ = ["blueprint", "overview"]
