"""What the rules find in a programme (R9)."""

from collections import defaultdict
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import SessionRole
from eventmgr.agenda.queries.days import days_of
from eventmgr.agenda.queries.items import active_sessions, items_of_event, rooms_of_groups
from eventmgr.agenda.queries.rooms import rooms_of_event
from eventmgr.agenda.queries.topics import topics_of_event
from eventmgr.agenda.rules import DayRow, Finding, Item, Programme, RoomRow, RoomUse, TopicRow, programme_findings
from eventmgr.agenda.rules import Person as Someone
from eventmgr.agenda.rules.collisions import people_in_two_places, rooms_used_twice
from eventmgr.delegations.enums import INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event

COLLISIONS = frozenset({"person_twice", "room_twice"})
"""Findings that somebody must solve before the day; the others are worth a look."""


def review(session: Session, event: Event, *, day: date | None = None, hidden: str = "") -> list[Finding]:
    """What R9 finds in the programme of `event`, or in one day of it (then without topics that nothing treats).

    `hidden` stands for people whose name is withheld; empty shows their names.
    """
    return programme_findings(
        Programme(
            items=items_of_event(session, event, day=day, hidden=hidden),
            days=tuple(DayRow(each.date, each.opens, each.closes) for each in days_of(session, event)),
            rooms=tuple(RoomRow(room.id, room.name, room.capacity) for room in rooms_of_event(session, event)),
            topics=() if day else tuple(TopicRow(t.id, t.text, t.parent_id) for t in topics_of_event(session, event)),
        )
    )


def collisions_of_event(session: Session, event: Event) -> int:
    """How many times somebody is in two places or a room is used twice: only what these two rules ask for is read."""
    people: dict[int, list[Someone]] = defaultdict(list)
    for session_id, person_id, role, status in session.execute(_busy_roles(event)):
        people[session_id].append(Someone(person_id, "", role, active=status not in INACTIVE))
    groups = rooms_of_groups(session, event)
    items = sorted(
        (
            Item(
                key=row_id, title="", kind=kind, date=on, starts=starts, ends=ends, parallel=parallel,
                rooms=tuple(groups.get(row_id) or (() if room_id is None else (RoomUse(room_id),))),
                people=tuple(people.get(row_id, ())),
            )
            for row_id, _, kind, _, on, starts, ends, room_id, parallel, *_ in session.execute(active_sessions(event))
        ),
        key=lambda item: (item.first_minute, item.last_minute),
    )  # fmt: skip
    names = {use.room: RoomRow(use.room, "") for item in items for use in item.rooms}
    return sum(1 for _ in chain(people_in_two_places(items, names), rooms_used_twice(items, names)))


def _busy_roles(event: Event) -> Select[*tuple[Any, ...]]:
    """The roles of people who have more than one."""
    busy = (
        select(SessionRole.participation_id)
        .where(SessionRole.event_id == event.id)
        .group_by(SessionRole.participation_id)
        .having(func.count() > 1)
    )
    return (
        select(SessionRole.session_id, SessionRole.participation_id, SessionRole.role, Participation.status)
        .join(Participation, Participation.id == SessionRole.participation_id)
        .where(SessionRole.event_id == event.id, SessionRole.participation_id.in_(busy))
    )
