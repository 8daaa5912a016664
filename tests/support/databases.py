"""Databases for tests: SQLite for every test, PostgreSQL as well for those that speak to the database itself.

Both are made once per run by the migrations. A worker process gets one copy of each. Between tests SQLite gets
its file back as it was; PostgreSQL loses the rows of the tables that the test wrote to. So tests commit for
real, through `database.transaction()`, as the program does.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from eventmgr import create_app
from eventmgr.config import Settings
from eventmgr.database import db, transaction
from eventmgr.schema import bring_up_to_date
from tests.support import postgres, run

BOTH = ("sqlite", "postgresql")
TEMPLATE = "eventmgr_template"
WRITES = re.compile(r"\s*INSERT\s+INTO\s+\"?(\w+)", re.IGNORECASE)

Saving = Callable[[], AbstractContextManager[Session]]


def settings_for(folder: Path, database_url: str = "", **changes: Any) -> Settings:
    """Settings of a test: everything in `folder`, a key that is no secret, passwords hashed at little cost."""
    cheap = {"argon2_memory_kib": 64, "argon2_time": 1, "argon2_lanes": 1}
    values = {"secret_key": "not-a-secret", "testing": True, **cheap, **changes}
    return Settings(instance=folder, database_url=database_url, **values)


@dataclass
class Database:
    """One database of this worker process, with the application on it."""

    backend: str
    app: Flask
    template: Path | None = None
    written: set[str] = field(default_factory=set)
    committed: bool = False

    def __post_init__(self) -> None:
        sa.event.listen(self.engine, "before_cursor_execute", self._note_write)
        sa.event.listen(self.engine, "commit", self._note_commit)

    @property
    def engine(self) -> sa.Engine:
        with self.app.app_context():
            return db.engine

    def _note_write(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if found := WRITES.match(statement):
            self.written.add(found[1])

    def _note_commit(self, _connection: Any) -> None:
        self.committed = True

    def restore(self) -> None:
        """Make it as empty as it was made; what the application remembers of it is forgotten."""
        for name in REMEMBERED:
            self.app.extensions.pop(name, None)
        if self.committed:
            if self.template:
                self._restore_file(self.template)
            else:
                self._remove_rows()
        self.committed = False
        self.written.clear()
        for folder in Path(self.app.instance_path).iterdir():  # uploads and documents
            if folder.is_dir():
                shutil.rmtree(folder)

    def discard(self) -> None:
        """Close it and remove everything it kept."""
        self.engine.dispose()
        shutil.rmtree(self.app.instance_path)

    def _restore_file(self, template: Path) -> None:
        self.engine.dispose()
        file = Path(str(self.engine.url.database))
        for beside in ("-wal", "-shm"):
            file.with_name(file.name + beside).unlink(missing_ok=True)
        shutil.copyfile(template, file)

    def _remove_rows(self) -> None:
        with self.engine.begin() as connection:
            # Without the foreign keys' triggers the order does not matter; every table written to is emptied.
            connection.execute(sa.text("SET LOCAL session_replication_role = replica"))
            for table in sorted(self.written):
                connection.execute(sa.text(f'DELETE FROM "{table}"'))


REMEMBERED = ("eventmgr_digests", "eventmgr_glances", "eventmgr_standings")


def migrated(settings: Settings) -> Flask:
    """An application whose database the migrations have just made."""
    settings.instance.mkdir(parents=True, exist_ok=True)
    app = create_app(settings)
    with app.app_context():
        bring_up_to_date()
    return app


def _sqlite_template(folder: Path) -> dict[str, str]:
    made = folder / "template"
    app = migrated(settings_for(made))
    with app.app_context():
        with db.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        file = str(db.engine.url.database)
        db.engine.dispose()
    return {"file": file}


def _start_postgres(folder: Path) -> dict[str, str]:
    place = folder / "pg"
    place.mkdir(mode=0o700)
    cluster = postgres.start(place)
    run.tell(folder, "postgresql", cluster.as_dict())  # from here on it must be stopped, whatever happens next
    _create(cluster, TEMPLATE, template="template1")
    app = migrated(settings_for(folder / "template-pg", cluster.url(TEMPLATE)))
    with app.app_context():
        db.engine.dispose()
    return cluster.as_dict()


def _create(cluster: postgres.Cluster, name: str, *, template: str) -> None:
    engine = sa.create_engine(cluster.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        connection.execute(sa.text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    engine.dispose()


def cluster_of(folder: Path) -> postgres.Cluster:
    """The server of this run, started by the first who asks; fails the test when there is none to start."""
    try:
        return postgres.Cluster(**run.once(folder, "postgresql", lambda: _start_postgres(folder)))
    except postgres.PostgresMissingError as missing:
        pytest.fail(str(missing), pytrace=False)


def new_database(folder: Path, cluster: postgres.Cluster, name: str) -> str:
    """Address of one more PostgreSQL database, made like all others."""
    with run.alone(folder / "create.lock"):  # a template is copied for one at a time
        _create(cluster, name, template=TEMPLATE)
    return cluster.url(name)


class Databases:
    """The databases of one worker process, each made when first asked for."""

    def __init__(self, folder: Path, worker: str) -> None:
        self.folder, self.worker = folder, worker
        self._made: dict[str, Database] = {}

    def get(self, backend: str) -> Database:
        if backend not in self._made:
            self._made[backend] = self.fresh("sqlite") if backend == "sqlite" else self._postgresql()
        return self._made[backend]

    def close(self) -> None:
        for database in self._made.values():
            database.engine.dispose()

    def sqlite_template(self) -> Path:
        made = run.once(self.folder, "sqlite", lambda: _sqlite_template(self.folder))
        return Path(made["file"])

    def fresh(self, name: str, **changes: Any) -> Database:
        """One more embedded database with an application of its own, for a test that changes the application."""
        template = self.sqlite_template()
        settings = settings_for(self.folder / f"{self.worker}-{name}", **changes)
        settings.instance.mkdir()
        shutil.copyfile(template, settings.instance / template.name)
        return Database("sqlite", create_app(settings), template)

    def _postgresql(self) -> Database:
        url = new_database(self.folder, cluster_of(self.folder), f"eventmgr_{self.worker}")
        settings = settings_for(self.folder / f"{self.worker}-pg", url)
        settings.instance.mkdir(exist_ok=True)
        return Database("postgresql", create_app(settings))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests that ask for `session` or `database` run on both databases; all others on SQLite."""
    names = set(metafunc.fixturenames)
    if "session" in names and names & {"client", "saving", "sign_in"}:
        raise pytest.UsageError(
            f"{metafunc.definition.nodeid}: `session` holds a transaction open, in which a page or another "
            "transaction would wait for ever; make rows with `saving` instead"
        )
    if names & {"session", "database"}:
        marks = {"postgresql": [pytest.mark.postgresql]}
        metafunc.parametrize("backend", [pytest.param(b, marks=marks.get(b, ())) for b in BOTH], indirect=True)


@pytest.fixture(scope="session")
def databases(pytestconfig: pytest.Config) -> Iterator[Databases]:
    """All databases of this worker process."""
    worker = getattr(pytestconfig, "workerinput", {}).get("workerid", "gw")
    made = Databases(pytestconfig.stash[run.FOLDER], worker)
    yield made
    made.close()


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    """The kind of database of this test."""
    name: str = getattr(request, "param", "sqlite")
    request.node.user_properties.append(("database", name))
    return name


@pytest.fixture
def _database(databases: Databases, backend: str) -> Iterator[Database]:
    database = databases.get(backend)
    yield database
    database.restore()


@pytest.fixture
def database(_database: Database) -> Database:
    """The database as such: for tests of connections, constraints and several transactions, on both kinds."""
    return _database


@pytest.fixture
def app(_database: Database) -> Flask:
    """The application on an empty database."""
    return _database.app


class _UndoError(Exception):
    """Ends the transaction of a test without keeping anything."""


@pytest.fixture
def session(_database: Database) -> Iterator[Session]:
    """A database session inside one open transaction that is rolled back: what queries and services take."""
    with _database.app.app_context(), suppress(_UndoError), transaction() as session:
        yield session
        raise _UndoError


@pytest.fixture
def saving(app: Flask) -> Saving:
    """`with saving() as session: …` commits rows, as a view would; they can be read afterwards."""

    @contextmanager
    def save() -> Iterator[Session]:
        with app.app_context(), transaction() as session:
            yield session

    return save


@pytest.fixture
def reading(app: Flask) -> Saving:
    """`with reading() as session: …` sees what is in the database now."""

    @contextmanager
    def read() -> Iterator[Session]:
        with app.app_context():
            yield db.session()

    return read
