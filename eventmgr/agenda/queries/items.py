"""The sessions of a programme as the rules see them: plain columns, a fixed number of statements."""

import re
from collections import Counter, defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession, GroupMember, SessionGroup, SessionRole, SessionTopic
from eventmgr.agenda.rules import Item, RoomUse
from eventmgr.agenda.rules import Person as Someone
from eventmgr.delegations.enums import COUNTED_CATEGORIES, INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.people.models import Person

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


def items_of_event(session: Session, event: Event, *, day: date | None, hidden: str) -> tuple[Item, ...]:
    """The sessions that take place, with a day, or of one `day` (then without topics); see `review`."""
    sessions = active_sessions(event)
    if day is not None:
        sessions = sessions.where(AgendaSession.date == day)
    people = _people(session, event, day=day, hidden=hidden)
    topics = {} if day else _topics(session, event)
    groups, everybody = rooms_of_groups(session, event), _expected(session, event)
    rows = session.execute(sessions)
    # By place: to ask each row for its columns by name takes longer than everything else here.
    return tuple(
        Item(
            key=row_id,
            title=title,
            kind=kind,
            date=on,
            starts=starts,
            ends=ends,
            rooms=_rooms(room_id, groups.get(row_id), everybody if counts and not parallel else None),
            people=tuple(people.get(row_id, ())),
            topics=frozenset(topics.get(row_id, ())),
            state=state,
            parallel=parallel,
            interpreted=len(re.findall(r"[^\s,;/]+", languages)) > 1,
        )
        for row_id, title, kind, state, on, starts, ends, room_id, parallel, languages, counts in rows
    )


def active_sessions(event: Event) -> Select[*tuple[Any, ...]]:
    """The sessions with a day that take place."""
    return select(*_COLUMNS).where(
        AgendaSession.event_id == event.id,
        AgendaSession.date.is_not(None),
        AgendaSession.state.in_((SessionState.PLANNED, SessionState.HELD)),
    )


def _rooms(room_id: int | None, groups: list[RoomUse] | None, expected: int | None) -> tuple[RoomUse, ...]:
    """The rooms of a session: of its groups where they have any, else its own, with how many are expected in it."""
    if groups:
        return tuple(groups)
    return () if room_id is None else (RoomUse(room_id, expected),)


def _people(session: Session, event: Event, *, day: date | None, hidden: str) -> dict[int, list[Someone]]:
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
    if day is not None:
        query = query.join(AgendaSession, AgendaSession.id == SessionRole.session_id).where(AgendaSession.date == day)
    found: dict[int, list[Someone]] = defaultdict(list)
    for session_id, person_id, role, status, withheld, full_name in session.execute(query):
        name = hidden if hidden and withheld else full_name
        found[session_id].append(Someone(person_id, name, role, active=status not in INACTIVE))
    return found


def _topics(session: Session, event: Event) -> dict[int, list[int]]:
    query = select(SessionTopic.session_id, SessionTopic.topic_id).where(SessionTopic.event_id == event.id)
    found: dict[int, list[int]] = defaultdict(list)
    for session_id, topic_id in session.execute(query):
        found[session_id].append(topic_id)
    return found


def rooms_of_groups(session: Session, event: Event) -> dict[int, list[RoomUse]]:
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
