"""The sessions of a programme with all that belongs to them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from eventmgr.agenda.models import AgendaSession, Room, SessionGroup, SessionItem, SessionRole, SessionTopic
from eventmgr.delegations.models import Participation
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


def programme_sessions(session: Session, event: Event) -> list[AgendaSession]:
    """Every session of `event` in the order of the programme (R17: wall time), those without a date last.

    Roles come with participation, person and delegation; items with their delegation; topics; groups with their
    room; the room. Five statements, whatever the number of sessions.
    """
    return list(session.scalars(_whole(event)))


def sessions_of_day(session: Session, event: Event, day: date) -> list[AgendaSession]:
    """The sessions of one day, loaded like `programme_sessions`."""
    return list(session.scalars(_whole(event).where(AgendaSession.date == day)))


def unscheduled_sessions(session: Session, event: Event) -> list[AgendaSession]:
    """The sessions that wait for a day, loaded like `programme_sessions`."""
    return list(session.scalars(_whole(event).where(AgendaSession.date.is_(None))))


def sessions_by_id(session: Session, event: Event, ids: Sequence[int]) -> list[AgendaSession]:
    """Some sessions of `event`, loaded like `programme_sessions`."""
    return list(session.scalars(_whole(event).where(AgendaSession.id.in_(ids))))


def session_of_event(session: Session, event: Event, session_id: int) -> AgendaSession:
    """One session, loaded like `programme_sessions`; NotFoundError if `event` has none of this number."""
    found = session.scalar(_whole(event).where(AgendaSession.id == session_id))
    if found is None:
        raise NotFoundError(N_("There is no such session in this event."))
    return found


def _whole(event: Event) -> Select[AgendaSession]:
    return (
        select(AgendaSession)
        .outerjoin(Room, Room.id == AgendaSession.room_id)
        .where(AgendaSession.event_id == event.id)
        .order_by(
            AgendaSession.date.is_(None),
            AgendaSession.date,
            AgendaSession.starts,
            Room.position.is_(None),
            Room.position,
            AgendaSession.id,
        )
        .options(
            joinedload(AgendaSession.room),
            selectinload(AgendaSession.roles)
            .joinedload(SessionRole.participation)
            .joinedload(Participation.delegation),
            selectinload(AgendaSession.items).joinedload(SessionItem.delegation),
            selectinload(AgendaSession.topics).joinedload(SessionTopic.topic),
            selectinload(AgendaSession.groups).options(joinedload(SessionGroup.group), joinedload(SessionGroup.room)),
        )
    )
