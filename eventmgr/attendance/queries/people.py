"""Whose attendance is taken, as the rules and the figures see them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import GroupMember
from eventmgr.attendance.figures import Profile
from eventmgr.attendance.rules import Attendee
from eventmgr.delegations.enums import COUNTED_CATEGORIES, Category, ParticipationStatus
from eventmgr.delegations.models import Participation, Presence
from eventmgr.delegations.queries.roll import RollLine, roll_of_event
from eventmgr.events.models import Event
from eventmgr.people.models import Person


class Counted(Protocol):
    """As much of a participation as R12 asks for."""

    @property
    def id(self) -> int: ...
    @property
    def status(self) -> ParticipationStatus: ...
    @property
    def category(self) -> Category: ...


def counted_roll(session: Session, event: Event) -> list[RollLine]:
    """Everybody whose attendance is taken, in the order of prints; two statements."""
    return [line for line in roll_of_event(session, event) if line.category in COUNTED_CATEGORIES]


def attendees_of(session: Session, event: Event, people: Iterable[Counted]) -> dict[int, Attendee]:
    """`people` as R12 sees them, with presence and groups; two statements."""
    presence, groups = presence_of_event(session, event), groups_of_event(session, event)
    return {
        person.id: Attendee(
            key=person.id,
            status=person.status,
            category=person.category,
            presence=tuple(presence.get(person.id, ())),
            groups=frozenset(groups.get(person.id, ())),
        )
        for person in people
    }


def presence_of_event(session: Session, event: Event) -> dict[int, list[tuple[datetime, datetime]]]:
    """Participation → its intervals, the earliest first; whoever has none is not in it (E-10). One statement."""
    query = (
        select(Presence.participation_id, Presence.starts, Presence.ends)
        .join(Participation, Participation.id == Presence.participation_id)
        .where(Participation.event_id == event.id)
        .order_by(Presence.starts)
    )
    found: dict[int, list[tuple[datetime, datetime]]] = {}
    for key, starts, ends in session.execute(query):
        found.setdefault(key, []).append((starts, ends))
    return found


def groups_of_event(session: Session, event: Event) -> dict[int, set[int]]:
    """Participation → the numbers of its breakout groups; one statement."""
    query = select(GroupMember.participation_id, GroupMember.group_id).where(GroupMember.event_id == event.id)
    found: dict[int, set[int]] = {}
    for key, group in session.execute(query):
        found.setdefault(key, set()).add(group)
    return found


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
