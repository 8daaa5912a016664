"""The people of an event counted once by everything that the Overview asks of them, in one statement."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import INACTIVE, STAFF_CATEGORIES, Capacity, Category, Funding, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.people.models import Person


@dataclass(frozen=True, slots=True)
class Alike:
    """`number` active participations (R12) that have all of this in common."""

    delegation_id: int | None
    category: Category
    capacity: Capacity | None
    status: ParticipationStatus
    funding: Funding | None
    gender: Gender
    number: int

    @property
    def takes_seat(self) -> bool:
        """Members of delegations; staff that serves one (liaison, interpreters) takes no seat."""
        return self.delegation_id is not None and self.category not in STAFF_CATEGORIES


def census(session: Session, event: Event) -> list[Alike]:
    """Everybody active in `event`; as many rows as there are sorts of people, not as there are people."""
    sorts = (
        Participation.delegation_id,
        Participation.category,
        Participation.capacity,
        Participation.status,
        Participation.funding,
        Person.gender,
    )
    query = (
        select(*sorts, func.count())
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, Participation.status.not_in(INACTIVE))
        .group_by(*sorts)
    )
    return [Alike(*row) for row in session.execute(query)]
