"""What issuing all that are due would do, before it is done."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr.certificates.enums import Answer, CertificateKind
from eventmgr.certificates.queries.issued import issued_of_event
from eventmgr.certificates.queries.people import Printed, printed_on
from eventmgr.certificates.queries.standings import standings_of_event
from eventmgr.certificates.rules import Standing
from eventmgr.delegations.queries.roll import roll_of_event
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class Order:
    """One certificate to issue: to whom, which, what stands on it and what it rests on."""

    participation_id: int
    kind: CertificateKind
    printed: Printed
    standing: Standing


@dataclass(frozen=True, slots=True)
class Plan:
    """`orders` in the order of prints; how many people are `undecided`, `below` the rule, and `served` already."""

    orders: tuple[Order, ...]
    undecided: int
    below: int
    served: int

    @property
    def kinds(self) -> dict[CertificateKind, int]:
        """How many of each kind there are, in the order of precedence."""
        counted = Counter(order.kind for order in self.orders)
        return {kind: counted[kind] for kind in CertificateKind if counted[kind]}


def plan_by_rule(session: Session, event: Event) -> Plan:
    """Everybody for whom the rule has an answer and who has none yet: those who meet it.

    Who has a certificate in force, whatever its kind, gets no second one here (E-13). Statements do not grow.
    """
    return _plan(session, event, frozenset({Answer.YES}))


def plan_with_hours(session: Session, event: Event) -> Plan:
    """The same, and a certificate of attendance with its hours for those below the threshold who were there."""
    return _plan(session, event, frozenset({Answer.YES, Answer.NO}))


def _plan(session: Session, event: Event, served_answers: frozenset[Answer]) -> Plan:
    everybody = standings_of_event(session, event)
    served = issued_of_event(session, event).keys()
    lines = {line.id: line for line in roll_of_event(session, event)}
    answers: Counter[Answer] = Counter()
    orders = []
    for place in everybody.places:
        standing = everybody.of[place.id]
        if place.id in served or place.id not in lines:
            continue
        kind = _kind(standing) if standing.answer in served_answers else None
        if kind is None:
            answers[standing.answer] += 1
        else:
            orders.append(Order(place.id, kind, printed_on(lines[place.id], event), standing))
    return Plan(tuple(orders), answers[Answer.UNDECIDED], answers[Answer.NO], len(served))


def _kind(standing: Standing) -> CertificateKind | None:
    return CertificateKind.ATTENDANCE if standing.hours else standing.kind
