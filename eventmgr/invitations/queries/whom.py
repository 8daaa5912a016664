"""Who gets a letter."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import DelegationKind, DelegationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import delegations_in_order
from eventmgr.events.models import Event

_CLOSED = frozenset({DelegationStatus.WITHDRAWN, DelegationStatus.DECLINED})
_OURS = frozenset({DelegationKind.HOST, DelegationKind.DELIVERY_TEAM})
OPEN = frozenset(DelegationStatus) - _CLOSED


def to_invite(session: Session, event: Event, only: Collection[int] | None = None) -> list[Delegation]:
    """The delegations that are invited, in the order of R5: not the host and the team, not who declined or withdrew.

    `only` are ids; without them, all. One statement.
    """
    rows = delegations_in_order(session, event, statuses=OPEN)
    return [row for row in rows if row.kind not in _OURS and (only is None or row.id in only)]
