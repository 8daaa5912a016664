"""What comes next in the programme, and what stands outside the dates of the event."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import NOT_PRINTED, SessionState
from eventmgr.agenda.models import AgendaSession, Room
from eventmgr.events.models import Event
from eventmgr.web.outside import Outside

STILL_ON = (SessionState.PLANNED, SessionState.HELD)


@dataclass(frozen=True, slots=True)
class Coming:
    """A session that has not ended, in wall time; `room` is empty where none is given."""

    id: int
    title: str
    date: date
    starts: time
    ends: time
    room: str


def next_sessions(
    session: Session, event: Event, *, now: datetime, most: int, public_only: bool = False
) -> list[Coming]:
    """The next `most` sessions by the event's own clock; `now` is aware, on that clock. One statement."""
    today, clock = now.date(), now.time().replace(tzinfo=None)
    later = or_(AgendaSession.date > today, and_(AgendaSession.date == today, AgendaSession.ends > clock))
    query = (
        select(
            AgendaSession.id,
            AgendaSession.title,
            AgendaSession.date,
            AgendaSession.starts,
            AgendaSession.ends,
            Room.name,
        )
        .outerjoin(Room, Room.id == AgendaSession.room_id)
        .where(AgendaSession.event_id == event.id, AgendaSession.state.in_(STILL_ON), later)
        .order_by(AgendaSession.date, AgendaSession.starts, AgendaSession.id)
        .limit(most)
    )
    if public_only:
        query = query.where(AgendaSession.public, AgendaSession.kind.not_in(NOT_PRINTED))
    return [
        Coming(id_, title, day, starts, ends, room or "")
        for id_, title, day, starts, ends, room in session.execute(query)
        if day and starts and ends
    ]


def sessions_outside_dates(session: Session, event: Event) -> list[Outside]:
    """Sessions on days that the event does not have, in order of time."""
    query = (
        select(AgendaSession.title, AgendaSession.date, AgendaSession.starts, AgendaSession.ends)
        .where(AgendaSession.event_id == event.id, AgendaSession.state.in_(STILL_ON))
        .where(or_(AgendaSession.date < event.start_date, AgendaSession.date > event.end_date))
        .order_by(AgendaSession.date, AgendaSession.starts, AgendaSession.id)
    )
    return [
        Outside(title, day, starts, ends)
        for title, day, starts, ends in session.execute(query)
        if day and starts and ends
    ]
