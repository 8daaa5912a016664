"""Who is not named on prints."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.names import fold
from eventmgr.people.models import Person


def withheld_people(session: Session, event: Event) -> frozenset[str]:
    """The keys (ids as text) under which prints know the people of `event` whose name is withheld (E-23)."""
    query = select(Participation.id).where(Participation.event_id == event.id, Participation.name_withheld)
    return frozenset(map(str, session.scalars(query)))


def withheld_names(session: Session, event: Event) -> frozenset[str]:
    """The folded names, in every script, of the people of `event` whose name is withheld: to find them in free text."""
    query = (
        select(Person.full_name, Person.native_name, Person.passport_name)
        .join(Participation, Participation.person_id == Person.id)
        .where(Participation.event_id == event.id, Participation.name_withheld)
    )
    return frozenset(folded for row in session.execute(query) for name in row if (folded := fold(name)))
