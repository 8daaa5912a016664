"""Who is not named on prints."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event


def withheld_people(session: Session, event: Event) -> frozenset[str]:
    """The keys (ids as text) under which prints know the people of `event` whose name is withheld (E-23)."""
    query = select(Participation.id).where(Participation.event_id == event.id, Participation.name_withheld)
    return frozenset(map(str, session.scalars(query)))
