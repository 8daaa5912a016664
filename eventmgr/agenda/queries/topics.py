"""Topics, in two levels, and how far the programme covers them."""

from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession, SessionTopic, Topic
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class Treatment:
    """A session that treats a topic; `minutes` of the topic where known, else of the whole session."""

    session_id: int
    title: str
    minutes: int
    public: bool


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic with the sessions that treat it and the topics below it."""

    id: int
    version: int
    text: str
    description: str
    source: str
    sessions: tuple[Treatment, ...]
    below: tuple["TopicRow", ...] = field(default=())

    @property
    def minutes(self) -> int:
        return sum(treatment.minutes for treatment in self.sessions)

    @property
    def covered(self) -> bool:
        """Whether a session treats it, or a topic below it."""
        return bool(self.sessions) or any(topic.covered for topic in self.below)


def topics_of_event(session: Session, event: Event) -> list[Topic]:
    """The topics of `event` in their order, both levels mixed as they were ordered."""
    return list(session.scalars(select(Topic).where(Topic.event_id == event.id).order_by(Topic.position, Topic.id)))


def topic_of_event(session: Session, event: Event, topic_id: int) -> Topic:
    """One topic; NotFoundError if `event` has none of this number."""
    found = session.scalar(select(Topic).where(Topic.event_id == event.id, Topic.id == topic_id))
    if found is None:
        raise NotFoundError(N_("There is no such topic in this event."))
    return found


def topic_tree(session: Session, event: Event) -> list[TopicRow]:
    """The topics of the first level with those below, each with its sessions; cancelled sessions treat nothing."""
    return _tree(session, event, _treatments(session, event))


def public_topic_tree(session: Session, event: Event) -> list[TopicRow]:
    """The same as the public programme has it: sessions that are not public treat nothing."""
    public = {
        topic_id: [treatment for treatment in treatments if treatment.public]
        for topic_id, treatments in _treatments(session, event).items()
    }
    return _tree(session, event, public)


def _tree(session: Session, event: Event, treatments: dict[int, list[Treatment]]) -> list[TopicRow]:
    below: dict[int | None, list[Topic]] = defaultdict(list)
    for topic in topics_of_event(session, event):
        below[topic.parent_id].append(topic)
    return [_row(topic, below, treatments) for topic in below[None]]


def _row(topic: Topic, below: dict[int | None, list[Topic]], treatments: dict[int, list[Treatment]]) -> TopicRow:
    return TopicRow(
        id=topic.id,
        version=topic.version,
        text=topic.text,
        description=topic.description,
        source=topic.source,
        sessions=tuple(treatments.get(topic.id, ())),
        below=tuple(_row(child, below, treatments) for child in below.get(topic.id, ())),
    )


def _treatments(session: Session, event: Event) -> dict[int, list[Treatment]]:
    query = (
        select(SessionTopic.topic_id, SessionTopic.minutes, AgendaSession)
        .join(AgendaSession, AgendaSession.id == SessionTopic.session_id)
        .where(SessionTopic.event_id == event.id, AgendaSession.state != SessionState.CANCELLED)
        .order_by(AgendaSession.date.is_(None), AgendaSession.date, AgendaSession.starts, AgendaSession.id)
    )
    found: dict[int, list[Treatment]] = defaultdict(list)
    for topic_id, minutes, row in session.execute(query):
        found[topic_id].append(Treatment(row.id, row.title, minutes or row.length or 0, row.public))
    return found
