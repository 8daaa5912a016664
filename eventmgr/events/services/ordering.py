"""Positions in an agreed order: 1, 2, 3 …, moved by one step at a time."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar


class Placed(Protocol):
    """A row with a place among its like."""

    position: int


PlacedT = TypeVar("PlacedT", bound=Placed)


def next_position(rows: Iterable[Placed]) -> int:
    """The place after the last of `rows`."""
    return max((row.position for row in rows), default=0) + 1


def move(rows: Sequence[PlacedT], row: PlacedT, *, steps: int) -> None:
    """Put `row` `steps` places later (negative: earlier) among `rows`, which stand in their order."""
    order = [other for other in rows if other is not row]
    place = max(0, min(len(order), list(rows).index(row) + steps))
    order.insert(place, row)
    for position, each in enumerate(order, start=1):
        if each.position != position:
            each.position = position
