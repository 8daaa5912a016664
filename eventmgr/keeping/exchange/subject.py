"""One person's data as an archive: for the person to read, and for a program."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from eventmgr.files.models import StoredFile
from eventmgr.keeping.queries.subject import Subject

_EARLIEST = (1980, 1, 1, 0, 0, 0)
Reader = Callable[[str], bytes | None]


def subject_archive(subject: Subject, *, read: Reader) -> bytes:
    """A .zip: `data.json` (tables → rows), `data.txt` (the same to be read), and the files under `files/`.

    `read(sha256)` gives the bytes of a stored file, or None if they are gone. Same data, same bytes.
    """
    told = _told(subject)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "data.json", json.dumps(told, ensure_ascii=False, indent=2).encode())
        _put(archive, "data.txt", "\n".join(_lines(told)).encode())
        for file in subject.files:
            data = read(file.sha256)
            if data is not None:
                _put(archive, f"files/{file.id}-{_ending(file)}", data)
    return buffer.getvalue()


def _told(subject: Subject) -> dict[str, Any]:
    return {
        "kept": {table: [_plain(row) for row in rows] for table, rows in subject.rows.items()},
        "files": [{"id": file.id, "kind": file.kind, "name": file.name, "size": file.size} for file in subject.files],
        "changes": [_plain(row) for row in subject.changes],
        "looks and prints": [_plain(row) for row in subject.looks],
        "issued documents with the name": subject.documents,
    }


def _lines(told: dict[str, Any]) -> list[str]:
    lines: list[str] = []
    for table, rows in told["kept"].items():
        for row in rows:
            lines += ["", table.replace("_", " ").upper()]
            lines += [f"  {name.replace('_', ' ')}: {value}" for name, value in row.items() if value not in _NOTHING]
    lines += ["", "ISSUED DOCUMENTS WITH THE NAME", f"  {', '.join(told['issued documents with the name']) or '–'}", ""]
    return lines[1:]


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)


def _ending(file: StoredFile) -> str:
    """The name of a file in the archive: its kind and the end of its media type, never what somebody called it."""
    return f"{file.kind}.{file.media_type.rsplit('/', 1)[-1].split('+')[0]}"


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | datetime | time) else value


_NOTHING: tuple[Any, ...] = ("", None, [], {})
