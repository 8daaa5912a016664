"""The outbox and its pages."""

from eventmgr.correspondence.views import message, outbox, sending, templates
from eventmgr.correspondence.views.blueprint import blueprint

__all__ = ["blueprint", "message", "outbox", "sending", "templates"]
