"""Rooms and what happens in them."""

from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession, Room, SessionGroup
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


def rooms_of_event(session: Session, event: Event) -> list[Room]:
    """The rooms of `event` in their order."""
    return list(session.scalars(select(Room).where(Room.event_id == event.id).order_by(Room.position, Room.id)))


def room_of_event(session: Session, event: Event, room_id: int) -> Room:
    """One room; NotFoundError if `event` has none of this number."""
    found = session.scalar(select(Room).where(Room.event_id == event.id, Room.id == room_id))
    if found is None:
        raise NotFoundError(N_("There is no such room in this event."))
    return found


def room_uses(session: Session, event: Event) -> dict[int, int]:
    """How many sessions, and groups at work, stand in each room; rooms without any are left out."""
    uses: Counter[int] = Counter()
    for column, model in ((AgendaSession.room_id, AgendaSession), (SessionGroup.room_id, SessionGroup)):
        query = select(column, func.count()).where(model.event_id == event.id, column.is_not(None)).group_by(column)
        uses.update({room_id: count for room_id, count in session.execute(query) if room_id is not None})
    return dict(uses)
