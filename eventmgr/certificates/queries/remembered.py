"""Standings that a process remembers: turning pages, searching and handing over change nothing in them."""

from dataclasses import dataclass, field

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries.standings import CERTIFIABLE, Standings, standings_of_event
from eventmgr.delegations.enums import INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.prints.queries import change_mark

MOST_EVENTS = 20
_BESIDES = frozenset({"certificate", "signatory"})
"""Tables that no judgement rests on."""
_Key = tuple[str, tuple[int, ...]]


@dataclass(slots=True)
class RememberedStandings:
    """The standings of events, each as of a place in the change log and of who is in it for a certificate alone."""

    known: dict[int, tuple[_Key, Standings]] = field(default_factory=dict)

    def now(self, session: Session, event: Event) -> Standings:
        """The standings as they are: judged again only if something that they rest on has changed."""
        key = (change_mark(session, event.id, besides=_BESIDES), _for_a_certificate_alone(session, event))
        if event.id not in self.known or self.known[event.id][0] != key:
            if len(self.known) >= MOST_EVENTS:
                self.known.clear()
            self.known[event.id] = (key, standings_of_event(session, event))
        return self.known[event.id][1]


def _for_a_certificate_alone(session: Session, event: Event) -> tuple[int, ...]:
    """Who left, or is of another category by now, and stands in the table because of a certificate."""
    query = (
        select(Certificate.participation_id)
        .join(Participation, Participation.id == Certificate.participation_id)
        .where(Certificate.event_id == event.id)
        .where(or_(Participation.status.in_(INACTIVE), Participation.category.not_in(CERTIFIABLE)))
        .distinct()
        .order_by(Certificate.participation_id)
    )
    return tuple(session.scalars(query))
