"""The counts of persons as they are printed: all of them, or for publication without what tells of one or two."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventmgr.attendance.figures import (
    DelegationTable,
    GenderCount,
    GenderTable,
    Published,
    Totals,
    publishable,
    publishable_column,
)
from eventmgr.attendance.figures.publication import LEAST
from eventmgr.documents.content.figures import GenderCounts


@dataclass(frozen=True, slots=True)
class Printed:
    """Rows of table 1 (`delegations`, with `attended` beside them) and of table 4, and the totals of both.

    The totals are the same persons, so what one table hides the other must not tell. `expected` and `met_threshold`
    stand among the key figures only. None is a number that is left out.
    """

    delegations: tuple[GenderCounts, ...]
    attended: tuple[int | None, ...]
    categories: tuple[GenderCounts, ...]
    total: GenderCounts
    attended_total: int | None
    expected: int | None
    met_threshold: int | None


def every_count(by_delegation: DelegationTable, by_category: GenderTable, totals: Totals) -> Printed:
    """All counts as they are."""
    return Printed(
        delegations=tuple(_whole(row.registered) for row in by_delegation.rows),
        attended=tuple(row.attended.total for row in by_delegation.rows),
        categories=tuple(_whole(row.registered) for row in by_category.rows),
        total=_whole(by_delegation.total.registered),
        attended_total=by_delegation.total.attended.total,
        expected=totals.expected,
        met_threshold=totals.met_threshold,
    )


def public_counts(by_delegation: DelegationTable, by_category: GenderTable, totals: Totals) -> Printed:
    """The counts without those of one or two persons, and without what brings them back by subtraction (E-26)."""
    delegations = publishable([row.registered.cells for row in by_delegation.rows])
    categories = publishable([row.registered.cells for row in by_category.rows])
    total = _counts(_both(delegations, categories))
    attended, attended_total = _attended(by_delegation, delegations.row_totals)
    return Printed(
        delegations=_rows(delegations),
        attended=attended,
        categories=_rows(categories),
        total=total,
        attended_total=attended_total,
        expected=_beside(totals.expected, total),
        met_threshold=_beside(totals.met_threshold, total),
    )


def _whole(count: GenderCount) -> GenderCounts:
    return _counts((*count.cells, count.total))


def _counts(numbers: Sequence[int | None]) -> GenderCounts:
    female, male, another, not_stated, total = numbers
    return GenderCounts(female=female, male=male, another=another, not_stated=not_stated, total=total)


def _rows(table: Published) -> tuple[GenderCounts, ...]:
    return tuple(_counts((*cells, total)) for cells, total in zip(table.cells, table.row_totals, strict=True))


def _both(one: Published, other: Published) -> tuple[int | None, ...]:
    """The totals that both tables may tell; a table without rows has no columns and hides nothing."""
    columns = [table.column_totals or (0, 0, 0, 0) for table in (one, other)]
    cells = tuple(None if None in pair else pair[0] for pair in zip(*columns, strict=True))
    return (*cells, None if None in (one.total, other.total) else one.total)


def _beside(number: int, total: GenderCounts) -> int | None:
    """A number beside the tables: where they do not tell how many persons there are, neither does it."""
    return None if total.total is None or 0 < number < LEAST else number


def _attended(table: DelegationTable, registered: Sequence[int | None]) -> tuple[tuple[int | None, ...], int | None]:
    """Where it is hidden how many are registered, it is hidden how many came; the sum must not tell it either."""
    counts = [row.attended.total for row in table.rows]
    public, total = publishable_column(counts)
    shown = tuple(None if whole is None else count for count, whole in zip(public, registered, strict=True))
    hidden = sum(count for count, seen in zip(counts, shown, strict=True) if seen is None)
    return shown, None if 0 < hidden < LEAST else total
