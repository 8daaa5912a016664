"""Read a spreadsheet in a child process with limits on memory, time and cells."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eventmgr.errors import RefusedError
from eventmgr.files.sheets.cells import unguarded
from eventmgr.words import N_

LARGEST_FILE = 32 * 1024 * 1024
SECONDS = 30
_CHILD = Path(__file__).with_name("child.py")
SENTENCES = {
    "no table": N_("This file is no table: save the list as .xlsx, .ods or .csv and choose it again."),
    "password": N_("This workbook is protected by a password: save it without one and choose it again."),
    "too large": N_(
        "This table is larger than any list of people or sessions: save the rows and columns that are needed as a new "
        "file and choose that one."
    ),
    "unreadable": N_(
        "This file cannot be read: it may be damaged, or reach to the last row of the sheet. Copy the list into a new "
        "sheet, save it as .xlsx and choose it again."
    ),
    "nothing": N_("Nothing stands in this file."),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as rows of text. `first_row` is the number in the file of `rows[0]`; texts have no `name`."""

    name: str
    first_row: int
    rows: tuple[tuple[str, ...], ...]


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """The sheets of an .xlsx, .ods, .xls or .csv file that have something in them, one at least.

    Cells are text as people would type it, dates as `2024-12-09`. Raises RefusedError with one sentence for whatever
    cannot be read; a library that aborts or takes too much takes the child process with it, not the program.
    """
    if len(data) > LARGEST_FILE:
        raise RefusedError(SENTENCES["too large"])
    said = _asked(data)
    if "refused" in said:
        raise RefusedError(SENTENCES[said["refused"]])
    if not said["sheets"]:
        raise RefusedError(SENTENCES["nothing"])
    return tuple(
        Sheet(
            each["name"],
            each["first_row"],
            tuple(tuple(unguarded(cell) if not each["name"] else cell for cell in row) for row in each["rows"]),
        )
        for each in said["sheets"]
    )


def _asked(data: bytes) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="eventmgr-sheet-") as folder:
        path = Path(folder) / "sheet"
        path.write_bytes(data)
        try:
            child = subprocess.run(  # noqa: S603 - our own interpreter and our own file
                [sys.executable, "-I", str(_CHILD), str(path)], capture_output=True, timeout=SECONDS, check=True
            )
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
            raise RefusedError(SENTENCES["unreadable"]) from error
    answer: dict[str, Any] = json.loads(child.stdout)
    return answer
