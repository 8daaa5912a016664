"""The files that jobs have made: one for each, by its number, below a folder of the instance."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from eventmgr.errors import NotFoundError
from eventmgr.words import N_


def keep_result(folder: Path, job_id: int, data: bytes) -> None:
    """Store the file of a job: whole or not at all, for the owner of the folder only."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(beside).replace(_place(folder, job_id))
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def result(folder: Path, job_id: int) -> bytes:
    """The file of a job; NotFoundError when its day is over."""
    try:
        return _place(folder, job_id).read_bytes()
    except FileNotFoundError as error:
        raise NotFoundError(N_("There is no such print. Finished ones are kept for a day.")) from error


def drop_results(folder: Path, job_ids: Iterable[int]) -> None:
    """Remove the files of jobs that are forgotten."""
    for job_id in job_ids:
        _place(folder, job_id).unlink(missing_ok=True)


def _place(folder: Path, job_id: int) -> Path:
    return folder / str(int(job_id))
