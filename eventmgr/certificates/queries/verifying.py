"""What everybody may know of a certificate whose code they hold."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.models import Certificate
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class Verified:
    """All that the public page says: event, kind and validity. Whose it is stands on the paper alone."""

    kind: CertificateKind
    event: str
    start_date: date
    end_date: date
    valid: bool
    demonstration: bool


def verified(session: Session, verification: str) -> Verified | None:
    """The certificate of a code, of whatever event; None for a code that is none. One statement."""
    query = (
        select(
            Certificate.kind,
            Certificate.voided_at,
            Event.title,
            Event.start_date,
            Event.end_date,
            Event.demonstration,
        )
        .join(Event, Event.id == Certificate.event_id)
        .where(Certificate.verification == verification)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        return None
    return Verified(
        kind=row.kind,
        event=row.title,
        start_date=row.start_date,
        end_date=row.end_date,
        valid=row.voided_at is None,
        demonstration=row.demonstration,
    )
