"""One delegation by its address, one participation by its id; what is not in the event is not there."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import DelegationKind
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


def delegation_by_slug(session: Session, event: Event, slug: str) -> Delegation:
    """The delegation at an address of `event`; raises NotFoundError."""
    query = select(Delegation).where(Delegation.event_id == event.id, Delegation.slug == slug.lower())
    found = session.scalar(query)
    if found is None:
        raise NotFoundError(N_("There is no such delegation in this event."))
    return found


def participation_by_id(session: Session, event: Event, participation_id: int) -> Participation:
    """A participation of `event`; raises NotFoundError."""
    query = select(Participation).where(Participation.event_id == event.id, Participation.id == participation_id)
    found = session.scalar(query)
    if found is None:
        raise NotFoundError(N_("There is no such person in this event."))
    return found


def predecessor_of(session: Session, participation: Participation) -> Participation | None:
    """Whom somebody replaced, if anybody."""
    query = select(Participation).where(
        Participation.event_id == participation.event_id, Participation.replaced_by_id == participation.id
    )
    return session.scalars(query.order_by(Participation.id)).first()


def delegations_like(session: Session, delegation: Delegation) -> int:
    """How many delegations stand for the same country, or for the same organisation, this one included (R1)."""
    query = select(func.count()).where(Delegation.event_id == delegation.event_id, Delegation.kind == delegation.kind)
    if delegation.kind is DelegationKind.COUNTRY:
        query = query.where(Delegation.country == delegation.country)
    else:
        query = query.where(func.lower(Delegation.name) == delegation.name.lower())
    return session.scalar(query) or 0
