"""Reads of delegations and participations."""

from eventmgr.delegations.queries.heads import active_head, heads_of
from eventmgr.delegations.queries.order import (
    ACTIVE,
    EVERY_DELEGATION,
    EVERY_STATUS,
    STILL_INVITED,
    delegations_in_order,
    members_in_order,
    participations_in_order,
    printed_delegation,
)

__all__ = [
    "ACTIVE",
    "EVERY_DELEGATION",
    "EVERY_STATUS",
    "STILL_INVITED",
    "active_head",
    "delegations_in_order",
    "heads_of",
    "members_in_order",
    "participations_in_order",
    "printed_delegation",
]
