"""Which record counts when several sources speak of one person in one unit (E-25)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import Generic, Protocol, TypeVar

from eventmgr.attendance.enums import AttendanceStatus, RecordSource

ATTENDED = frozenset(
    {AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.LEFT_EARLY, AttendanceStatus.PARTIAL}
)
"""Statuses that say: this person was there."""

_STRENGTH = {RecordSource.DESK: 1, RecordSource.SHEET: 2, RecordSource.CORRECTION: 3}


class Sourced(Protocol):
    """As much of a record as says whether it counts."""

    @property
    def status(self) -> AttendanceStatus: ...
    @property
    def source(self) -> RecordSource: ...


class Placed(Sourced, Protocol):
    """What one source says of a participation in a unit, without details."""

    @property
    def participation_id(self) -> int: ...
    @property
    def unit(self) -> str: ...


class Said(Placed, Protocol):
    """The same with its details: `minutes` present, `arrived` is wall time."""

    @property
    def minutes(self) -> int | None: ...
    @property
    def arrived(self) -> time | None: ...


R = TypeVar("R", bound=Sourced)
S = TypeVar("S", bound=Placed)


@dataclass(frozen=True, slots=True)
class Disagreement(Generic[S]):
    """Sources that do not agree whether somebody was there, the strongest first."""

    participation_id: int
    unit: str
    records: tuple[S, ...]


def effective_records(records: Iterable[S]) -> dict[str, dict[int, S]]:
    """Code of the unit → participation → the record that counts: correction before signed sheet before desk.

    Of two records of one source the later in `records` counts. Records that say `not_recorded` say nothing.
    """
    found: dict[str, dict[int, S]] = defaultdict(dict)
    for record in records:
        if record.status is AttendanceStatus.NOT_RECORDED:
            continue
        unit = found[record.unit]
        known = unit.get(record.participation_id)
        if known is None or _STRENGTH[record.source] >= _STRENGTH[known.source]:
            unit[record.participation_id] = record
    return dict(found)


def strongest(records: Iterable[R]) -> R | None:
    """The record that counts of those of one person in one unit; None if they say nothing."""
    telling = [record for record in records if record.status is not AttendanceStatus.NOT_RECORDED]
    return max(telling, key=lambda record: _STRENGTH[record.source], default=None)


def disagreements(records: Iterable[S]) -> list[Disagreement[S]]:
    """Where one source says that somebody was there and another says not; a correction settles it."""
    first: dict[tuple[str, int], S] = {}
    several: dict[tuple[str, int], dict[RecordSource, S]] = {}
    for record in records:
        if record.status is AttendanceStatus.NOT_RECORDED:
            continue
        place = (record.unit, record.participation_id)
        earlier = first.setdefault(place, record)
        if earlier is not record:
            several.setdefault(place, {earlier.source: earlier})[record.source] = record
    return [
        Disagreement(person, unit, tuple(sorted(said.values(), key=lambda each: -_STRENGTH[each.source])))
        for (unit, person), said in several.items()
        if RecordSource.CORRECTION not in said and len({record.status in ATTENDED for record in said.values()}) > 1
    ]
