"""Table 1: one row for each delegation, in the order of precedence (C.7)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from operator import add

from eventmgr.attendance.figures.counts import (
    GenderCount,
    Profile,
    attended_once,
    count_genders,
    registered,
)
from eventmgr.attendance.rules import AttendanceRule, Register, Share, share_of
from eventmgr.delegations.enums import COUNTED_CATEGORIES, ParticipationStatus

NO_SHARE = Share(Fraction(0), 0)


@dataclass(frozen=True, slots=True)
class Invited:
    """A delegation that was invited; `seats` in persons, None if none were agreed."""

    key: int
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class DelegationFigures:
    """A row of table 1. `key` is None for people in none of the delegations, and for the totals.

    `share` is taken over all units of all members: attended units ÷ expected units.
    """

    key: int | None
    seats: int | None
    registered: GenderCount
    attended: GenderCount
    share: Share
    withdrawn: int
    replaced: int


@dataclass(frozen=True, slots=True)
class DelegationTable:
    """Table 1. `invited` and `attended` count delegations, so that one that withdrew is still told (E-20)."""

    rows: tuple[DelegationFigures, ...]
    total: DelegationFigures
    invited: int
    attended: int


def per_delegation(
    invited: Sequence[Invited], people: Iterable[Profile], register: Register, *, rule: AttendanceRule
) -> DelegationTable:
    """Table 1: a row for each delegation of `invited` in that order, then everyone else, if there is anyone."""
    known = {each.key for each in invited}
    members: dict[int | None, list[Profile]] = defaultdict(list)
    for person in people:
        if person.category in COUNTED_CATEGORIES or person.key in register.rows:
            members[person.delegation if person.delegation in known else None].append(person)
    rows = [_row(each.key, each.seats, members[each.key], register=register, rule=rule) for each in invited]
    arrived = sum(row.attended.total > 0 for row in rows)
    if members[None]:
        rows.append(_row(None, None, members[None], register=register, rule=rule))
    return DelegationTable(tuple(rows), _total(rows), len(invited), arrived)


def _row(
    key: int | None, seats: int | None, members: list[Profile], *, register: Register, rule: AttendanceRule
) -> DelegationFigures:
    active = registered(members, register)
    return DelegationFigures(
        key=key,
        seats=seats,
        registered=count_genders(active),
        attended=count_genders(attended_once(active, register)),
        share=reduce(add, (share_of(register.rows[person.key], rule) for person in active), NO_SHARE),
        withdrawn=sum(person.status is ParticipationStatus.WITHDRAWN for person in members),
        replaced=sum(person.status is ParticipationStatus.REPLACED for person in members),
    )


def _total(rows: Sequence[DelegationFigures]) -> DelegationFigures:
    agreed = [row.seats for row in rows if row.seats is not None]
    return DelegationFigures(
        key=None,
        seats=sum(agreed) if agreed else None,
        registered=reduce(add, (row.registered for row in rows), GenderCount()),
        attended=reduce(add, (row.attended for row in rows), GenderCount()),
        share=reduce(add, (row.share for row in rows), NO_SHARE),
        withdrawn=sum(row.withdrawn for row in rows),
        replaced=sum(row.replaced for row in rows),
    )
