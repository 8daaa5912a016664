"""Who signs: three at most, in the order that the organisations agreed."""

from sqlalchemy.orm import Session

from eventmgr.certificates.models import Signatory
from eventmgr.certificates.queries.signatories import signatories_of, signatory_in_event
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.events.services.ordering import move, next_position
from eventmgr.words import N_

MOST = 3
"""Signature blocks on a certificate (C.6)."""


def add_signatory(session: Session, event: Event, *, name: str, post: str = "", organisation: str = "") -> Signatory:
    """One more, the last. Raises RefusedError without a name, and for a fourth."""
    there = signatories_of(session, event)
    if len(there) >= MOST:
        raise RefusedError(N_("A certificate has room for %(most)d signatures."), most=MOST)
    row = Signatory(event_id=event.id, position=next_position(there), name=_named(name))
    row.post, row.organisation = post.strip(), organisation.strip()
    session.add(row)
    session.flush()
    return row


def change_signatory(
    session: Session, event: Event, *, row_id: int, version: int | None, name: str, post: str, organisation: str
) -> Signatory:
    """Change the words. Raises NotFoundError for another event's, StaleEditError, RefusedError without a name."""
    row = signatory_in_event(session, event, row_id)
    expect_version(row, version)
    row.name, row.post, row.organisation = _named(name), post.strip(), organisation.strip()
    session.flush()
    return row


def move_signatory(session: Session, event: Event, *, row_id: int, steps: int) -> Signatory:
    """Move it `steps` places later; negative is earlier."""
    row = signatory_in_event(session, event, row_id)
    move(signatories_of(session, event), row, steps=steps)
    session.flush()
    return row


def remove_signatory(session: Session, event: Event, *, row_id: int) -> Signatory:
    """Take a signatory away; returns what was removed. Raises NotFoundError for another event's."""
    row = signatory_in_event(session, event, row_id)
    session.delete(row)
    session.flush()
    return row


def _named(name: str) -> str:
    if not name.strip():
        raise RefusedError(N_("Write the name."), field="name")
    return name.strip()
