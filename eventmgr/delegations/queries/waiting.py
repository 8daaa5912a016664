"""Who waits for a seat, in which order."""

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event


def waiting_people(session: Session, event: Event) -> list[Participation]:
    """The waiting list: places set by hand first, then as people came; with their delegations, one statement."""
    query = select(Participation).where(
        Participation.event_id == event.id, Participation.status == ParticipationStatus.WAIT_LISTED
    )
    order = (Participation.placed.is_(None), Participation.placed, Participation.number, Participation.id)
    return list(session.scalars(query.options(joinedload(Participation.delegation)).order_by(*order)))
