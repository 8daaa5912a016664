"""People of a long list with the least there is of them, in the order of prints, and how they are found."""

from enum import Enum, auto
from typing import NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import COUNTED_CATEGORIES, INACTIVE, Category, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, in_order
from eventmgr.events.models import Event
from eventmgr.names import search_terms
from eventmgr.people.models import Person

COUNTED = Participation.status.not_in(INACTIVE) & Participation.category.in_(COUNTED_CATEGORIES)
"""Whose attendance is taken (R12)."""


class Names(Enum):
    """Whose names are searched: a withheld name must not be found by trying (E-23)."""

    EVERY = auto()
    RELEASED = auto()


class Place(NamedTuple):
    """A participation before it is shown: who it is, and what it is found by. A tuple, as there are thousands."""

    id: int
    status: ParticipationStatus
    category: Category
    number: int
    name_withheld: bool
    search_key: str


def places_of_event(session: Session, event: Event, *, whom: ColumnElement[bool] = COUNTED) -> list[Place]:
    """The participations of `event` that `whom` holds for, in the order of prints; two statements."""
    delegations = delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    query = (
        select(*(getattr(Participation, name) for name in Place._fields))
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, whom)
    )
    rows = session.execute(in_order(query, [delegation.id for delegation in delegations]))
    return [Place._make(row) for row in rows]


def places_found(places: list[Place], search: str, *, names: Names) -> list[Place]:
    """Those whose names hold every word of the search, accents aside, or whose number it is."""
    words = search_terms(search)
    if not words:
        return places
    if len(words) == 1 and (numbered := [place for place in places if str(place.number) == words[0]]):
        return numbered
    return [
        place
        for place in places
        if all(word in place.search_key for word in words) and (names is Names.EVERY or not place.name_withheld)
    ]
