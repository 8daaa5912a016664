"""What the job of sending does: every message that waits, one after the other."""

from typing import Any

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.config import Settings
from eventmgr.database import db, transaction
from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.errors import EventmgrError, RefusedError
from eventmgr.events.models import Event
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.invitations.services import letter_links, log_contact
from eventmgr.jobs.models import Job
from eventmgr.mail.enums import MessageKind, MessageState
from eventmgr.mail.models import Message
from eventmgr.mail.rules import LINK
from eventmgr.mail.server import Attempt, connected, is_configured, message_of, send
from eventmgr.mail.services import close, take_next
from eventmgr.words import N_

MAIL = "mail"
CONTACTS = {MessageKind.INVITATION: ContactKind.INVITATION, MessageKind.REMINDER: ContactKind.REMINDER}
"""What of messages is written down as a contact."""


def send_mail(settings: Settings, job: Job) -> dict[str, Any]:
    """Send what waits in the event of `job`; how many messages came to what.

    Raises RefusedError where the server cannot be used: then no message was touched, and all of them wait as before.
    """
    if not is_configured(settings):
        raise RefusedError(N_("No mail server is configured: the messages are kept."))
    event = db.session().get_one(Event, job.event_id)
    counts = {state.value: 0 for state in (MessageState.SENT, MessageState.FAILED, MessageState.UNSURE)}
    with connected(settings) as server:
        while True:
            taken = _take(settings, event)
            if taken is None:
                return counts
            row, body = taken
            attempt = _attempt(settings, server, row, body)
            with transaction(actor=job.asked_by) as session:
                closed = close(session, row.id, tries=row.tries, state=attempt.state, reason=attempt.reason)
                if closed and attempt.state is MessageState.SENT:
                    _log(session, event, row)
            counts[attempt.state.value] += 1
            if attempt.lost:  # the others still wait; whoever looks after them sends again
                return counts


def _log(session: Session, event: Event, row: Message) -> None:
    """An invitation or a reminder that went stands among the contacts with its delegation."""
    kind = CONTACTS.get(row.kind)
    delegation = session.get(Delegation, row.delegation_id) if row.delegation_id is not None else None
    if kind is None or delegation is None or delegation.status is DelegationStatus.WITHDRAWN:
        return
    day = clock.today(event.timezone)
    log_contact(session, delegation, kind=kind, channel=Channel.EMAIL, on=day, reference=row.message_id.strip("<>"))


def _take(settings: Settings, event: Event) -> tuple[Message, str] | None:
    """The next message, ours alone, with its text; a private link is made for it, and the one before it is closed."""
    with transaction() as session:
        row = take_next(session, event.id, at=clock.now())
        if row is None:
            return None
        body = row.body
        if LINK in body and row.delegation_id is not None:
            delegation = session.get_one(Delegation, row.delegation_id)
            links = letter_links(
                session, event, [delegation], public_address=settings.public_address, purpose="message"
            )
            body = body.replace(LINK, links[delegation.id])
        return row, body


def _attempt(settings: Settings, server: Any, row: Message, body: str) -> Attempt:
    try:
        message = message_of(
            settings,
            to_address=row.to_address,
            to_name=row.to_name,
            subject=row.subject,
            body=body,
            message_id=row.message_id,
        )
    except (ValueError, IndexError, EventmgrError) as error:  # what the library cannot write as headers
        return Attempt(MessageState.FAILED, str(error))
    return send(server, message)
