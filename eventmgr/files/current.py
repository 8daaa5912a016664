"""The stored files of the running installation."""

from pathlib import Path

from flask import current_app
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.config import Settings
from eventmgr.errors import NotFoundError
from eventmgr.files.enums import FileKind
from eventmgr.files.models import StoredFile
from eventmgr.files.papers import store_paper
from eventmgr.files.services import store_image
from eventmgr.files.store import fetch
from eventmgr.web.visitor import visitor, visitor_or_none


def files_folder() -> Path:
    """The folder that files are kept in."""
    found: Settings = current_app.extensions["eventmgr"]
    return found.files


def hand_in_picture(session: Session, event_id: int, *, sent: tuple[bytes, str], kind: FileKind) -> StoredFile:
    """Store the bytes and the name of a picture that the visitor sent; raises RefusedError for what is no picture."""
    data, name = sent
    who, at = visitor().id, clock.now()
    return store_image(session, event_id, data=data, kind=kind, name=name, by=who, at=at, folder=files_folder())


def hand_in_paper(session: Session, event_id: int, *, sent: tuple[bytes, str], kind: FileKind) -> StoredFile:
    """Store the bytes and the name of a paper that the visitor sent; raises RefusedError as `store_paper` does."""
    who = visitor_or_none()
    return store_paper(
        session, event_id, sent=sent, kind=kind, by=who.id if who else None, at=clock.now(), folder=files_folder()
    )


def stored_bytes(sha256: str) -> bytes | None:
    """The bytes under this hash; None if they are gone, so that a print is made without the picture."""
    try:
        return fetch(files_folder(), sha256)
    except NotFoundError:
        return None
