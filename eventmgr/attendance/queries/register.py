"""The register as a page: fifty people by unit, one unit to be marked, and its totals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.queries.entries import UnitEntry, entries_of_people, said_in_unit
from eventmgr.attendance.queries.people import attendees_of
from eventmgr.attendance.queries.places import Names, Place, places_found, places_of_event
from eventmgr.attendance.queries.units import unit_among, units_of_event
from eventmgr.attendance.rules import (
    ATTENDED,
    Attendee,
    Disagreement,
    Mark,
    build_register,
    disagreements,
    effective_records,
    expected_sets,
)
from eventmgr.attendance.units import Unit
from eventmgr.delegations.queries.roll import RollLine, roll_lines
from eventmgr.events.models import Event

PAGE = 50
EXCEPTIONS, OPEN = "exceptions", "open"
QUESTIONS = ("", EXCEPTIONS, OPEN)
MOST_NAMED = 5
"""Disagreements that are told by name; the others are counted."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A person in the register: marks in the order of the units, and units attended of units expected so far."""

    line: RollLine
    marks: tuple[Mark, ...]

    @property
    def expected(self) -> int:
        return sum(mark.expected and mark.status is not AttendanceStatus.NOT_RECORDED for mark in self.marks)

    @property
    def attended(self) -> int:
        return sum(mark.attended for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Disagreeing:
    """A person of whom the signed sheet and the desk say different things."""

    line: RollLine
    records: tuple[UnitEntry, ...]


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """One page of the register for `unit`.

    `found` people match, `counts` are those of the ready questions, `recorded` and `attended` are persons of the
    `expected` ones. Of `disagreements` in the unit the first few are named in `disagreeing`.
    """

    unit: Unit
    units: tuple[Unit, ...]
    rows: tuple[RegisterRow, ...]
    search: str
    show: str
    page: int
    pages: int
    found: int
    counts: Mapping[str, int]
    expected: int
    attended: int
    recorded: int
    disagreements: int
    disagreeing: tuple[Disagreeing, ...]

    @property
    def present(self) -> int:
        """Persons who are there as the page shows it: in an open unit, whoever has no mark yet counts as present."""
        return self.attended if self.unit.closed else self.expected - self.recorded + self.attended


def register_page(
    session: Session,
    event: Event,
    *,
    unit: str,
    search: str = "",
    show: str = "",
    page: int = 1,
    names: Names = Names.EVERY,
) -> RegisterPage:
    """A page of the register for the unit with the code `unit`; the statements do not grow with the people.

    Raises NotFoundError for a code there is not. `page` beyond the last is the last.
    """
    units = units_of_event(session, event)
    current = unit_among(units, unit)
    places = places_of_event(session, event)
    attendees = attendees_of(session, event, places)
    expected = expected_sets(attendees.values(), [current])[unit]
    entries = said_in_unit(session, event, current)
    said = effective_records(entries).get(unit, {})
    groups = _questions(places, expected, said)
    found = places_found(groups[show], search, names=names)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(1, page), pages)
    shown = [place.id for place in found[(page - 1) * PAGE : page * PAGE]]
    contradicted = [case for case in disagreements(entries) if case.participation_id in attendees]
    lines = _lines(session, event, [*shown, *(case.participation_id for case in contradicted[:MOST_NAMED])])
    return RegisterPage(
        unit=current,
        units=tuple(units),
        rows=_rows(session, event, units, [attendees[key] for key in shown], lines),
        search=search,
        show=show,
        page=page,
        pages=pages,
        found=len(found),
        counts={question: len(people) for question, people in groups.items()},
        expected=len(expected),
        attended=sum(1 for key in expected if key in said and said[key].status in ATTENDED),
        recorded=sum(1 for key in expected if key in said),
        disagreements=len(contradicted),
        disagreeing=_named(contradicted[:MOST_NAMED], lines),
    )


def still_open(session: Session, event: Event, unit: Unit) -> list[int]:
    """The participations expected in `unit` that no source has said anything of."""
    attendees = attendees_of(session, event, places_of_event(session, event))
    expected = expected_sets(attendees.values(), [unit])[unit.code]
    said = effective_records(said_in_unit(session, event, unit)).get(unit.code, {})
    return sorted(expected - said.keys())


def _questions(places: list[Place], expected: frozenset[int], said: Mapping[int, UnitEntry]) -> dict[str, list[Place]]:
    """The people behind each ready question."""
    exceptions = {key for key, entry in said.items() if entry.status is not AttendanceStatus.PRESENT}
    missing = expected - said.keys()
    return {
        "": places,
        EXCEPTIONS: [place for place in places if place.id in exceptions],
        OPEN: [place for place in places if place.id in missing],
    }


def _lines(session: Session, event: Event, keys: Sequence[int]) -> dict[int, RollLine]:
    return {line.id: line for line in roll_lines(session, event, keys)}


def _rows(
    session: Session, event: Event, units: list[Unit], attendees: list[Attendee], lines: Mapping[int, RollLine]
) -> tuple[RegisterRow, ...]:
    records = entries_of_people(session, event, [attendee.key for attendee in attendees])
    register = build_register(attendees, units, records=records)
    return tuple(RegisterRow(lines[key], marks) for key, marks in register.rows.items())


def _named(cases: Sequence[Disagreement[UnitEntry]], lines: Mapping[int, RollLine]) -> tuple[Disagreeing, ...]:
    return tuple(Disagreeing(lines[case.participation_id], case.records) for case in cases)
