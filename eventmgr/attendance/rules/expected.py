"""Who is expected in which unit (R12)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from eventmgr.attendance.units import Unit
from eventmgr.delegations.enums import COUNTED_CATEGORIES, INACTIVE, Category, ParticipationStatus


@dataclass(frozen=True, slots=True)
class Attendee:
    """A participation as R12 sees it.

    `presence` holds intervals of wall time, start and end; none at all means the whole event (E-10). `groups` are the
    numbers of the breakout groups.
    """

    key: int
    status: ParticipationStatus
    category: Category
    presence: tuple[tuple[datetime, datetime], ...] = ()
    groups: frozenset[int] = frozenset()


def counts(person: Attendee, categories: Collection[Category] = COUNTED_CATEGORIES) -> bool:
    """Whether attendance is taken of this participation at all: it is active and of a category that counts."""
    return person.status not in INACTIVE and person.category in categories


def expected_sets(
    people: Iterable[Attendee], units: Sequence[Unit], *, categories: Collection[Category] = COUNTED_CATEGORIES
) -> dict[str, frozenset[int]]:
    """Code of each unit → the participations expected in it (R12). Everybody else is not expected.

    A unit is covered when one interval of presence holds it whole. Where every session of a unit is for groups,
    only members of these groups are expected.
    """
    # Most people share a handful of intervals and groups, so the units are looked through once for each kind of them.
    alike: dict[tuple[object, frozenset[int]], list[Attendee]] = defaultdict(list)
    for person in people:
        if counts(person, categories):
            alike[person.presence, person.groups].append(person)
    expected: dict[str, list[int]] = {unit.code: [] for unit in units}
    for same in alike.values():
        keys = [person.key for person in same]
        for unit in units:
            if _covers(same[0].presence, unit) and _belongs(same[0].groups, unit):
                expected[unit.code] += keys
    return {code: frozenset(keys) for code, keys in expected.items()}


def _covers(presence: tuple[tuple[datetime, datetime], ...], unit: Unit) -> bool:
    starts, ends = datetime.combine(unit.date, unit.starts), datetime.combine(unit.date, unit.ends)
    return not presence or any(come <= starts and ends <= go for come, go in presence)


def _belongs(groups: frozenset[int], unit: Unit) -> bool:
    for_groups = [session.group_ids for session in unit.sessions]
    return not for_groups or not all(for_groups) or any(groups & wanted for wanted in for_groups)
