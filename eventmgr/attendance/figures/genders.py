"""Table 4: category by gender; rows without anybody are printed as zeros (C.7, E-26)."""

from collections.abc import Iterable
from dataclasses import dataclass

from eventmgr.attendance.figures.counts import GenderCount, Profile, count_genders, registered
from eventmgr.attendance.rules import Register
from eventmgr.delegations.enums import COUNTED_CATEGORIES, Category


@dataclass(frozen=True, slots=True)
class CategoryFigures:
    """A row of table 4."""

    category: Category
    registered: GenderCount


@dataclass(frozen=True, slots=True)
class GenderTable:
    """Table 4: each category that counts, in the order of the badges' letters in B.2."""

    rows: tuple[CategoryFigures, ...]
    total: GenderCount


def per_category(people: Iterable[Profile], register: Register) -> GenderTable:
    """Table 4 over everybody registered; persons are counted once, whatever their roles in sessions (R3)."""
    active = registered(people, register)
    rows = tuple(
        CategoryFigures(category, count_genders(person for person in active if person.category is category))
        for category in Category
        if category in COUNTED_CATEGORIES
    )
    return GenderTable(rows, count_genders(active))
