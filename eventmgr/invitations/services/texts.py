"""The words of the letters, changed."""

from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.invitations.models import InvitationText
from eventmgr.invitations.queries import text_row
from eventmgr.invitations.rules import unknown_places
from eventmgr.words import N_

PARTS = ("subject", "opening", "ending", "signature")


def change_text(session: Session, event: Event, *, version: int | None, **parts: str) -> InvitationText:
    """Keep the words in `parts` (PARTS); empty ones are those of the house.

    Raises StaleEditError, and RefusedError that names a place in braces that there is not.
    """
    row = text_row(session, event)
    if row is None:
        row = InvitationText(event_id=event.id)
        session.add(row)
    else:
        expect_version(row, version)
    for name in PARTS:
        text = names.several_lines(parts.get(name, ""))
        if unknown := unknown_places(text):
            raise RefusedError(N_("There is no place {%(place)s}."), field=name, place=unknown[0])
        setattr(row, name, text)
    session.flush()
    return row
