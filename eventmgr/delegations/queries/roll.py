"""The roll: everybody of an event in the order of prints and registers, as light rows.

Ten thousand people are read as columns, without a model for each.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import INACTIVE, Capacity, Category, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, in_order, printed_delegation
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.people.models import Person


@dataclass(frozen=True, slots=True)
class RollLine:
    """A participation as lists show it; `delegation` is the name as printed, empty without a delegation."""

    id: int
    number: int
    full_name: str
    family_part: str
    honorific: str
    native_name: str
    rank: str
    rank_short: str
    agency: str
    gender: Gender
    category: Category
    capacity: Capacity | None
    status: ParticipationStatus
    name_withheld: bool
    delegation_id: int | None
    search_key: str
    delegation: str


def roll_of_event(session: Session, event: Event) -> list[RollLine]:
    """The active participations by delegation (R5) and inside it (R6), then those without one. Two statements."""
    return _lines(session, event, _active(event))


def roll_lines(session: Session, event: Event, ids: Collection[int]) -> list[RollLine]:
    """Those of the active participations with these ids, in the same order. Two statements."""
    return _lines(session, event, _active(event).where(Participation.id.in_(ids)))


def _lines(session: Session, event: Event, query: Select[*tuple[Any, ...]]) -> list[RollLine]:
    delegations = delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    names = {delegation.id: printed_delegation(delegation, event) for delegation in delegations}
    rows: Iterable[Any] = session.execute(in_order(query, list(names)))
    # By place: to ask a row for its mapping takes longer than everything else here.
    return [RollLine(*(*row, names.get(row.delegation_id, ""))) for row in rows]


def _active(event: Event) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Participation.id,
            Participation.number,
            Person.full_name,
            Person.family_part,
            Person.honorific,
            Person.native_name,
            Participation.rank,
            Participation.rank_short,
            Participation.agency,
            Person.gender,
            Participation.category,
            Participation.capacity,
            Participation.status,
            Participation.name_withheld,
            Participation.delegation_id,
            Participation.search_key,
        )
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, Participation.status.not_in(INACTIVE))
    )
