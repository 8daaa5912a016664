"""What the participants of an event agreed to."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import ConsentKind
from eventmgr.delegations.models import Consent, Participation
from eventmgr.events.models import Event


def agreed(session: Session, event: Event, kind: ConsentKind) -> frozenset[int]:
    """The participations that agreed and have not taken it back; who was never asked has not. One statement."""
    query = (
        select(Consent.participation_id)
        .join(Participation, Participation.id == Consent.participation_id)
        .where(Participation.event_id == event.id, Consent.kind == kind, Consent.given.is_(True))
    )
    return frozenset(session.scalars(query))
