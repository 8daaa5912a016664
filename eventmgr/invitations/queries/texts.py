"""What the letters of an event say."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.events.models import Event
from eventmgr.invitations.models import InvitationText
from eventmgr.invitations.rules import ENDING, OPENING, SIGNATURE, SUBJECT


@dataclass(frozen=True, slots=True)
class Text:
    """The words of the letters, their places still empty; `version` of the row, None while there is none."""

    subject: str
    opening: str
    ending: str
    signature: str
    version: int | None


def text_of_event(session: Session, event: Event) -> Text:
    """The event's own words, and those of the house where it has none."""
    row = text_row(session, event)
    if row is None:
        return Text(SUBJECT, OPENING, ENDING, SIGNATURE, None)
    return Text(
        row.subject or SUBJECT, row.opening or OPENING, row.ending or ENDING, row.signature or SIGNATURE, row.version
    )


def text_row(session: Session, event: Event) -> InvitationText | None:
    """The event's own words as they are kept."""
    return session.scalar(select(InvitationText).where(InvitationText.event_id == event.id))
