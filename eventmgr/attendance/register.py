"""The register as a page: a hundred people by unit, one unit to be marked, and its totals."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import GroupMember
from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.figures import Profile
from eventmgr.attendance.queries import Entry, entries_of_event, entries_of_people, units_of_event
from eventmgr.attendance.rules import (
    AttendanceRule,
    Attendee,
    Register,
    build_register,
    disagreements,
    effective_records,
    expected_sets,
)
from eventmgr.attendance.rules.marks import Mark
from eventmgr.attendance.rules.sources import ATTENDED
from eventmgr.attendance.units import Unit
from eventmgr.delegations.enums import COUNTED_CATEGORIES
from eventmgr.delegations.models import Participation, Presence
from eventmgr.delegations.queries.roll import RollLine, roll_of_event
from eventmgr.events.models import Event
from eventmgr.names import fold
from eventmgr.people.models import Person

PAGE = 50
EXCEPTIONS, OPEN = "exceptions", "open"
QUESTIONS = ("", EXCEPTIONS, OPEN)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A person in the register: marks in the order of the units, and units attended of units expected."""

    line: RollLine
    marks: tuple[Mark, ...]

    @property
    def expected(self) -> int:
        return sum(mark.expected and mark.status is not AttendanceStatus.NOT_RECORDED for mark in self.marks)

    @property
    def attended(self) -> int:
        return sum(mark.attended for mark in self.marks)


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """One page of the register for `unit`. `found` people match, `counts` are those of the ready questions."""

    unit: Unit
    units: tuple[Unit, ...]
    rows: tuple[RegisterRow, ...]
    search: str
    show: str
    page: int
    pages: int
    found: int
    counts: dict[str, int]
    expected: int
    attended: int
    recorded: int
    disagreeing: tuple[RollLine, ...]


@dataclass(frozen=True, slots=True)
class WholeRegister:
    """Everybody's marks in every unit, for figures and prints; `everybody` are those who left as well."""

    roll: tuple[RollLine, ...]
    everybody: tuple[Profile, ...]
    register: Register
    rule: AttendanceRule

    @property
    def missing(self) -> int:
        """How many records are missing until the figures can be final (R15)."""
        return sum(
            mark.status is AttendanceStatus.NOT_RECORDED for marks in self.register.rows.values() for mark in marks
        )


def whole_register(session: Session, event: Event) -> WholeRegister:
    """The register of the whole event; the statements do not grow with the people."""
    roll = [line for line in roll_of_event(session, event) if line.category in COUNTED_CATEGORIES]
    attendees = attendees_of(session, event, roll)
    register = build_register(
        attendees.values(), units_of_event(session, event), records=entries_of_event(session, event)
    )
    return WholeRegister(tuple(roll), tuple(profiles_of_event(session, event)), register, rule_of(event))


def rule_of(event: Event) -> AttendanceRule:
    """How the event counts (R13, R14)."""
    return AttendanceRule(
        threshold=Fraction(event.attendance_threshold, 100),
        scope=event.threshold_scope,
        excused_counts=event.excused_counts,
    )


def profiles_of_event(session: Session, event: Event) -> list[Profile]:
    """Every participation of whatever status, as the figures see it; one statement."""
    rows = session.execute(
        select(
            Participation.id,
            Participation.delegation_id,
            Participation.category,
            Person.gender,
            Participation.status,
        )
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id)
    )
    return [Profile(*row) for row in rows]


def register_page(
    session: Session, event: Event, *, unit: Unit, search: str = "", show: str = "", page: int = 1
) -> RegisterPage:
    """A page of the register; the statements do not grow with the people."""
    units = units_of_event(session, event)
    roll = [line for line in roll_of_event(session, event) if line.category in COUNTED_CATEGORIES]
    attendees = attendees_of(session, event, roll)
    expected = expected_sets(attendees.values(), [unit])[unit.code]
    entries = entries_of_event(session, event, unit=unit.code)
    said = effective_records(entries).get(unit.code, {})
    groups = _questions(roll, expected, said)
    found = _matching(groups[show], search)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(1, page), pages)
    shown = found[(page - 1) * PAGE : page * PAGE]
    by_id = {line.id: line for line in roll}
    return RegisterPage(
        unit=unit,
        units=tuple(units),
        rows=_rows(session, event, units, [attendees[line.id] for line in shown], shown),
        search=search,
        show=show,
        page=page,
        pages=pages,
        found=len(found),
        counts={question: len(lines) for question, lines in groups.items()},
        expected=len(expected),
        attended=sum(1 for key in expected if key in said and said[key].status in ATTENDED),
        recorded=sum(1 for key in expected if key in said),
        disagreeing=tuple(
            by_id[case.participation_id] for case in disagreements(entries) if case.participation_id in by_id
        ),
    )


def attendees_of(session: Session, event: Event, roll: Sequence[RollLine]) -> dict[int, Attendee]:
    """Everybody of `roll` as R12 sees them, with presence and groups; two statements."""
    presence: dict[int, list[tuple[datetime, datetime]]] = {}
    intervals = (
        select(Presence.participation_id, Presence.starts, Presence.ends)
        .join(Participation, Participation.id == Presence.participation_id)
        .where(Participation.event_id == event.id)
        .order_by(Presence.starts)
    )
    for key, starts, ends in session.execute(intervals):
        presence.setdefault(key, []).append((starts, ends))
    groups: dict[int, set[int]] = {}
    memberships = select(GroupMember.participation_id, GroupMember.group_id).where(GroupMember.event_id == event.id)
    for key, group in session.execute(memberships):
        groups.setdefault(key, set()).add(group)
    return {
        line.id: Attendee(
            key=line.id,
            status=line.status,
            category=line.category,
            presence=tuple(presence.get(line.id, ())),
            groups=frozenset(groups.get(line.id, ())),
        )
        for line in roll
    }


def _questions(roll: list[RollLine], expected: frozenset[int], said: dict[int, Entry]) -> dict[str, list[RollLine]]:
    """The people behind each ready question."""
    return {
        "": roll,
        EXCEPTIONS: [line for line in roll if line.id in said and said[line.id].status is not AttendanceStatus.PRESENT],
        OPEN: [line for line in roll if line.id in expected and line.id not in said],
    }


def _matching(lines: list[RollLine], search: str) -> list[RollLine]:
    words = fold(search).split()
    return [line for line in lines if all(word in line.search_key for word in words)] if words else lines


def _rows(
    session: Session, event: Event, units: list[Unit], attendees: list[Attendee], lines: list[RollLine]
) -> tuple[RegisterRow, ...]:
    records = entries_of_people(session, event, [line.id for line in lines])
    register = build_register(attendees, units, records=records)
    return tuple(RegisterRow(line, register.rows[line.id]) for line in lines)


def still_open(session: Session, event: Event, unit: Unit) -> list[int]:
    """The participations expected in `unit` that no source has said anything of."""
    roll = [line for line in roll_of_event(session, event) if line.category in COUNTED_CATEGORIES]
    expected = expected_sets(attendees_of(session, event, roll).values(), [unit])[unit.code]
    said = effective_records(entries_of_event(session, event, unit=unit.code)).get(unit.code, {})
    return sorted(expected - said.keys())
