"""Reads of stored files."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.errors import NotFoundError
from eventmgr.files.models import StoredFile
from eventmgr.words import N_


def file_in_event(session: Session, event_id: int, file_id: int) -> StoredFile:
    """A stored file of the event; raises NotFoundError."""
    row = session.scalar(select(StoredFile).where(StoredFile.event_id == event_id, StoredFile.id == file_id))
    if row is None:
        raise NotFoundError(N_("This is not in the event, or not any more."))
    return row
