"""One run of the tests: a temporary folder that all worker processes share, and what is made in it once.

The process that was started by hand makes the folder and removes it; workers are told where it is.
"""

import fcntl
import json
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support import postgres

FOLDER = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    told = getattr(config, "workerinput", {}).get("run_folder")
    if not told:  # a run that is ended from outside still stops its server and removes its folder
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    config.stash[FOLDER] = Path(told) if told else _new_folder()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker process where the folder is (pytest-xdist)."""
    node.workerinput["run_folder"] = str(node.config.stash[FOLDER])


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput") or FOLDER not in config.stash:
        return
    folder = config.stash[FOLDER]
    if found := known(folder, "postgresql"):
        postgres.stop(postgres.Cluster(**found))
    shutil.rmtree(folder, ignore_errors=True)


def once(folder: Path, name: str, make: Callable[[], dict[str, str]]) -> dict[str, str]:
    """What `make` returned in the first process that asked for `name`; the others wait for it."""
    with alone(folder / f"{name}.lock"):
        found = known(folder, name)
        if found is None:
            found = make()
            tell(folder, name, found)
        return found


def tell(folder: Path, name: str, facts: dict[str, str]) -> None:
    """Keep facts for the other processes and for the closing line."""
    (folder / f"{name}.json").write_text(json.dumps(facts), encoding="utf-8")


def known(folder: Path, name: str) -> dict[str, str] | None:
    """Facts that some process told, or None."""
    path = folder / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def _new_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="eventmgr-tests-"))
    folder.chmod(0o711)  # the server's own account walks through, and sees nothing
    return folder


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """One process at a time."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
