"""Logos of organisations and countries in their roles."""

from sqlalchemy.orm import Session

from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event, EventOrganisation
from eventmgr.events.queries import organisation_in_event
from eventmgr.files.models import StoredFile
from eventmgr.words import N_


def set_logo(session: Session, event: Event, *, row_id: int, logo: StoredFile | None) -> EventOrganisation:
    """Give it a logo in place of the one it has; None takes it away, and prints name it in words again.

    Raises NotFoundError for a row or a file of another event. The file itself stays: issued documents may print it.
    """
    row = organisation_in_event(session, event, row_id)
    if logo is not None and logo.event_id != event.id:
        raise NotFoundError(N_("This is not in the event, or not any more."))
    row.logo_id, row.logo = (logo.id, logo) if logo else (None, None)
    session.flush()
    return row
