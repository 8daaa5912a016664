"""Small numbers left out for publication, so that no subtraction brings them back (E-26).

A row with a small cell loses all its cells, and further rows follow until what is missing from every column adds up to
nothing, or to three persons or more in two rows or more. If no such set of rows exists, the totals of the columns go as
well. So every hidden cell stays open between at least two values, whatever the reader adds and subtracts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LEAST = 3
"""Persons behind a published number; zero tells of nobody and is printed."""


@dataclass(frozen=True, slots=True)
class Published:
    """A table for publication; None stands for a number that is left out.

    `cells` row by row, `row_totals` beside them, `column_totals` and `total` below.
    """

    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None


def publishable(rows: Sequence[Sequence[int]]) -> Published:
    """A table of persons, rows by columns, with what must not be published left out. All rows are of one length."""
    sums = [sum(row) for row in rows]
    row_totals, total = publishable_column(sums)
    hidden = {
        number for number, row in enumerate(rows) if row_totals[number] is None or any(_small(cell) for cell in row)
    }
    safe = _widen(hidden, rows, sums)
    columns = [sum(column) for column in zip(*rows, strict=True)]
    return Published(
        cells=tuple((None,) * len(row) if number in hidden else tuple(row) for number, row in enumerate(rows)),
        row_totals=row_totals,
        column_totals=tuple(columns) if safe else (None,) * len(columns),
        total=total,
    )


def publishable_column(values: Sequence[int]) -> tuple[tuple[int | None, ...], int | None]:
    """One column and its total, with what must not be published left out."""
    hidden = {number for number, value in enumerate(values) if _small(value)}
    safe = _widen(hidden, [(value,) for value in values], values)
    shown = tuple(None if number in hidden else value for number, value in enumerate(values))
    return shown, sum(values) if safe else None


def _widen(hidden: set[int], rows: Sequence[Sequence[int]], sums: Sequence[int]) -> bool:
    """Add the smallest rows to `hidden` until nothing can be subtracted; False if all of them are not enough."""
    others = iter(sorted((n for n, value in enumerate(sums) if value and n not in hidden), key=lambda n: sums[n]))
    while hidden and not _resists(hidden, rows):
        following = next(others, None)
        if following is None:
            return False
        hidden.add(following)
    return True


def _resists(hidden: set[int], rows: Sequence[Sequence[int]]) -> bool:
    missing: Iterable[int] = (sum(column) for column in zip(*(rows[number] for number in hidden), strict=True))
    return len(hidden) > 1 and not any(_small(value) for value in missing)


def _small(value: int) -> bool:
    return 0 < value < LEAST
