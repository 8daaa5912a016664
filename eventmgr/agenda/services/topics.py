"""Topics: points of discussion and, one level below, what belongs to them."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession, SessionTopic, Topic
from eventmgr.agenda.services.rows import keep_to_event, last_position, number_off, written
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

NO_TEXT = N_("Write the topic.")
NAMED = 3


def add_topic(session: Session, event: Event, *, text: str, parent: Topic | None = None, **fields: Any) -> Topic:
    """Add a topic after the others, or below `parent`; `fields` are columns of Topic (description, source).

    RefusedError if `parent` stands below another topic itself.
    """
    _check_parent(event.id, parent)
    row = Topic(
        event_id=event.id,
        text=written(text, field="text", otherwise=NO_TEXT),
        parent_id=parent.id if parent else None,
        **{"position": last_position(session, Topic.position, event.id)} | fields,
    )
    session.add(row)
    session.flush()
    return row


def edit_topic(
    session: Session, topic: Topic, *, version: int, text: str, parent: Topic | None = None, **fields: Any
) -> Topic:
    """Change a topic; RefusedError if that would make three levels, StaleEditError."""
    expect_version(topic, version)
    text = written(text, field="text", otherwise=NO_TEXT)
    _check_parent(topic.event_id, parent)
    below = session.scalar(select(Topic.id).where(Topic.parent_id == topic.id).limit(1))
    if parent is not None and (below is not None or parent.id == topic.id):
        raise RefusedError(N_("Topics have two levels: this one has topics below it."), field="parent_id")
    for column, value in {"text": text, "parent_id": parent.id if parent else None, **fields}.items():
        setattr(topic, column, value)
    session.flush()
    return topic


def order_topics(session: Session, event: Event, topics: list[Topic]) -> None:
    """Put topics of `event` in this order."""
    keep_to_event(event.id, *topics)
    number_off(topics)
    session.flush()


def delete_topic(session: Session, topic: Topic) -> None:
    """Delete a topic that no session treats and that has none below it; RefusedError names the sessions otherwise."""
    if session.scalar(select(Topic.id).where(Topic.parent_id == topic.id).limit(1)):
        raise RefusedError(N_("This topic has topics below it. Delete or move them first."))
    query = (
        select(AgendaSession.title)
        .join(SessionTopic, SessionTopic.session_id == AgendaSession.id)
        .where(SessionTopic.topic_id == topic.id)
        .order_by(AgendaSession.date, AgendaSession.starts, AgendaSession.id)
    )
    titles = list(session.scalars(query))
    if titles:
        named = "; ".join(titles[:NAMED]) + ("; …" if len(titles) > NAMED else "")
        raise RefusedError(N_("Sessions treat this topic: %(sessions)s."), sessions=named)
    session.delete(topic)
    session.flush()


def _check_parent(event_id: int, parent: Topic | None) -> None:
    keep_to_event(event_id, parent)
    if parent is not None and parent.parent_id is not None:
        raise RefusedError(N_("Topics have two levels: choose a topic of the first level."), field="parent_id")
