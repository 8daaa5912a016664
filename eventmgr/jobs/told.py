"""How far a job is that changes rows: in a small file beside its result, because until its one transaction is over
nobody else may write to the database, and nobody sees what it has done so far."""

import os
import tempfile
from pathlib import Path


def tell(folder: Path, job_id: int, *, done: int, total: int) -> None:
    """Say that `done` of `total` parts are through; whoever reads meanwhile sees the former words or these."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=folder)
    with os.fdopen(handle, "w") as file:
        file.write(f"{done} {total}")
    Path(beside).replace(_place(folder, job_id))


def told(folder: Path, job_id: int) -> tuple[int, int] | None:
    """What was told last: parts that are through, and all of them; None before the first word."""
    try:
        done, total = _place(folder, job_id).read_text().split()
    except FileNotFoundError:
        return None
    return int(done), int(total)


def forget(folder: Path, job_id: int) -> None:
    """Take the words away once the job itself says how it ended."""
    _place(folder, job_id).unlink(missing_ok=True)


def _place(folder: Path, job_id: int) -> Path:
    return folder / f"{int(job_id)}.told"
