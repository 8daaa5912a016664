"""Issuing certificates: numbers are given here, and never given twice."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.attendance.rules import Override
from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries.listing import CertificateRow
from eventmgr.certificates.queries.people import person_row, printed_on
from eventmgr.certificates.queries.plan import Order
from eventmgr.certificates.rules import Standing, new_code
from eventmgr.certificates.services.voiding import void
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

BESIDE = CertificateKind.APPRECIATION
"""The kind that may stand beside another one, if both are chosen (E-13)."""
ANOTHER_KIND = "Another kind of certificate was issued instead"


def issue_certificates(
    session: Session, event: Event, orders: Sequence[Order], *, at: datetime, actor: int | None = None
) -> list[Certificate]:
    """Issue what a plan holds, in its order, whole or not at all; the numbers follow the highest ever given."""
    first = _next_number(session, event)
    issued = [
        _certificate(event, order, number=number, at=at, actor=actor) for number, order in enumerate(orders, first)
    ]
    session.add_all(issued)
    session.flush()
    return issued


def give_certificate(
    session: Session,
    event: Event,
    *,
    participation_id: int,
    kind: CertificateKind,
    at: datetime,
    actor: int | None = None,
    override_name: str = "",
    override_reason: str = "",
) -> Certificate:
    """Issue one certificate of a chosen kind.

    What the rules do not give needs the name of who decided and a reason (R14). Another kind in force is voided, for
    the number belongs to what it said; appreciation stands beside any other. Raises RefusedError for a second one of
    the same kind and for somebody who left, NotFoundError for somebody of another event.
    """
    row = person_row(session, event, participation_id)
    line = row.line
    if line is None:
        raise RefusedError(N_("Who left the list has no certificate."))
    _refuse_second(row, kind)
    name, reason = _decision(row.standing, kind, override_name, override_reason)
    for other in row.in_force:
        if BESIDE not in (kind, other.kind):
            void(other, reason=reason or ANOTHER_KIND, at=at)
    number = _next_number(session, event)
    order = Order(participation_id, kind, printed_on(line, event), row.standing)
    issued = _certificate(event, order, number=number, at=at, actor=actor)
    issued.decided_by, issued.reason = name, reason
    session.flush()  # the other one first: there is one in force of each kind
    session.add(issued)
    session.flush()
    return issued


def by_rule(standing: Standing, kind: CertificateKind) -> bool:
    """Whether the rules give this kind without a decision of anybody."""
    if kind is CertificateKind.ATTENDANCE:
        return standing.hours
    return kind is standing.kind


def _decision(standing: Standing, kind: CertificateKind, name: str, reason: str) -> tuple[str, str]:
    if by_rule(standing, kind):
        return "", ""
    decided = Override(granted=True, name=name, reason=reason)
    return decided.name.strip(), decided.reason.strip()


def _refuse_second(row: CertificateRow, kind: CertificateKind) -> None:
    if any(one.kind is kind for one in row.in_force):
        raise RefusedError(N_("There is a certificate of this kind already: void it first."), field="kind")


def _next_number(session: Session, event: Event) -> int:
    """The number after the highest ever given. The event is held, so that two who issue at once do not meet."""
    session.execute(select(Event.id).where(Event.id == event.id).with_for_update())
    highest = session.scalar(select(func.max(Certificate.number)).where(Certificate.event_id == event.id))
    return (highest or 0) + 1


def _certificate(event: Event, order: Order, *, number: int, at: datetime, actor: int | None) -> Certificate:
    units, minutes, printed = order.standing.units, order.standing.minutes, order.printed
    return Certificate(
        event_id=event.id,
        participation_id=order.participation_id,
        kind=order.kind,
        number=number,
        verification=new_code(),
        name=printed.name,
        rank=printed.rank,
        native_name=printed.native_name,
        affiliation=printed.affiliation,
        units_attended=str(Fraction(units.attended)),
        units_expected=units.expected,
        minutes_attended=int(minutes.attended),
        minutes_expected=minutes.expected,
        met=order.standing.met,
        issued_at=at,
        issued_by=actor,
    )
