"""Units of attendance that are over while people who were expected in them have no mark (R12, R13).

Counted by the database: most people are there for the whole event, so only those with intervals of presence, and the
members of groups, are looked at one by one.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, exists, func, not_, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from eventmgr.agenda.models import GroupMember
from eventmgr.attendance.models import AttendanceRecord
from eventmgr.attendance.queries import units_of_event
from eventmgr.attendance.rules import Attendee, expected_sets
from eventmgr.attendance.units import Unit
from eventmgr.delegations.enums import COUNTED_CATEGORIES, INACTIVE
from eventmgr.delegations.models import Participation, Presence
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """A unit with `people` expected in it of whom nothing is recorded."""

    unit: Unit
    people: int


def unrecorded_units(session: Session, event: Event, *, now: datetime) -> list[Unrecorded]:
    """Units that are over at `now` (aware, on the event's clock) with people without a mark, in order of time."""
    clock = now.replace(tzinfo=None)
    over = [unit for unit in units_of_event(session, event) if datetime.combine(unit.date, unit.ends) <= clock]
    if not over:
        return []
    single = _looked_at_singly(event, groups=any(_for_groups(unit) for unit in over))
    attendees, said = _attendees(session, event, single), _said_of(session, event, single)
    expected = expected_sets(attendees, over)
    others, marked = _others(session, event, single), _marked(session, event, single)
    missing = {
        unit: len(expected[unit.code] - said[unit.id]) + (0 if _for_groups(unit) else others - marked.get(unit.id, 0))
        for unit in over
    }
    return [Unrecorded(unit, people) for unit, people in missing.items() if people > 0]


def _for_groups(unit: Unit) -> bool:
    """Whether only members of groups are expected in it."""
    return bool(unit.sessions) and all(session.group_ids for session in unit.sessions)


def _looked_at_singly(event: Event, *, groups: bool) -> ColumnElement[bool]:
    """Who is not simply expected everywhere: people with intervals of presence; where groups matter, their members."""
    present = exists().where(Presence.participation_id == Participation.id)
    member = exists().where(GroupMember.event_id == event.id, GroupMember.participation_id == Participation.id)
    return or_(present, member) if groups else present


def _counted(event: Event) -> ColumnElement[bool]:
    return and_(
        Participation.event_id == event.id,
        Participation.status.not_in(INACTIVE),
        Participation.category.in_(COUNTED_CATEGORIES),
    )


def _attendees(session: Session, event: Event, single: ColumnElement[bool]) -> list[Attendee]:
    """Those looked at singly, as R12 sees them; three statements."""
    people = session.execute(
        select(Participation.id, Participation.status, Participation.category).where(_counted(event), single)
    )
    intervals: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    presence = select(Presence.participation_id, Presence.starts, Presence.ends).join(
        Participation, Participation.id == Presence.participation_id
    )
    for key, starts, ends in session.execute(presence.where(_counted(event))):
        intervals[key].append((starts, ends))
    groups: dict[int, set[int]] = defaultdict(set)
    members = select(GroupMember.participation_id, GroupMember.group_id).where(GroupMember.event_id == event.id)
    for key, group in session.execute(members):
        groups[key].add(group)
    return [
        Attendee(key, status, category, tuple(sorted(intervals[key])), frozenset(groups[key]))
        for key, status, category in people
    ]


def _said_of(session: Session, event: Event, single: ColumnElement[bool]) -> dict[int | None, set[int]]:
    """Unit → those looked at singly of whom something is recorded."""
    query = select(AttendanceRecord.unit_id, AttendanceRecord.participation_id).join(
        Participation, Participation.id == AttendanceRecord.participation_id
    )
    said: dict[int | None, set[int]] = defaultdict(set)
    for unit_id, key in session.execute(query.where(_counted(event), single)):
        said[unit_id].add(key)
    return said


def _others(session: Session, event: Event, single: ColumnElement[bool]) -> int:
    """How many are expected everywhere."""
    query = select(func.count()).select_from(Participation).where(_counted(event), not_(single))
    return session.scalar(query) or 0


def _marked(session: Session, event: Event, single: ColumnElement[bool]) -> dict[int | None, int]:
    """Unit → of how many of them something is recorded, by whatever source."""
    query = (
        select(AttendanceRecord.unit_id, func.count(AttendanceRecord.participation_id.distinct()))
        .join(Participation, Participation.id == AttendanceRecord.participation_id)
        .where(_counted(event), not_(single))
        .group_by(AttendanceRecord.unit_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}
