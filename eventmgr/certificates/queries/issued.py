"""Certificates that were issued."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.certificates.models import Certificate
from eventmgr.certificates.rules import short_number
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


def issued_of_event(session: Session, event: Event) -> dict[int, bool]:
    """Participation → whether one of its certificates in force waits to be handed over; one statement."""
    waiting = func.count() > func.count(Certificate.handed_over_at)
    query = (
        select(Certificate.participation_id, waiting)
        .where(Certificate.event_id == event.id, Certificate.voided_at.is_(None))
        .group_by(Certificate.participation_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def certificate_numbers(session: Session, event: Event) -> dict[int, str]:
    """Participation → `0042`, or two of them with a comma; voided ones are left out. One statement."""
    query = (
        select(Certificate.participation_id, Certificate.number)
        .where(Certificate.event_id == event.id, Certificate.voided_at.is_(None))
        .order_by(Certificate.number)
    )
    found: dict[int, list[str]] = {}
    for participation_id, number in session.execute(query):
        found.setdefault(participation_id, []).append(short_number(number))
    return {key: ", ".join(numbers) for key, numbers in found.items()}


def certificates_issued(session: Session, event: Event) -> int:
    """How many certificates are in force; one statement."""
    query = select(func.count(Certificate.id)).where(Certificate.event_id == event.id, Certificate.voided_at.is_(None))
    return session.scalar(query) or 0


def certificates_of_event(
    session: Session, event: Event, *, participations: Collection[int] | None = None
) -> list[Certificate]:
    """Every certificate by number, voided ones as well; of `participations` only if given. One statement."""
    query = select(Certificate).where(Certificate.event_id == event.id).order_by(Certificate.number)
    if participations is not None:
        query = query.where(Certificate.participation_id.in_(participations))
    return list(session.scalars(query))


def certificate_in_event(session: Session, event: Event, certificate_id: int) -> Certificate:
    """One certificate of the event; raises NotFoundError."""
    row = session.get(Certificate, certificate_id)
    if row is None or row.event_id != event.id:
        raise NotFoundError(N_("There is no such certificate in this event."))
    return row
