"""Pages of delegations; those of people stand beside them in `views.people`."""

from eventmgr.delegations.views.delegations import blueprint

__all__ = ["blueprint"]
