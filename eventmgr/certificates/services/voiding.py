"""Voiding: the certificate counts no longer, its number stays given and its public page says so."""

from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.certificates.models import Certificate
from eventmgr.certificates.queries.issued import certificate_in_event
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_


def void_certificate(
    session: Session, event: Event, *, certificate_id: int, version: int | None, reason: str, at: datetime
) -> Certificate:
    """Void one. Raises RefusedError without a reason or for a void one, StaleEditError, NotFoundError."""
    row = certificate_in_event(session, event, certificate_id)
    expect_version(row, version)
    void(row, reason=reason, at=at)
    session.flush()
    return row


def void(row: Certificate, *, reason: str, at: datetime) -> None:
    """The same of a row that is there."""
    refuse_void(row)
    if not reason.strip():
        raise RefusedError(N_("Write the reason."), field="reason")
    row.voided_at, row.void_reason = at, reason.strip()


def refuse_void(row: Certificate) -> None:
    """Raise RefusedError for a certificate that counts no longer."""
    if row.voided_at is not None:
        raise RefusedError(N_("This certificate is void already."))
