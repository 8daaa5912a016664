"""What everybody may know of a certificate whose code they hold."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.rules import printed_number
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class Verified:
    """All that the public page says. `name` is as printed, empty where it is withheld (E-23)."""

    number: str
    kind: CertificateKind
    name: str
    event: str
    start_date: date
    end_date: date
    valid: bool
    demonstration: bool


def verified(session: Session, verification: str) -> Verified | None:
    """The certificate of a code, of whatever event; None for a code that is none. One statement."""
    query = (
        select(
            Certificate.number,
            Certificate.kind,
            Certificate.name,
            Certificate.voided_at,
            Participation.name_withheld,
            Event.code,
            Event.title,
            Event.start_date,
            Event.end_date,
            Event.demonstration,
        )
        .join(Event, Event.id == Certificate.event_id)
        .join(Participation, Participation.id == Certificate.participation_id)
        .where(Certificate.verification == verification)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        return None
    return Verified(
        number=printed_number(row.code, row.number),
        kind=row.kind,
        name="" if row.name_withheld else row.name,
        event=row.title,
        start_date=row.start_date,
        end_date=row.end_date,
        valid=row.voided_at is None,
        demonstration=row.demonstration,
    )
