"""The database: base class of the models, connections, and `transaction()`, the only commit of the program.

The same models run on SQLite (embedded) and PostgreSQL. On SQLite a page reads without a transaction of
its own, as PostgreSQL's READ COMMITTED does statement by statement; a change begins with BEGIN IMMEDIATE
behind one fair lock, so that no writer of this process starves on SQLite's busy-wait.
"""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import DateTime, Dialect, Engine, Enum, MetaData, String, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, declared_attr, mapped_column, registry
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.types import TypeDecorator

from eventmgr.errors import StaleEditError

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
BUSY_SECONDS = 10


class Instant(TypeDecorator[datetime]):
    """An aware moment, stored in UTC on every database (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def words(kind: type[StrEnum], length: int = 32) -> Enum:
    """Column type of an enumeration: its word as text, checked by the database."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        validate_strings=True,
        length=length,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


class Base(DeclarativeBase):
    """Base of every model."""

    registry = registry(
        metadata=MetaData(naming_convention=NAMING), type_annotation_map={str: String(), datetime: Instant()}
    )


class Row(Base):
    """A row with a number of its own."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-10)


class Edited(Row):
    """A row that people edit: a stale edit is refused, and every change stands in the change log."""

    __abstract__ = True
    __unlogged__: ClassVar[frozenset[str]] = frozenset()  # columns that never stand in the log

    version: Mapped[int] = mapped_column(default=1, sort_order=90)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - a class method by SQLAlchemy's rule
        return {"version_id_col": cls.version}


db = SQLAlchemy(model_class=Base, disable_autonaming=True, session_options={"expire_on_commit": False})


class FairLock:
    """A lock that serves in the order of arrival."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Event] = deque()
        self._held = False

    def acquire(self) -> None:
        with self._guard:
            if not self._held:
                self._held = True
                return
            turn = threading.Event()
            self._waiting.append(turn)
        turn.wait()

    def release(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._held = False


_writers = FairLock()


@contextmanager
def transaction(*, actor: int | None = None, reason: str | None = None) -> Iterator[Session]:
    """One change, whole or not at all: yields the database session and commits at the end.

    `actor` is the id of the user account and `reason` a sentence, both for the change log. Anything raised
    inside rolls everything back and passes on; a row that somebody else changed meanwhile raises StaleEditError. Not
    to be nested.
    """
    session = db.session()
    if session.info.get("writing"):
        raise RuntimeError("a transaction is open already: open it once, in the view or command")
    embedded = session.get_bind().dialect.name == "sqlite"
    if embedded:
        _writers.acquire()
    session.info.update(writing=True, actor=actor, reason=reason)
    try:
        if embedded:
            session.connection().exec_driver_sql("BEGIN IMMEDIATE")
        yield session
        session.commit()
    except StaleDataError as error:
        session.rollback()
        raise StaleEditError(None) from error
    except BaseException:
        session.rollback()
        raise
    finally:
        session.info.update(writing=False, actor=None, reason=None)
        if embedded:
            _writers.release()


def expect_version(row: Edited, version: int | None) -> None:
    """Go on only if `row` still is the version that the form was made from; else StaleEditError with the row."""
    if row.version != version:
        raise StaleEditError(row)


def reserve_ids(session: Session, model: type[Row], count: int) -> list[int]:
    """Numbers for so many new rows of `model`, in ascending order, nobody else's; inside an open transaction."""
    table = model.__tablename__
    if session.get_bind().dialect.name == "sqlite":  # the open transaction is the only one that writes
        first = (session.scalar(select(func.max(model.id))) or 0) + 1
        return list(range(first, first + count))
    numbers = select(func.nextval(func.pg_get_serial_sequence(table, "id"))).select_from(func.generate_series(1, count))
    return sorted(session.scalars(numbers))


@event.listens_for(Session, "before_flush")
def _refuse_writing_outside(session: Session, *_: object) -> None:
    changed = session.new or session.deleted or any(session.is_modified(row) for row in session.dirty)
    if changed and not session.info.get("writing"):
        raise RuntimeError("rows change only inside database.transaction()")


def prepare_engine(engine: Engine) -> None:
    """Set SQLite up for one laptop: WAL, every commit on disk, foreign keys, our own BEGIN."""
    if engine.dialect.name != "sqlite":
        return
    event.listen(engine, "connect", _prepare_connection)


def _prepare_connection(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver opens no transaction by itself; transaction() does
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "cache_size=-16000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
