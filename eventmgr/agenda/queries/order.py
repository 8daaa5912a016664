"""Delegations in the order in which they speak and are listed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.rules import DelegationRow, order_delegations
from eventmgr.events.models import Event

GONE = frozenset({DelegationStatus.DECLINED, DelegationStatus.WITHDRAWN})


def delegations_in_order(session: Session, event: Event) -> list[Delegation]:
    """The delegations of `event` by precedence (R5), without those that declined or withdrew."""
    query = select(Delegation).where(Delegation.event_id == event.id, Delegation.status.not_in(GONE))
    rows = {row.id: row for row in session.scalars(query)}
    ordered = order_delegations(
        DelegationRow(key=row.id, kind=row.kind, sort_key=row.sort_key, standing=row.standing, position=row.position)
        for row in rows.values()
    )
    return [rows[row.key] for row in ordered]
