"""Judgements of protocol about delegations: names, precedence, heads, seats. No database."""

from eventmgr.delegations.rules.heads import HeadRow, active_head, head_refusal
from eventmgr.delegations.rules.naming import delegation_name, delegation_sort_key
from eventmgr.delegations.rules.order import (
    DelegationRow,
    HostPlace,
    MemberRow,
    Section,
    order_delegations,
    order_members,
    section_of,
)
from eventmgr.delegations.rules.seats import (
    QuotaMember,
    Quotas,
    SeatUse,
    is_active,
    quota_remarks,
    seat_use,
)
from eventmgr.delegations.rules.state import Situation, State, delegation_state
from eventmgr.delegations.rules.typed import Typed, typed_delegation

__all__ = [
    "DelegationRow",
    "HeadRow",
    "HostPlace",
    "MemberRow",
    "QuotaMember",
    "Quotas",
    "SeatUse",
    "Section",
    "Situation",
    "State",
    "Typed",
    "active_head",
    "delegation_name",
    "delegation_sort_key",
    "delegation_state",
    "head_refusal",
    "is_active",
    "order_delegations",
    "order_members",
    "quota_remarks",
    "seat_use",
    "section_of",
    "typed_delegation",
]
