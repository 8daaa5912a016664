"""Pages of delegations: the list, a new one, one's own page, changes, withdrawal, order."""

from eventmgr.delegations.views.delegations import adding, detail, editing, groups, leaving, listing, ordering
from eventmgr.delegations.views.delegations.blueprint import blueprint

__all__ = ["adding", "blueprint", "detail", "editing", "groups", "leaving", "listing", "ordering"]
