"""Files that a command reads or writes, with trouble told in one sentence."""

from pathlib import Path

from eventmgr.errors import RefusedError
from eventmgr.words import N_


def content_of(path: Path, *, most: int) -> bytes:
    """What stands in a file, up to one byte more than `most`."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise RefusedError(
            N_("%(path)s cannot be read: %(why)s"), path=str(path), why=error.strerror or str(error)
        ) from error


def write(path: Path, data: bytes) -> None:
    """Write a file."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise RefusedError(
            N_("%(path)s cannot be written: %(why)s"), path=str(path), why=error.strerror or str(error)
        ) from error
