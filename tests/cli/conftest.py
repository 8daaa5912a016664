"""Running commands in this process, each test on an instance folder of its own."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from eventmgr.cli import group
from tests.support.databases import Databases

CHEAP = {"EVENTMGR_ARGON2_MEMORY_KIB": "64", "EVENTMGR_ARGON2_TIME": "1", "EVENTMGR_ARGON2_LANES": "1"}


@dataclass(frozen=True, slots=True)
class Said:
    """What a command left: its exit code and what it wrote to both streams."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


def run_in(instance: Path, *arguments: object, **environ: str) -> Said:
    """Run `eventmgr` with `arguments` on `instance`; `environ` are settings, `idle_minutes="5"`."""
    given = {f"EVENTMGR_{name.upper()}": value for name, value in environ.items()}
    env = {"EVENTMGR_INSTANCE": str(instance), **CHEAP, **given}
    done = CliRunner().invoke(group, [str(each) for each in arguments], env=env, catch_exceptions=False)
    return Said(done.exit_code, done.stdout, done.stderr)


@pytest.fixture
def instance(tmp_path: Path, databases: Databases) -> Path:
    """An instance folder whose database has its tables."""
    folder = tmp_path / "instance"
    folder.mkdir(mode=0o700)
    template = databases.sqlite_template()
    shutil.copyfile(template, folder / template.name)
    (folder / template.name).chmod(0o600)
    return folder


@pytest.fixture
def run(instance: Path) -> Run:
    """`run("event", "list")` on the instance of this test."""
    return lambda *arguments, **environ: run_in(instance, *arguments, **environ)


@pytest.fixture
def create(run: Run) -> Callable[[], None]:
    """Make an event with the code DIALOGUE-1."""

    def make() -> None:
        days = ("--start", "2024-12-09", "--end", "2024-12-11", "--timezone", "Asia/Jakarta")
        assert run("event", "create", "dialogue-1", "--title", "Dialogue on Something", *days).code == 0

    return make
