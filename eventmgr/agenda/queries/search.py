"""Sessions by words of their title, number, room, people or delegations; accents and capitals do not count."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.agenda.models import AgendaSession, Room, SessionRole
from eventmgr.agenda.queries.programme import sessions_by_id
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event


def sessions_found(session: Session, event: Event, text: str, *, most: int) -> list[AgendaSession]:
    """The sessions in which every word of `text` stands, at most `most`, loaded like `programme_sessions`."""
    terms = names.search_terms(text)
    people = _people(session, event)
    query = (
        select(AgendaSession.id, AgendaSession.number, AgendaSession.title, Room.name)
        .outerjoin(Room, Room.id == AgendaSession.room_id)
        .where(AgendaSession.event_id == event.id)
        .order_by(AgendaSession.date.is_(None), AgendaSession.date, AgendaSession.starts, AgendaSession.id)
    )
    found = [
        row.id
        for row in session.execute(query)
        if _holds(f"{names.search_key(row.number, row.title, row.name)} {people[row.id]}", terms)
    ]
    return sessions_by_id(session, event, found[:most])


def _holds(text: str, terms: list[str]) -> bool:
    return all(term in text for term in terms)


def _people(session: Session, event: Event) -> dict[int, str]:
    query = (
        select(SessionRole.session_id, Participation.search_key)
        .join(Participation, Participation.id == SessionRole.participation_id)
        .where(SessionRole.event_id == event.id, Participation.name_withheld.is_(False))
    )
    found: defaultdict[int, str] = defaultdict(str)
    for session_id, key in session.execute(query):
        found[session_id] += f" {key}"
    return found
