"""Verbs of stored files."""

from datetime import datetime
from pathlib import Path, PurePosixPath

from sqlalchemy.orm import Session

from eventmgr.files.enums import FileKind
from eventmgr.files.models import StoredFile
from eventmgr.files.store import keep

LONGEST_NAME = 200


def store_image(
    session: Session,
    event_id: int,
    *,
    data: bytes,
    kind: FileKind,
    name: str,
    by: int | None,
    at: datetime,
    folder: Path,
) -> StoredFile:
    """Draw a picture anew and keep it below `folder`; raises RefusedError for what is no picture (`files.images`).

    `name` is remembered as the sender's word for it and never used as a path. A file is not taken out when nothing
    points at it any more: issued documents may still print it.
    """
    from eventmgr.files.images import draw_logo, draw_photo  # a large library, needed for uploads only

    drawn = draw_photo(data) if kind is FileKind.PHOTO else draw_logo(data)
    row = StoredFile(
        event_id=event_id,
        kind=kind.value,
        name=plain_name(name),
        media_type=drawn.media_type,
        sha256=keep(folder, drawn.data),
        size=len(drawn.data),
        width=drawn.width,
        height=drawn.height,
        stored_at=at,
        stored_by=by,
    )
    session.add(row)
    session.flush()
    return row


def store_list(
    session: Session, event_id: int, *, data: bytes, name: str, by: int | None, at: datetime, folder: Path
) -> StoredFile:
    """Keep a list as it came, byte by byte, to be read again until it is imported."""
    row = StoredFile(
        event_id=event_id,
        kind=FileKind.LIST.value,
        name=plain_name(name),
        media_type="application/octet-stream",
        sha256=keep(folder, data),
        size=len(data),
        stored_at=at,
        stored_by=by,
    )
    session.add(row)
    session.flush()
    return row


def plain_name(name: str) -> str:
    """The last part of a name that somebody sent, what cannot be printed taken out: shown, never a path."""
    last = PurePosixPath(name.replace("\\", "/")).name
    return "".join(letter for letter in last if letter.isprintable())[:LONGEST_NAME]
