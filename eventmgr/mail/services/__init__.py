"""The life of a message: drafted, changed, queued, taken, closed."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import clock, names
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.mail.enums import WAITING, MessageKind, MessageState
from eventmgr.mail.models import Message
from eventmgr.mail.queries import STUCK, is_stuck
from eventmgr.mail.rules import LINK, open_places
from eventmgr.words import N_

LONGEST_SUBJECT = 300
HOUSE = "eventmgr.local"


@dataclass(frozen=True, slots=True)
class To:
    """Whom a message goes to, and about whose delegation or participation it is."""

    address: str
    name: str = ""
    delegation_id: int | None = None
    participation_id: int | None = None


def draft(
    session: Session, event_id: int, *, kind: MessageKind, to: To, subject: str, body: str, key: str = ""
) -> Message:
    """A message to be read before it goes. Raises RefusedError for an address that no mail can be sent to."""
    row = Message(
        event_id=event_id,
        kind=kind,
        to_address=sendable(to.address),
        to_name=names.one_line(to.name),
        subject=names.one_line(subject)[:LONGEST_SUBJECT],
        body=names.several_lines(body),
        delegation_id=to.delegation_id,
        participation_id=to.participation_id,
        key=key,
        message_id=f"<{secrets.token_hex(16)}@{HOUSE}>",
        made_at=clock.now(),
        made_by=session.info.get("actor"),
    )
    session.add(row)
    session.flush()
    return row


def sendable(address: str) -> str:
    """`address` as it is sent to, its domain in ASCII. Raises RefusedError for what is none."""
    try:
        found = validate_email(address.strip(), check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError as error:
        raise RefusedError(N_("“%(address)s” is no address mail can be sent to."), address=address[:100]) from error
    return found.ascii_email or found.normalized


def change_draft(session: Session, message: Message, *, version: int | None, subject: str, body: str) -> Message:
    """Other words for a message that has not gone. Raises StaleEditError, RefusedError."""
    expect_version(message, version)
    _still_here(message)
    message.subject, message.body = names.one_line(subject)[:LONGEST_SUBJECT], names.several_lines(body)
    session.flush()
    return message


def queue(session: Session, message: Message) -> None:
    """Let a message go with the next sending. Raises RefusedError for one that went, and for open places."""
    _still_here(message)
    _refuse_open(message)
    message.state, message.reason = MessageState.QUEUED, ""
    session.flush()


def unqueue(session: Session, message: Message) -> None:
    """Take a message back before it goes; raises RefusedError when it is too late."""
    if message.state is not MessageState.QUEUED:
        raise RefusedError(N_("This message is not waiting any more."))
    message.state = MessageState.DRAFT
    session.flush()


def discard(session: Session, message: Message) -> None:
    """Throw a draft away; raises RefusedError for what has gone, or may have."""
    _still_here(message)
    session.delete(message)
    session.flush()


def settle(session: Session, message: Message, *, arrived: bool) -> None:
    """A person knows whether a message that was perhaps sent has arrived; if not, it is a draft again."""
    if message.state is not MessageState.UNSURE and not is_stuck(message, clock.now()):
        raise RefusedError(N_("It is known what became of this message."))
    message.state = MessageState.SENT if arrived else MessageState.DRAFT
    message.sent_at = message.taken_at if arrived else None
    session.flush()


def take_next(session: Session, event_id: int, *, at: datetime) -> Message | None:
    """The next message that waits, now being sent by the caller alone; None if none waits.

    To be committed before a server hears of it: whatever happens then, nobody takes it a second time.
    """
    query = select(Message).where(Message.event_id == event_id, Message.state == MessageState.QUEUED)
    row = session.scalar(query.order_by(Message.id).limit(1).with_for_update(skip_locked=True))
    if row is not None:
        row.state, row.taken_at, row.tries = MessageState.SENDING, at, row.tries + 1
        session.flush()
    return row


def close(session: Session, message_id: int, *, tries: int, state: MessageState, reason: str = "") -> bool:
    """Write down what became of an attempt; False if the message is somebody else's by now."""
    row = session.get(Message, message_id, populate_existing=True, with_for_update=True)
    if row is None or row.state is not MessageState.SENDING or row.tries != tries:
        return False
    row.state, row.reason = state, names.one_line(reason)[:LONGEST_SUBJECT]
    row.sent_at = clock.now() if state is MessageState.SENT else None
    session.flush()
    return True


def _still_here(message: Message) -> None:
    if message.state not in WAITING:
        raise RefusedError(N_("This message has gone, or is about to."))


def _refuse_open(message: Message) -> None:
    found = open_places(f"{message.subject}\n{message.body}")
    if found:
        raise RefusedError(N_("Fill in %(place)s first."), place=found[0])
    if LINK in message.subject or (LINK in message.body and message.delegation_id is None):
        raise RefusedError(N_("A private link stands in the text of a message to a delegation only."))


__all__ = [
    "STUCK",
    "To",
    "change_draft",
    "close",
    "discard",
    "draft",
    "queue",
    "sendable",
    "settle",
    "take_next",
    "unqueue",
]
