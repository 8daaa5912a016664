"""Reads of delegations and participations."""

from eventmgr.delegations.queries.heads import active_head, heads_of

__all__ = ["active_head", "heads_of"]
