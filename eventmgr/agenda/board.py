"""Where sessions stand on the board: rows of five minutes, lanes for what happens at the same time. Pure arithmetic."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import time

STEP = 5
HOUR = 60
STARTS = (5 * HOUR + 30, 6 * HOUR + 30, 7 * HOUR + 30)
ENDS = (17 * HOUR + 30, 18 * HOUR + 30)
EVENING = 18 * HOUR
LEAST_ROWS = 3
"""A quarter of an hour: what is shorter still needs a line to be read."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A session as the board sees it; wall time."""

    key: int
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the day on the grid, minutes after midnight: from one of STARTS to one of ENDS, at half past."""

    first: int = STARTS[-1]
    last: int = ENDS[0]

    @property
    def rows(self) -> int:
        return (self.last - self.first) // STEP

    @property
    def hours(self) -> list[tuple[int, str]]:
        """Row and words of every full hour."""
        return [(self.row(minute), f"{minute // HOUR:02}:00") for minute in range(self.first + 30, self.last, HOUR)]

    def row(self, minute: int) -> int:
        """The row, from 1, that holds a minute of the day; the edges hold what lies outside."""
        return min(max((minute - self.first) // STEP + 1, 1), self.rows)


@dataclass(frozen=True, slots=True)
class Place:
    """`span` rows from `row` in lane `lane` of `lanes`, all counted from 1. `keys` are more than one in a full lane."""

    keys: tuple[int, ...]
    row: int
    span: int
    lane: int = 1
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class DayBoard:
    """A day: places on the grid, and the keys of what comes before it and of the evening below it."""

    places: tuple[Place, ...] = ()
    early: tuple[int, ...] = ()
    evening: tuple[int, ...] = ()


@dataclass(slots=True)
class _Cluster:
    """Sessions that hang together in time, in columns that hold one after the other."""

    end: int = 0
    columns: list[list[tuple[int, int, int]]] = field(default_factory=list)  # key, first row, row after the last

    def add(self, key: int, row: int, end: int) -> None:
        self.end = max(self.end, end)
        for column in self.columns:
            if column[-1][2] <= row:
                column.append((key, row, end))
                return
        self.columns.append([(key, row, end)])


def frame_of(items: Iterable[Timed]) -> Frame:
    """The frame that shows the working day of all `items`, the same for days side by side."""
    inside = [item for item in items if STARTS[0] <= minutes(item.starts) < EVENING]
    first = min((minutes(item.starts) for item in inside), default=STARTS[-1])
    last = max((minutes(item.ends) for item in inside), default=ENDS[0])
    return Frame(
        first=max((start for start in STARTS if start <= first), default=STARTS[0]),
        last=min((end for end in ENDS if end >= last), default=ENDS[-1]),
    )


def board_of(items: Iterable[Timed], frame: Frame, *, most_lanes: int) -> DayBoard:
    """Place the sessions of one day; where more than `most_lanes` run at once the last lane holds several."""
    ordered = sorted(items, key=lambda item: (item.starts, item.ends, item.key))
    on_grid = [item for item in ordered if frame.first <= minutes(item.starts) < EVENING]
    return DayBoard(
        places=tuple(place for cluster in _clusters(on_grid, frame) for place in _places(cluster, most_lanes)),
        early=tuple(item.key for item in ordered if minutes(item.starts) < frame.first),
        evening=tuple(item.key for item in ordered if minutes(item.starts) >= EVENING),
    )


def minutes(moment: time) -> int:
    """Minutes after midnight."""
    return moment.hour * HOUR + moment.minute


def _clusters(items: Sequence[Timed], frame: Frame) -> Iterator[_Cluster]:
    cluster = _Cluster()
    for item in items:
        row = min(frame.row(minutes(item.starts)), frame.rows - LEAST_ROWS + 1)
        end = max(frame.row(minutes(item.ends) - 1) + 1, row + LEAST_ROWS)
        if cluster.columns and row >= cluster.end:
            yield cluster
            cluster = _Cluster()
        cluster.add(item.key, row, end)
    if cluster.columns:
        yield cluster


def _places(cluster: _Cluster, most_lanes: int) -> list[Place]:
    count = len(cluster.columns)
    lanes = min(count, most_lanes)
    alone = count if count <= most_lanes else most_lanes - 1
    found = [
        Place((key,), row, end - row, lane, lanes)
        for lane, column in enumerate(cluster.columns[:alone], start=1)
        for key, row, end in column
    ]
    return found + _together([entry for column in cluster.columns[alone:] for entry in column], lanes)


def _together(entries: list[tuple[int, int, int]], lanes: int) -> list[Place]:
    """One place for each run of sessions that overlap in the last lane."""
    found: list[Place] = []
    for key, row, end in sorted(entries, key=lambda entry: entry[1:]):
        if found and row < found[-1].row + found[-1].span:
            last = found.pop()
            found.append(Place((*last.keys, key), last.row, max(last.row + last.span, end) - last.row, lanes, lanes))
        else:
            found.append(Place((key,), row, end - row, lanes, lanes))
    return found
