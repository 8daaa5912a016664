"""Who leads."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import INACTIVE, Capacity
from eventmgr.delegations.models import Delegation, Participation


def active_head(session: Session, delegation: Delegation) -> Participation | None:
    """The head of `delegation`, if there is an active one (R4)."""
    return heads_of(session, [delegation.id]).get(delegation.id)


def heads_of(session: Session, delegation_ids: Iterable[int]) -> dict[int, Participation]:
    """The active heads of several delegations, in one statement."""
    query = select(Participation).where(
        Participation.delegation_id.in_(list(delegation_ids)),
        Participation.capacity == Capacity.HEAD,
        Participation.status.not_in(INACTIVE),
    )
    with session.no_autoflush:
        return {head.delegation_id: head for head in session.scalars(query) if head.delegation_id is not None}
