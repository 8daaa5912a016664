"""Reads of the outbox."""

from collections import Counter
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.errors import NotFoundError
from eventmgr.mail.enums import MessageState
from eventmgr.mail.models import Message
from eventmgr.words import N_

STUCK = timedelta(minutes=15)
"""A message that is being sent for longer: the program stopped within, and nobody knows whether it went."""


def message_in_event(session: Session, event_id: int, message_id: int) -> Message:
    """A message of the event; raises NotFoundError."""
    row = session.scalar(select(Message).where(Message.event_id == event_id, Message.id == message_id))
    if row is None:
        raise NotFoundError(N_("There is no such message in this event."))
    return row


def messages_page(
    session: Session, event_id: int, *, states: Collection[MessageState] = (), page: int = 1, size: int = 100
) -> list[Message]:
    """A page of the outbox, the latest first, in these states or in all."""
    query = select(Message).where(Message.event_id == event_id)
    if states:
        query = query.where(Message.state.in_(states))
    return list(session.scalars(query.order_by(Message.id.desc()).limit(size).offset((page - 1) * size)))


def counts_by_state(session: Session, event_id: int) -> Counter[MessageState]:
    """How many messages are in each state; one statement."""
    query = select(Message.state, func.count()).where(Message.event_id == event_id).group_by(Message.state)
    counts: Counter[MessageState] = Counter()
    for state, count in session.execute(query):
        counts[state] = count
    return counts


def unsent_count(session: Session, event_id: int) -> int:
    """How many messages failed, or were perhaps sent: somebody has to decide."""
    wanted = Message.state.in_((MessageState.FAILED, MessageState.UNSURE))
    return session.scalar(select(func.count()).where(Message.event_id == event_id, wanted)) or 0


def is_stuck(row: Message, at: datetime) -> bool:
    """Whether a message is being sent for so long that nobody is sending it any more."""
    return row.state is MessageState.SENDING and row.taken_at is not None and at - row.taken_at > STUCK


def known_keys(session: Session, event_id: int, keys: Collection[str]) -> set[str]:
    """Those of `keys` for which a message was drafted already."""
    query = select(Message.key).where(Message.event_id == event_id, Message.key.in_(keys))
    return set(session.scalars(query))
