"""The stored files of the running installation."""

from pathlib import Path

from flask import current_app

from eventmgr.config import Settings
from eventmgr.errors import NotFoundError
from eventmgr.files.store import fetch


def files_folder() -> Path:
    """The folder that files are kept in."""
    found: Settings = current_app.extensions["eventmgr"]
    return found.files


def stored_bytes(sha256: str) -> bytes | None:
    """The bytes under this hash; None if they are gone, so that a print is made without the picture."""
    try:
        return fetch(files_folder(), sha256)
    except NotFoundError:
        return None
