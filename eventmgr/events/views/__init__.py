"""Pages of events: the list, a new one, its settings, who works on it."""

from eventmgr.events.views import index, logos, making, objectives, organisations, settings, statements, team
from eventmgr.events.views.blueprint import blueprint

__all__ = ["blueprint", "index", "logos", "making", "objectives", "organisations", "settings", "statements", "team"]
