"""After the issue: handed over, and printed again with a corrected name."""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries.issued import certificate_in_event
from eventmgr.certificates.queries.people import differs, person_row, printed_on
from eventmgr.certificates.services.voiding import refuse_void
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_


def hand_over(session: Session, event: Event, *, certificate_id: int, at: datetime) -> Certificate:
    """Mark it as handed over; the first mark counts. Raises RefusedError for a void one, NotFoundError."""
    row = certificate_in_event(session, event, certificate_id)
    refuse_void(row)
    row.handed_over_at = row.handed_over_at or at
    session.flush()
    return row


def take_back(session: Session, event: Event, *, certificate_id: int) -> Certificate:
    """Take that mark away again. Raises NotFoundError."""
    row = certificate_in_event(session, event, certificate_id)
    row.handed_over_at = None
    session.flush()
    return row


def correct_certificate(session: Session, event: Event, *, certificate_id: int, at: datetime) -> Certificate:
    """Print the name, rank and affiliation as they are now under the same number: the new print says "corrected".

    It has to be handed over again. Raises RefusedError where nothing differs, for a void one, and for somebody who
    left; NotFoundError.
    """
    row = certificate_in_event(session, event, certificate_id)
    refuse_void(row)
    line = person_row(session, event, row.participation_id).line
    if line is None:
        raise RefusedError(N_("Who left the list has no certificate."))
    printed = printed_on(line, event)
    if not differs(row, printed):
        raise RefusedError(N_("Name, rank and affiliation are as they were printed: there is nothing to correct."))
    row.name, row.rank = printed.name, printed.rank
    row.native_name, row.affiliation = printed.native_name, printed.affiliation
    row.corrected_at, row.handed_over_at = at, None
    session.flush()
    return row
