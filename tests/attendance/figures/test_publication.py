"""E-26: numbers of one or two persons are not published, and cannot be computed from those that are."""

from collections.abc import Iterator
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from eventmgr.attendance.figures import Published, publishable, publishable_column


def test_a_table_without_small_numbers_is_published_as_it_is() -> None:
    assert publishable([(3, 5, 0), (0, 4, 9)]) == Published(((3, 5, 0), (0, 4, 9)), (8, 13), (3, 9, 9), 21)


def test_a_row_with_a_small_cell_takes_another_row_with_it() -> None:
    assert publishable([(1, 5), (3, 4), (6, 7)]) == Published(
        cells=((None, None), (None, None), (6, 7)), row_totals=(6, 7, 13), column_totals=(10, 16), total=26
    )


def test_a_column_with_few_persons_in_all_loses_the_totals_of_the_columns() -> None:
    assert publishable([(1, 5), (0, 4)]) == Published(((None, None), (None, None)), (6, 4), (None, None), 10)


def test_a_small_row_total_is_left_out_together_with_the_next_smallest() -> None:
    assert publishable([(2, 0), (4, 4), (0, 0), (8, 0)]).row_totals == (None, None, 0, 8)


def test_a_table_of_one_row_says_only_how_many_there_are() -> None:
    assert publishable([(1, 5)]) == Published(((None, None),), (6,), (None, None), 6)
    assert publishable([(1, 1)]) == Published(((None, None),), (None,), (None, None), None)


def test_zeros_are_printed() -> None:
    assert publishable([(0, 0), (0, 0)]) == Published(((0, 0), (0, 0)), (0, 0), (0, 0), 0)
    assert publishable([]) == Published((), (), (), 0)


def test_a_column_hides_small_numbers_and_what_would_give_them_away() -> None:
    assert publishable_column([1, 1, 1, 7, 8]) == ((None, None, None, 7, 8), 18)
    assert publishable_column([1, 1, 7, 8]) == ((None, None, None, 8), 17)
    assert publishable_column([1, 0]) == ((None, 0), None)
    assert publishable_column([4, 3]) == ((4, 3), 7)
    assert publishable_column([]) == ((), 0)


def numbers(rows: tuple[tuple[int, ...], ...]) -> tuple[int, ...]:
    """Everything that a table of these cells prints, totals included."""
    columns = [sum(column) for column in zip(*rows, strict=True)]
    return (*(cell for row in rows for cell in row), *map(sum, rows), *columns, sum(columns))


def printed(public: Published) -> tuple[int | None, ...]:
    cells = [cell for row in public.cells for cell in row]
    return (*cells, *public.row_totals, *public.column_totals, public.total)


def neighbours(table: tuple[tuple[int, ...], ...]) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every table of two columns whose cells differ by one at most: a cell that can change at all can change by one."""
    for steps in product((-1, 0, 1), repeat=2 * len(table)):
        rows = [(a + left, b + right) for (a, b), left, right in zip(table, steps[::2], steps[1::2], strict=True)]
        if all(cell >= 0 for row in rows for cell in row):
            yield tuple(rows)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=4).map(tuple))
def test_no_small_number_can_be_found_by_adding_and_subtracting(table: tuple[tuple[int, ...], ...]) -> None:
    public = printed(publishable(table))
    possible = [
        rows
        for rows in neighbours(table)
        if all(shown is None or shown == value for shown, value in zip(public, numbers(rows), strict=True))
    ]

    for number, row in enumerate(table):
        assert not 0 < sum(row) < 3 or len({sum(other[number]) for other in possible}) > 1
        for column, cell in enumerate(row):
            assert not 0 < cell < 3 or len({other[number][column] for other in possible}) > 1
