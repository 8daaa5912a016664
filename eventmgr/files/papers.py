"""Papers that are handed in: PDF, PNG or JPEG, told by their bytes and kept as they came, to be downloaded only."""

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from eventmgr.errors import RefusedError
from eventmgr.files.enums import FileKind
from eventmgr.files.models import StoredFile
from eventmgr.files.services import plain_name
from eventmgr.files.store import keep
from eventmgr.words import N_

LARGEST_PAPER = 10 * 1024 * 1024
PAPERS = ((b"%PDF-", "application/pdf"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))
"""How the bytes begin, and what that means."""


def store_paper(
    session: Session,
    event_id: int,
    *,
    sent: tuple[bytes, str],
    kind: FileKind,
    by: int | None,
    at: datetime,
    folder: Path,
) -> StoredFile:
    """Keep the bytes and the name in `sent` below `folder`. Raises RefusedError for what is empty, larger than
    LARGEST_PAPER or neither PDF, PNG nor JPEG; the name is shown and never believed.
    """
    data, name = sent
    row = StoredFile(
        event_id=event_id,
        kind=kind.value,
        name=plain_name(name) or "file",
        media_type=paper_type(data),
        sha256=keep(folder, data),
        size=len(data),
        stored_at=at,
        stored_by=by,
    )
    session.add(row)
    session.flush()
    return row


def paper_type(data: bytes) -> str:
    """What a paper is; raises RefusedError as `store_paper` does."""
    if not data:
        raise RefusedError(N_("The file is empty."))
    if len(data) > LARGEST_PAPER:
        raise RefusedError(N_("The file is larger than %(most)s MB."), most=LARGEST_PAPER // 1024 // 1024)
    found = next((media_type for start, media_type in PAPERS if data.startswith(start)), None)
    if found is None:
        raise RefusedError(N_("Only PDF, PNG and JPEG files are taken."))
    return found
