"""Pairs of people of an event who may be the same person (R2): listed for somebody to judge, never joined by itself."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.delegations.enums import Capacity, Category, ParticipationStatus
from eventmgr.delegations.models import KeptApart, Participation
from eventmgr.delegations.queries.duplicates import SAME_EMAIL, SAME_NAME
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, printed_delegation
from eventmgr.events.models import Event
from eventmgr.people.models import Person
from eventmgr.questions.models import Private
from eventmgr.words import N_

SAME_PASSPORT = N_("same passport")
OFFICE = 3
"""An address or a name that more people have than this tells nothing: an office writes for all of them."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of a pair. `delegation` is the name as printed, empty without one."""

    id: int
    number: int
    full_name: str
    email: str
    category: Category
    capacity: Capacity | None
    status: ParticipationStatus
    post: str
    agency: str
    delegation_id: int | None
    passport_hash: str
    delegation: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who may be one, and `why` (marked words)."""

    first: Side
    second: Side
    why: tuple[str, ...]

    @property
    def two_capacities(self) -> bool:
        """Whether each is here as something else, which may be meant so (E-13)."""
        return self.first.category is not self.second.category


def possible_duplicates(session: Session, event: Event) -> list[Pair]:
    """Pairs of the same normalised name in one delegation, of the same e-mail, or of the same passport, but for those
    who were said to be two; who was replaced is somebody else. By name; three statements.
    """
    places = {
        row.id: printed_delegation(row, event)
        for row in delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    }
    people = session.execute(_people(event)).mappings()
    sides = [Side(**row, delegation=places.get(row["delegation_id"], "")) for row in people]
    query = select(KeptApart.first_id, KeptApart.second_id).where(KeptApart.event_id == event.id)
    apart = {(row.first_id, row.second_id) for row in session.execute(query)}
    pairs = [pair for pair in _pairs(sides) if (pair.first.id, pair.second.id) not in apart]
    return sorted(pairs, key=lambda pair: (names.fold(pair.first.full_name), pair.first.number, pair.second.number))


def _people(event: Event) -> Any:
    return (
        select(
            Participation.id,
            Participation.number,
            Person.full_name,
            Person.email,
            Participation.category,
            Participation.capacity,
            Participation.status,
            Participation.post,
            Participation.agency,
            Participation.delegation_id,
            Private.passport_hash,
        )
        .join(Person, Person.id == Participation.person_id)
        .outerjoin(
            Private, (Private.participation_id == Participation.id) & (Private.event_id == Participation.event_id)
        )
        .where(Participation.event_id == event.id, Participation.status != ParticipationStatus.REPLACED)
        .order_by(Participation.id)
    )


def _pairs(sides: list[Side]) -> Iterator[Pair]:
    marks = {
        SAME_NAME: ((each.delegation_id, names.normalised_name(each.full_name)) for each in sides),
        SAME_EMAIL: (each.email for each in sides),
        SAME_PASSPORT: (each.passport_hash or "" for each in sides),
    }
    found: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for why, of_sides in marks.items():
        for one, other in _alike(of_sides):
            found[one, other].append(why)
    return (Pair(sides[one], sides[other], tuple(why)) for (one, other), why in found.items())


def _alike(marks: Iterable[Hashable]) -> Iterator[tuple[int, int]]:
    """Places of those with the same mark, two by two."""
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, mark in enumerate(marks):
        if mark:
            groups[mark].append(place)
    return (pair for places in groups.values() if 1 < len(places) <= OFFICE for pair in combinations(places, 2))
