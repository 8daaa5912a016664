"""The people of a list, read in a fixed number of statements, and the part of the list each stands in."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from sqlalchemy.orm import Session

from eventmgr.delegations.enums import STAFF_CATEGORIES, Category, DelegationKind, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import EVERY_STATUS, delegations_in_order, participations_in_order
from eventmgr.delegations.queries.order import order_row
from eventmgr.delegations.rules import Section, is_active, section_of
from eventmgr.events.models import Event

UNLISTED = frozenset({Category.TECHNICAL, Category.MEDIA, Category.SECURITY})
"""Technical staff, media and security work at the event; they are no participants of it."""

_CATEGORIES = tuple(Category)


class Part(IntEnum):
    """The sections of the list, in order."""

    COUNTRIES = 1
    ORGANISATIONS = 2
    OBSERVERS = 3
    OTHERS = 4
    RESOURCE_PERSONS = 5
    HOST = 6


_PART_OF_SECTION = {
    Section.COUNTRIES: Part.COUNTRIES,
    Section.ORGANISATIONS: Part.ORGANISATIONS,
    Section.OBSERVERS: Part.OBSERVERS,
    Section.DELIVERY_TEAMS: Part.RESOURCE_PERSONS,
    Section.HOST: Part.HOST,
}
_PART_OF_CATEGORY = {
    Category.OBSERVER: Part.OBSERVERS,
    Category.GUEST: Part.OBSERVERS,
    Category.SPEAKER: Part.RESOURCE_PERSONS,
    Category.FACILITATOR: Part.RESOURCE_PERSONS,
}


@dataclass(frozen=True)
class Listed:
    """What the list is made of. `withheld` holds ids of people whose name is not printed; `replaced` are pairs of
    who left and who came.
    """

    event: Event
    delegations: Sequence[Delegation]
    people: Sequence[Participation]
    withheld: frozenset[int]
    replaced: Sequence[tuple[Participation, Participation]]

    def part_of_delegation(self, delegation: Delegation) -> Part:
        """Where a delegation stands."""
        return _PART_OF_SECTION[section_of(order_row(delegation, self.event))]

    def members(self, delegation: Delegation) -> list[Participation]:
        """Who stands under the heading of `delegation`."""
        return self._by_delegation.get(delegation.id, [])

    def without_delegation(self, part: Part) -> list[Participation]:
        """Who stands in a part under no delegation, category by category."""
        rows = (row for row in self._by_delegation.get(None, []) if part_of_category(row.category) is part)
        return sorted(rows, key=lambda row: _CATEGORIES.index(row.category))

    def came_for(self, row: Participation) -> tuple[int, ...]:
        """Ids of those whom somebody replaced, the latest first, back to whoever was named at the beginning."""
        found: list[int] = []
        last = row.id
        while (last := self._replaced_by.get(last, 0)) and last not in found:
            found.append(last)
        return tuple(found)

    @cached_property
    def _replaced_by(self) -> dict[int, int]:
        return {new.id: old.id for old, new in self.replaced}

    @cached_property
    def _by_delegation(self) -> dict[int | None, list[Participation]]:
        found: dict[int | None, list[Participation]] = {}
        for row in self.people:
            found.setdefault(stands_in(row), []).append(row)
        return found


def read_listed(session: Session, event: Event) -> Listed:
    """Active participants only; withdrawn delegations are left out (C.2, E-20)."""
    everybody = participations_in_order(session, event, statuses=EVERY_STATUS)
    by_id = {row.id: row for row in everybody}
    return Listed(
        event=event,
        delegations=delegations_in_order(session, event),
        people=[row for row in everybody if is_active(row.status) and row.category not in UNLISTED],
        withheld=frozenset(row.id for row in everybody if row.name_withheld),
        replaced=[
            (row, by_id[row.replaced_by_id])
            for row in everybody
            if row.status is ParticipationStatus.REPLACED and row.replaced_by_id in by_id
        ],
    )


def stands_in(row: Participation) -> int | None:
    """The delegation under whose heading somebody stands; staff assigned to one stands with the secretariat."""
    return None if row.category in STAFF_CATEGORIES and not _hosts(row) else row.delegation_id


def _hosts(row: Participation) -> bool:
    return row.delegation is not None and row.delegation.kind in {DelegationKind.HOST, DelegationKind.DELIVERY_TEAM}


def part_of_category(category: Category) -> Part:
    """Where somebody without delegation stands."""
    return Part.HOST if category in STAFF_CATEGORIES else _PART_OF_CATEGORY.get(category, Part.OTHERS)
