"""Everyone with something to do in a session (E-13: once, whatever the number of roles)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from eventmgr.agenda.enums import SessionRoleKind, SessionState
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries.order import by_letters
from eventmgr.events.models import Event
from eventmgr.people.models import Person


@dataclass(frozen=True, slots=True)
class Task:
    """One role in one session."""

    role: SessionRoleKind
    session: AgendaSession


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """Somebody with a role in a session, with all they have to do, in the order of the programme."""

    participation: Participation
    tasks: tuple[Task, ...]

    @property
    def has_biography(self) -> bool:
        return bool(self.participation.person.biography)


@dataclass(frozen=True, slots=True)
class SpeakerCounts:
    """How many people have a role in a session, and of how many of them the biography is missing."""

    all: int
    without_biography: int


def speaker_counts(session: Session, event: Event) -> SpeakerCounts:
    """The counts beside the list of speakers."""
    people = _speakers(event).order_by(None).with_only_columns(Person.biography).subquery()
    query = select(func.count(), func.count().filter(people.c.biography == "")).select_from(people)
    return SpeakerCounts(*session.execute(query).one())


def speakers_of_event(
    session: Session, event: Event, *, missing_biography: bool = False, offset: int = 0, most: int = 100
) -> list[SpeakerRow]:
    """People with a role by name, `most` of them from `offset` on; cancelled sessions do not count."""
    query = _speakers(event)
    if missing_biography:
        query = query.where(Person.biography == "")
    people = list(session.scalars(query.options(joinedload(Participation.delegation)).offset(offset).limit(most)))
    tasks = _tasks(session, [person.id for person in people])
    return [SpeakerRow(person, tuple(tasks[person.id])) for person in people]


def _speakers(event: Event) -> Select[Participation]:
    busy = (
        select(SessionRole.participation_id)
        .join(AgendaSession, AgendaSession.id == SessionRole.session_id)
        .where(SessionRole.event_id == event.id, AgendaSession.state != SessionState.CANCELLED)
    )
    return (
        select(Participation)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, Participation.id.in_(busy))
        .order_by(by_letters(Person.order_key), Participation.id)
    )


def _tasks(session: Session, ids: Iterable[int]) -> dict[int, list[Task]]:
    query = (
        select(SessionRole.participation_id, SessionRole.role, AgendaSession)
        .join(AgendaSession, AgendaSession.id == SessionRole.session_id)
        .where(SessionRole.participation_id.in_(list(ids)), AgendaSession.state != SessionState.CANCELLED)
        .order_by(AgendaSession.date.is_(None), AgendaSession.date, AgendaSession.starts, SessionRole.id)
    )
    found: dict[int, list[Task]] = defaultdict(list)
    for person_id, role, item in session.execute(query):
        found[person_id].append(Task(role, item))
    return found
