"""`eventmgr db`, `check` and `serve`, and what every command does with an installation that is not in order."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from eventmgr.config import CONFIG_FILE, SECRET_FILE
from tests.cli.conftest import Run, Said, run_in

CHECKS = ["configuration", "database", "fonts", "pages", "files", "mail", "camera script"]
DATABASE = "eventmgr.sqlite"


def change_database(instance: Path, statement: str) -> None:
    engine = sa.create_engine(f"sqlite:///{instance / DATABASE}")
    with engine.begin() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


def test_a_schema_that_is_what_the_models_say_is_told(run: Run) -> None:
    said = run("db", "check")
    assert (said.code, said.out.startswith("The schema is what the models say, at "), said.err) == (0, True, "")


def test_an_upgrade_of_an_empty_database_makes_the_tables(tmp_path: Path) -> None:
    before = run_in(tmp_path / "new", "db", "check")
    upgraded = run_in(tmp_path / "new", "db", "upgrade")
    after = run_in(tmp_path / "new", "db", "check")
    assert (before.code, before.out, before.err.startswith("The database is at nothing, the program wants ")) == (
        1, "", True,
    )  # fmt: skip
    assert (upgraded.code, upgraded.out.startswith("The database went from None to "), after.code) == (0, True, 0)


def test_a_second_upgrade_changes_nothing(run: Run) -> None:
    said = run("db", "upgrade")
    assert (said.code, said.out.startswith("The database is at "), said.err) == (0, True, "")


def test_a_schema_that_differs_is_told(run: Run, instance: Path) -> None:
    change_database(instance, "ALTER TABLE room ADD COLUMN colour VARCHAR")
    said = run("db", "check")
    assert (said.code, said.out, "colour" in said.err, said.err.count("\n")) == (1, "", True, 1)


def test_an_older_database_is_refused_by_every_command(run: Run, instance: Path) -> None:
    change_database(instance, "UPDATE alembic_version SET version_num = '0000'")
    sentence = "The database is older than this program: run “eventmgr db upgrade” first.\n"
    assert run("event", "list") == Said(1, "", sentence)


def test_everything_in_order_is_a_line_each(run: Run) -> None:
    said = run("check")
    found = [(line[:6], line[6:].partition(":")[0]) for line in said.out.splitlines()]
    assert (said.code, found, said.err) == (0, [("ok    ", name) for name in CHECKS], "")


@pytest.mark.parametrize("name", [DATABASE, SECRET_FILE])
def test_files_that_others_can_read_are_told(run: Run, instance: Path, name: str) -> None:
    run("check")
    (instance / name).chmod(0o644)
    said = run("check")
    assert (said.code, f"FAIL  files: others can read {name}: chmod 600\n" in said.out) == (1, True)


def test_a_broken_database_is_told(run: Run, instance: Path) -> None:
    (instance / DATABASE).write_bytes(b"no database at all, but long enough to be read")
    said = run("check")
    assert (said.code, "FAIL  database: cannot be opened: DatabaseError\n" in said.out) == (1, True)


def test_a_broken_configuration_is_told(run: Run, instance: Path) -> None:
    (instance / CONFIG_FILE).write_text('idle_minutes = "soon"\n')
    assert run("check") == Said(1, "FAIL  configuration: idle_minutes is a whole number above zero, not “soon”\n", "")


COMMANDS = [
    ("event", "list"),
    ("event", "show", "D-1", "--json"),
    ("user", "add", "officer@agency.example"),
    ("db", "check"),
    ("db", "upgrade"),
    ("print", "programme", "D-1"),
    ("serve",),
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_bad_setting_is_one_sentence_to_every_command(run: Run, arguments: tuple[str, ...]) -> None:
    said = run(*arguments, idle_minutes="soon")
    assert said == Said(1, "", "idle_minutes is a whole number above zero, not “soon”\n")


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_database_that_is_none_is_one_sentence_to_every_command(
    run: Run, instance: Path, arguments: tuple[str, ...]
) -> None:
    (instance / DATABASE).write_bytes(b"no database at all, but long enough to be read")
    assert run(*arguments) == Said(1, "", "The database cannot be opened: file is not a database\n")


def test_a_server_of_databases_that_is_away_is_one_sentence(run: Run) -> None:
    said = run("event", "list", database_url="postgresql+psycopg://127.0.0.1:1/nowhere?connect_timeout=2")
    assert (said.code, said.out, said.err.startswith("The database cannot be opened: "), said.err.count("\n")) == (
        1, "", True, 1,
    )  # fmt: skip


OPEN_DOOR = (
    "Beyond this machine, passwords need TLS: set tls_certificate and tls_key, or behind_proxy if a proxy does it.\n"
)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "dialogue.example", ""])
def test_nobody_beyond_this_machine_is_served_in_the_clear(run: Run, host: str) -> None:
    assert run("serve", "--host", host) == Said(1, "", OPEN_DOOR)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7"])
def test_a_demonstration_is_not_served_beyond_this_machine_even_behind_a_proxy(
    run: Run, instance: Path, host: str
) -> None:
    (instance / CONFIG_FILE).write_text("demonstration = true\nbehind_proxy = true\n")
    said = run("serve", "--host", host, demonstration="no")
    assert said == Said(1, "", "A demonstration is served on this machine only: leave out --host.\n")


def serve(instance: Path, port: int, **environ: str) -> Said:
    """The program itself: a server that cannot start leaves what it opened to the end of its process."""
    given = {f"EVENTMGR_{name.upper()}": value for name, value in environ.items()}
    done = subprocess.run(
        [sys.executable, "-m", "eventmgr", "serve", "--port", str(port)],
        env=os.environ | {"EVENTMGR_INSTANCE": str(instance)} | given,
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    return Said(done.returncode, done.stdout, done.stderr)


def test_a_port_in_use_is_one_sentence(instance: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = serve(instance, port)
    sentence = f"Port {port} cannot be used (Address already in use): choose another one with --port.\n"
    assert said == Said(1, "", sentence)


def test_a_certificate_that_is_none_is_one_sentence(instance: Path, tmp_path: Path) -> None:
    for name in ("certificate.pem", "key.pem"):
        (tmp_path / name).write_text("no certificate")
    said = serve(instance, 8765, tls_certificate=str(tmp_path / "certificate.pem"), tls_key=str(tmp_path / "key.pem"))
    assert (said.code, said.out, said.err.startswith("The certificate cannot be used ("), said.err.count("\n")) == (
        1, "", True, 1,
    )  # fmt: skip
