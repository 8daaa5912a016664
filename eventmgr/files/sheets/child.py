"""The child process that reads one spreadsheet; run as a file of its own, so that it loads nothing of the program.

It prints one JSON object: `{"sheets": [{"name", "first_row", "rows"}]}` or `{"refused": word}`. Libraries that read
spreadsheets can be made to abort or to take gigabytes: limits on memory and time end this process then, and no more.
"""

import csv
import datetime
import io
import json
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

MEMORY = 1 << 30
SECONDS = 20
MOST_CELLS = 1_000_000
MOST_COLUMNS = 1_000
MOST_CHARACTERS = 50_000_000
MOST_UNPACKED = 300 * 1024 * 1024
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
DELIMITERS = ",;\t|"
LOOKED_AT = 50
EXACT = 1e16

Rows = list[list[str]]


class UnusableError(Exception):
    """The file cannot be read; the word says why."""


def main(path: str) -> None:
    """Read `path` and print what stands in it."""
    limit()
    said: dict[str, object]
    try:
        said = {"sheets": sheets_of(Path(path))}
    except UnusableError as error:
        said = {"refused": str(error)}
    json.dump(said, sys.stdout, ensure_ascii=True)


def limit() -> None:
    """Bound memory and time, where the system can."""
    try:
        import resource
    except ImportError:  # Windows: the parent's clock is the only limit
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def sheets_of(path: Path) -> list[dict[str, object]]:
    """Every sheet with something in it; texts have one sheet without a name."""
    data = path.read_bytes()
    if data.startswith((ZIP, OLE)):
        return _workbook(path, zipped=data.startswith(ZIP))
    rows = text_rows(decoded(data))
    return [{"name": "", "first_row": 1, "rows": rows}] if any(map(any, rows)) else []


def decoded(data: bytes) -> str:
    """Text with a mark of its encoding, UTF-8, or Windows-1252; refused if it is no text."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if b"\0" in data:
        raise UnusableError("no table")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(data, "cp1252")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnusableError("no table") from error
    if "\0" in text:
        raise UnusableError("no table")
    return text


def text_rows(text: str) -> Rows:
    """The rows of a text with commas, semicolons, tabs or bars between its cells, whichever makes most columns."""
    head = text.splitlines(keepends=True)[:LOOKED_AT]
    delimiter = max(DELIMITERS, key=lambda each: _columns("".join(head), each))
    csv.field_size_limit(MOST_CHARACTERS)
    rows, cells = [], 0
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        cells += len(row)
        if cells > MOST_CELLS or len(row) > MOST_COLUMNS:
            raise UnusableError("too large")
        rows.append([cell.strip() for cell in row])
    return rows


def _columns(text: str, delimiter: str) -> int:
    """How many rows of `text` have the commonest number of cells beyond one, times that number."""
    lengths = [len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    several = [length for length in lengths if length > 1]
    return max((several.count(length) * length for length in set(several)), default=0)


def _workbook(path: Path, *, zipped: bool) -> list[dict[str, object]]:
    if zipped:
        _refuse_bomb(path)
    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            return _sheets(book)
    except PasswordError as error:
        raise UnusableError("password") from error
    except (CalamineError, OSError, ValueError) as error:
        raise UnusableError("password" if _is_locked(path, zipped=zipped) else "no table") from error


def _is_locked(path: Path, *, zipped: bool) -> bool:
    """Whether a file that could not be read says that it is encrypted."""
    if not zipped:
        return "EncryptedPackage".encode("utf-16-le") in path.read_bytes()
    try:
        with zipfile.ZipFile(path) as packed:
            return b"encryption-data" in packed.read("META-INF/manifest.xml")
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, ValueError, zlib.error):
        return False


def _refuse_bomb(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnusableError("no table") from error
    if size > MOST_UNPACKED:
        raise UnusableError("too large")


def _sheets(book: CalamineWorkbook) -> list[dict[str, object]]:
    found, cells, characters = [], 0, 0
    for place, name in enumerate(book.sheet_names):
        sheet = book.get_sheet_by_index(place)
        cells += sheet.height * sheet.width
        if cells > MOST_CELLS or sheet.width > MOST_COLUMNS:
            raise UnusableError("too large")
        rows = [[cell_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=True)]
        characters += sum(len(cell) for row in rows for cell in row)
        if characters > MOST_CHARACTERS:
            raise UnusableError("too large")
        if rows:
            start = sheet.start or (0, 0)
            fill_merged(rows, sheet.merged_cell_ranges or [], start)
            found.append({"name": name, "first_row": start[0] + 1, "rows": rows})
    return found


def fill_merged(rows: Rows, ranges: list[tuple[tuple[int, int], tuple[int, int]]], start: tuple[int, int]) -> None:
    """Repeat what stands in cells that were merged down a column: a delegation beside all its members.

    Merged across, they are titles, which are not repeated. `start` is the place of the first cell in the file.
    """
    for (top, left), (bottom, _) in ranges:
        column, first = left - start[1], top - start[0]
        if not 0 <= first < len(rows) or not 0 <= column < len(rows[first]):
            continue
        for row in rows[first + 1 : bottom - start[0] + 1]:
            row[column] = row[column] or rows[first][column]


def cell_text(cell: object) -> str:
    """A cell as people would type it: `12`, `2024-12-09`, `2024-12-09 14:30`, `14:30`, `yes`."""
    write = _WRITTEN.get(type(cell))
    return write(cell) if write else str(cell).strip()


def _number(cell: float) -> str:
    return str(int(cell)) if cell.is_integer() and abs(cell) < EXACT else str(cell)


def _moment(cell: datetime.datetime) -> str:
    return f"{cell:%Y-%m-%d}" if cell.time() == datetime.time() else f"{cell:%Y-%m-%d %H:%M}"


def _duration(cell: datetime.timedelta) -> str:
    minutes = int(cell.total_seconds()) // 60
    return f"{minutes // 60:02}:{minutes % 60:02}"


_WRITTEN: dict[type, Callable[[Any], str]] = {
    bool: lambda cell: "yes" if cell else "no",
    float: _number,
    datetime.datetime: _moment,
    datetime.date: datetime.date.isoformat,
    datetime.time: lambda cell: f"{cell:%H:%M}",
    datetime.timedelta: _duration,
}


if __name__ == "__main__":
    main(sys.argv[1])
