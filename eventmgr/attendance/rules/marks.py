"""The register: one mark for each person in each unit, made of what is expected and what was recorded."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.rules.expected import Attendee, counts, expected_sets
from eventmgr.attendance.rules.sources import ATTENDED, Said, effective_records
from eventmgr.attendance.units import Unit
from eventmgr.delegations.enums import COUNTED_CATEGORIES, Category


@dataclass(frozen=True, slots=True)
class Mark:
    """What is known of one person in one unit. `present` and `length` in minutes; `present` None: not known."""

    status: AttendanceStatus
    length: int
    present: int | None = None

    @property
    def attended(self) -> bool:
        """Whether the person was there, however long."""
        return self.status in ATTENDED

    @property
    def expected(self) -> bool:
        """Whether the unit counts for this person."""
        return self.status is not AttendanceStatus.NOT_EXPECTED


@dataclass(frozen=True, slots=True)
class Register:
    """Marks of everyone whose attendance is taken, in the order of `units`; nobody else has a row."""

    units: tuple[Unit, ...]
    rows: Mapping[int, tuple[Mark, ...]]

    def by_day(self, person: int) -> dict[date, list[Mark]]:
        """The marks of one person, day by day."""
        days: dict[date, list[Mark]] = {}
        for unit, mark in zip(self.units, self.rows[person], strict=True):
            days.setdefault(unit.date, []).append(mark)
        return days


def build_register(
    people: Iterable[Attendee],
    units: Sequence[Unit],
    *,
    records: Iterable[Said],
    categories: Collection[Category] = COUNTED_CATEGORIES,
) -> Register:
    """The register of an event (R12, R13, E-25).

    Expected and without a record is `not_recorded`. Not expected stays so, whatever absence was recorded; but a
    record that the person was there is stronger than the plan and counts, in the numerator and in the denominator.
    """
    counted = [person for person in people if counts(person, categories)]
    effective = effective_records(records)
    expected = expected_sets(counted, units, categories=categories)
    columns = [
        _column(counted, unit, expected=expected[unit.code], said=effective.get(unit.code, {})) for unit in units
    ]
    rows = zip(*columns, strict=True) if columns else (() for _ in counted)
    return Register(tuple(units), {person.key: row for person, row in zip(counted, rows, strict=True)})


def _column(
    people: Sequence[Attendee], unit: Unit, *, expected: frozenset[int], said: Mapping[int, Said]
) -> list[Mark]:
    length = max(1, _minutes(unit.date, unit.starts, unit.ends))
    missing = Mark(AttendanceStatus.NOT_RECORDED, length)
    outside = Mark(AttendanceStatus.NOT_EXPECTED, length)
    whole = Mark(AttendanceStatus.PRESENT, length, length)

    def mark(key: int) -> Mark:
        record = said.get(key)
        if record is None:
            return missing if key in expected else outside
        if key not in expected and record.status not in ATTENDED:
            return outside
        if record.status is AttendanceStatus.PRESENT:
            return whole
        return Mark(record.status, length, _present(record, unit, length))

    return [mark(person.key) for person in people]


def _present(record: Said, unit: Unit, length: int) -> int | None:
    """Minutes present: those written down, else from the time of arrival; None if nobody knows."""
    if record.status not in ATTENDED:
        return 0
    if record.minutes is not None:
        return min(record.minutes, length)
    if record.arrived is not None:
        return max(0, min(_minutes(unit.date, record.arrived, unit.ends), length))
    return None


def _minutes(day: date, starts: time, ends: time) -> int:
    return int((datetime.combine(day, ends) - datetime.combine(day, starts)).total_seconds()) // 60
