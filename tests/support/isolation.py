"""Keeps a test run to itself: no setting of the machine, no file of `instance/`, no other host.

An audit hook sees every file opened and every connection made in this process; programs that tests start get a
clean environment instead.
"""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.support.run import FOLDER

INSTANCE = str(Path(__file__).resolve().parents[2] / "instance") + os.sep
HERE = {"127.0.0.1", "::1", "localhost", "0.0.0.0"}
FILE_EVENTS = {"open", "sqlite3.connect", "os.mkdir", "os.remove", "os.rename", "shutil.copyfile"}

settings.register_profile(
    "house", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.register_profile("repeatable", parent=settings.get_profile("house"), derandomize=True, database=None)


class NotAllowedError(RuntimeError):
    """A test reached for something outside its own run."""


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("repeatable" if os.environ.get("CI") else "house")
    for name in [name for name in os.environ if name.startswith("EVENTMGR_")]:
        del os.environ[name]
    os.environ["EVENTMGR_INSTANCE"] = str(config.stash[FOLDER] / "instance")
    sys.addaudithook(_watch)


def _watch(event: str, args: tuple[Any, ...]) -> None:
    if event in FILE_EVENTS:
        _refuse_instance(args[0])
    elif event == "socket.connect":
        _refuse_hosts(args[1])


def _refuse_instance(path: Any) -> None:
    if isinstance(path, str | bytes | os.PathLike) and INSTANCE in os.fsdecode(path) + os.sep:
        raise NotAllowedError(f"tests keep their hands off the instance folder: {os.fsdecode(path)}")


def _refuse_hosts(address: Any) -> None:
    if isinstance(address, tuple) and address[0] not in HERE:
        raise NotAllowedError(f"tests speak to no other host: {address[0]}")
