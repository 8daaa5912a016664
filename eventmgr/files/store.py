"""The bytes of stored files: one file for each content, under its hash, below a folder of the instance.

A file is whole or not there: it is written beside its place and moved into it. Nothing is ever overwritten, because
the same name means the same bytes.
"""

import hashlib
import os
import tempfile
from pathlib import Path

from eventmgr.errors import NotFoundError
from eventmgr.words import N_


def keep(folder: Path, data: bytes) -> str:
    """Store `data` below `folder` and answer its SHA-256 in hex, under which `fetch` finds it again."""
    name = hashlib.sha256(data).hexdigest()
    place = _place(folder, name)
    if not place.is_file():
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(place, data)
    return name


def fetch(folder: Path, name: str) -> bytes:
    """The bytes kept under this SHA-256; raises NotFoundError if they are gone."""
    try:
        return _place(folder, name).read_bytes()
    except FileNotFoundError as error:
        raise NotFoundError(N_("The file is no longer in the instance folder: restore it from the backup.")) from error


def discard(folder: Path, name: str) -> None:
    """Remove the bytes kept under this SHA-256; nothing happens if they are gone already."""
    _place(folder, name).unlink(missing_ok=True)


def _place(folder: Path, name: str) -> Path:
    return folder / name[:2] / name[2:]


def _write(place: Path, data: bytes) -> None:
    handle, beside = tempfile.mkstemp(dir=place.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(place)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
