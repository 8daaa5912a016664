"""The register of many people at once: whoever is alike, in who they are and in what was recorded, is judged once.

Thousands of people have a handful of kinds of rows between them ("a delegate, the whole event, present in every unit").
So the database gathers what was recorded into one line of text a person, and the rules look at one person of each kind.
"""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import time

from sqlalchemy import ColumnElement, String, cast, func, select, type_coerce
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.queries.entries import Said
from eventmgr.attendance.queries.people import Counted, groups_of_event, presence_of_event
from eventmgr.attendance.queries.units import units_of_event
from eventmgr.attendance.rules import Attendee, Register, build_register
from eventmgr.events.models import Event

_BETWEEN, _INSIDE = "|", " "


@dataclass(frozen=True, slots=True)
class AlikeRegister:
    """A register of one person of each kind; `like` says by participation whose row is theirs."""

    register: Register
    like: dict[int, int]


def alike_register(session: Session, event: Event, people: Iterable[Counted]) -> AlikeRegister:
    """Who of `people` is like whom, and the marks of one of each kind (R12, R13).

    The statements do not grow with the people.
    """
    presence, groups = presence_of_event(session, event), groups_of_event(session, event)
    recorded = _recorded(session, event)
    kinds: dict[Hashable, Attendee] = {}
    like: dict[int, int] = {}
    for person in people:
        key = person.id
        stays, belongs = tuple(presence.get(key, ())), frozenset(groups.get(key, ()))
        kind = (person.status, person.category, stays, belongs, recorded.get(key))
        if kind not in kinds:
            kinds[kind] = Attendee(key, person.status, person.category, stays, belongs)
        like[key] = kinds[kind].key
    codes = _codes(session, event)
    said = [one for person in kinds.values() for one in _said(person.key, recorded.get(person.key), codes)]
    return AlikeRegister(build_register(kinds.values(), units_of_event(session, event), records=said), like)


def _recorded(session: Session, event: Event) -> dict[int, str]:
    """Participation → all that was recorded of it, as one line of text. The same records, the same text."""
    record = AttendanceRecord
    parts = (
        cast(record.unit_id, String),
        type_coerce(record.status, String),
        type_coerce(record.source, String),
        func.coalesce(cast(record.minutes, String), ""),
        func.coalesce(cast(record.arrived, String), ""),
    )
    line: ColumnElement[str] = parts[0]
    for part in parts[1:]:
        line = line + _INSIDE + part
    ordered = (
        select(record.participation_id, line.label("line"))
        .where(record.event_id == event.id)
        .order_by(record.participation_id, record.unit_id, record.source)
        .subquery()
    )
    query = select(ordered.c.participation_id, func.aggregate_strings(ordered.c.line, _BETWEEN))
    rows = session.execute(query.group_by(ordered.c.participation_id))
    return {row[0]: row[1] for row in rows}


def _codes(session: Session, event: Event) -> dict[str, str]:
    query = select(AttendanceUnit.id, AttendanceUnit.code).where(AttendanceUnit.event_id == event.id)
    return {str(number): code for number, code in session.execute(query)}


def _said(person: int, recorded: str | None, codes: dict[str, str]) -> Iterator[Said]:
    for line in recorded.split(_BETWEEN) if recorded else ():
        unit, status, source, minutes, arrived = line.split(_INSIDE)
        yield Said(
            person,
            codes[unit],
            AttendanceStatus(status),
            RecordSource(source),
            int(minutes) if minutes else None,
            time.fromisoformat(arrived) if arrived else None,
        )
