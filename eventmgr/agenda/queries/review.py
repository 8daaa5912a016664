"""The programme as the rules see it, and what they find in it (R9). Plain columns, a fixed number of statements."""

import re
from collections import Counter, defaultdict
from datetime import date

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession, GroupMember, SessionGroup, SessionRole, SessionTopic
from eventmgr.agenda.queries.days import days_of
from eventmgr.agenda.queries.rooms import rooms_of_event
from eventmgr.agenda.queries.topics import topics_of_event
from eventmgr.agenda.rules import (
    DayRow,
    Finding,
    Item,
    Programme,
    RoomRow,
    RoomUse,
    TopicRow,
    programme_findings,
)
from eventmgr.agenda.rules import Person as Someone
from eventmgr.delegations.enums import COUNTED_CATEGORIES, INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.people.models import Person

COLLISIONS = frozenset({"person_twice", "room_twice"})
"""Findings that somebody must solve before the day; the others are worth a look."""

_COLUMNS = (
    AgendaSession.id,
    AgendaSession.title,
    AgendaSession.kind,
    AgendaSession.state,
    AgendaSession.date,
    AgendaSession.starts,
    AgendaSession.ends,
    AgendaSession.room_id,
    AgendaSession.parallel,
    AgendaSession.languages,
    AgendaSession.counts_for_attendance,
)


def review(session: Session, event: Event, *, day: date | None = None, hidden: str = "") -> list[Finding]:
    """What R9 finds in the programme of `event`, or in one day of it (then without topics that nothing treats).

    `hidden` stands for people whose name is withheld; empty shows their names.
    """
    return programme_findings(
        Programme(
            items=_items(session, event, day=day, hidden=hidden),
            days=tuple(DayRow(each.date, each.opens, each.closes) for each in days_of(session, event)),
            rooms=tuple(RoomRow(room.id, room.name, room.capacity) for room in rooms_of_event(session, event)),
            topics=() if day else tuple(TopicRow(t.id, t.text, t.parent_id) for t in topics_of_event(session, event)),
        )
    )


def collisions_of_event(session: Session, event: Event) -> int:
    """How many times somebody is in two places or a room is used twice."""
    return sum(finding.remark.code in COLLISIONS for finding in review(session, event))


def _items(session: Session, event: Event, *, day: date | None, hidden: str) -> tuple[Item, ...]:
    sessions = (
        select(*_COLUMNS)
        .where(AgendaSession.event_id == event.id, AgendaSession.date.is_not(None))
        .where(AgendaSession.state.in_((SessionState.PLANNED, SessionState.HELD)))
    )
    if day is not None:
        sessions = sessions.where(AgendaSession.date == day)
    people, topics = _people(session, event, hidden), _topics(session, event)
    groups, everybody = _groups(session, event), _expected(session, event)
    return tuple(
        Item(
            key=row.id,
            title=row.title,
            kind=row.kind,
            date=row.date,
            starts=row.starts,
            ends=row.ends,
            rooms=_rooms(row, groups.get(row.id), everybody),
            people=tuple(people.get(row.id, ())),
            topics=frozenset(topics.get(row.id, ())),
            state=row.state,
            parallel=row.parallel,
            interpreted=len(re.findall(r"[^\s,;/]+", row.languages)) > 1,
        )
        for row in session.execute(sessions)
    )


def _rooms(row: Row[*tuple[object, ...]], groups: list[RoomUse] | None, everybody: int) -> tuple[RoomUse, ...]:
    """The rooms of a session: of its groups where they have any, else its own, for everybody if all are expected."""
    if groups:
        return tuple(groups)
    if row.room_id is None:
        return ()
    return (RoomUse(row.room_id, everybody if row.counts_for_attendance and not row.parallel else None),)


def _people(session: Session, event: Event, hidden: str) -> dict[int, list[Someone]]:
    query = (
        select(
            SessionRole.session_id,
            SessionRole.participation_id,
            SessionRole.role,
            Participation.status,
            Participation.name_withheld,
            Person.full_name,
        )
        .join(Participation, Participation.id == SessionRole.participation_id)
        .join(Person, Person.id == Participation.person_id)
        .where(SessionRole.event_id == event.id)
        .order_by(SessionRole.position, SessionRole.id)
    )
    found: dict[int, list[Someone]] = defaultdict(list)
    for row in session.execute(query):
        name = hidden if hidden and row.name_withheld else row.full_name
        active = row.status not in INACTIVE
        found[row.session_id].append(Someone(row.participation_id, name, row.role, active=active))
    return found


def _topics(session: Session, event: Event) -> dict[int, list[int]]:
    query = select(SessionTopic.session_id, SessionTopic.topic_id).where(SessionTopic.event_id == event.id)
    found: dict[int, list[int]] = defaultdict(list)
    for session_id, topic_id in session.execute(query):
        found[session_id].append(topic_id)
    return found


def _groups(session: Session, event: Event) -> dict[int, list[RoomUse]]:
    """The rooms of groups at work, with the number of their members."""
    sizes: Select[int, int] = (
        select(GroupMember.group_id, func.count())
        .where(GroupMember.event_id == event.id)
        .group_by(GroupMember.group_id)
    )
    members = Counter({row[0]: row[1] for row in session.execute(sizes)})
    query = select(SessionGroup.session_id, SessionGroup.group_id, SessionGroup.room_id).where(
        SessionGroup.event_id == event.id, SessionGroup.room_id.is_not(None)
    )
    found: dict[int, list[RoomUse]] = defaultdict(list)
    for session_id, group_id, room_id in session.execute(query):
        if room_id is not None:
            found[session_id].append(RoomUse(room_id, members[group_id] or None))
    return found


def _expected(session: Session, event: Event) -> int:
    """Active participations of the categories that count (R12), who are expected in a session for all."""
    query = select(func.count()).where(
        Participation.event_id == event.id,
        Participation.status.not_in(INACTIVE),
        Participation.category.in_(COUNTED_CATEGORIES),
    )
    return session.scalar(query) or 0
