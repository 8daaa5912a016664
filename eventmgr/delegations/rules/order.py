"""Precedence of delegations (R5) and order inside one (R6)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TypeVar

from eventmgr.delegations.enums import Capacity, DelegationKind, Standing
from eventmgr.names import fold

T = TypeVar("T")

_LAST_TIER = 10  # tiers go from 1 to 9; people without one come after them


class HostPlace(StrEnum):
    """Where the host stands among the delegations (R5)."""

    FIRST = "first"
    LAST = "last"
    IN_ORDER = "in_order"


class Section(IntEnum):
    """The parts of the order of precedence, which are also those of the list of participants (C.2)."""

    COUNTRIES = 1
    ORGANISATIONS = 2
    OBSERVERS = 3
    DELIVERY_TEAMS = 4
    HOST = 5


@dataclass(frozen=True, slots=True)
class DelegationRow:
    """A delegation as R5 sees it. `sort_key` comes from `delegation_sort_key`; `position`, from 1, is set by hand."""

    key: int
    kind: DelegationKind
    sort_key: str
    standing: Standing | None = None
    position: int | None = None


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as R6 sees it.

    `given` is the place the delegation gave, `tier` the organiser's from 1 (highest) to 9, `position`, from 1, a
    place set by hand. `sort_key` comes from `names.sort_key`.
    """

    key: int
    sort_key: str
    capacity: Capacity | None = None
    given: int | None = None
    tier: int | None = None
    position: int | None = None


def order_delegations(
    delegations: Iterable[DelegationRow], *, first_letter: str = "", host: HostPlace = HostPlace.LAST
) -> list[DelegationRow]:
    """Countries, organisations, observers, delivery teams, host; each by the alphabet; places set by hand win (R5).

    With `first_letter`, drawn by lot, the countries begin there and go round the alphabet.
    """
    letter = fold(first_letter)

    def precedence(row: DelegationRow) -> tuple[int, bool, bool, str, int]:
        section = section_of(row, host=host)
        if section is Section.HOST and host is HostPlace.FIRST:
            return (0, False, False, row.sort_key, row.key)
        before_letter = section is Section.COUNTRIES and row.sort_key < letter
        return (section, _is_organisation(row), before_letter, row.sort_key, row.key)

    return _with_places(sorted(delegations, key=precedence), lambda row: row.position)


def section_of(row: DelegationRow, *, host: HostPlace = HostPlace.LAST) -> Section:
    """Where a delegation is listed; a host that stands in order is listed among its like."""
    if _is_host(row) and host is not HostPlace.IN_ORDER:
        return Section.HOST
    if row.standing is Standing.OBSERVER:
        return Section.OBSERVERS
    if row.kind is DelegationKind.DELIVERY_TEAM:
        return Section.DELIVERY_TEAMS
    return Section.ORGANISATIONS if _is_organisation(row) else Section.COUNTRIES


def order_members(members: Iterable[MemberRow]) -> list[MemberRow]:
    """Head, deputy, the order given by the delegation, the tier, the name; places set by hand win (R6)."""
    return _with_places(sorted(members, key=_rank_in_delegation), lambda row: row.position)


def _rank_in_delegation(row: MemberRow) -> tuple[int, bool, int, int, str, int]:
    capacity = {Capacity.HEAD: 0, Capacity.DEPUTY: 1}.get(row.capacity, 2) if row.capacity else 2
    return (capacity, row.given is None, row.given or 0, row.tier or _LAST_TIER, row.sort_key, row.key)


def _is_host(row: DelegationRow) -> bool:
    return row.kind is DelegationKind.HOST or row.standing is Standing.HOST


def _is_organisation(row: DelegationRow) -> bool:
    return row.kind not in {DelegationKind.COUNTRY, DelegationKind.JOINT}


def _with_places(ordered: list[T], position_of: Callable[[T], int | None]) -> list[T]:
    """Give each row with a position that place, counted from 1, or the next free one; the rest keep their order."""
    placed = sorted(((position, row) for row in ordered if (position := position_of(row)) is not None),
                    key=lambda pair: pair[0])  # fmt: skip
    if not placed:
        return ordered
    rest = iter([row for row in ordered if position_of(row) is None])
    result: list[T] = []
    for position, row in placed:
        while len(result) < position - 1 and (other := next(rest, None)) is not None:
            result.append(other)
        result.append(row)
    return [*result, *rest]
