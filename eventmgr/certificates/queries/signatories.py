"""Who signs."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.certificates.models import Signatory
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


def signatories_of(session: Session, event: Event) -> list[Signatory]:
    """Who signs the certificates, in the agreed order; one statement."""
    query = select(Signatory).where(Signatory.event_id == event.id)
    return list(session.scalars(query.order_by(Signatory.position, Signatory.id)))


def signatory_in_event(session: Session, event: Event, row_id: int) -> Signatory:
    """One of them; raises NotFoundError."""
    row = session.get(Signatory, row_id)
    if row is None or row.event_id != event.id:
        raise NotFoundError(N_("This is not in the event, or not any more."))
    return row
