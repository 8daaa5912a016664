"""Writes the change log: whatever a transaction inserts, changes or deletes, in the same transaction.

It listens to the database session, so that no service can forget it.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from enum import Enum
from functools import cache, partial
from typing import Any, cast

from sqlalchemy import Column, Table, delete, event, insert, inspect
from sqlalchemy.orm import Session
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE
from sqlalchemy.orm.unitofwork import UOWTransaction
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault

from eventmgr import clock
from eventmgr.audit.models import AuditLine, Change
from eventmgr.database import Edited, reserve_ids

SILENT = frozenset({"id", "version", "search_key", "order_key"})
HIDDEN = "…"
DELETED_AT_ONCE = 500
EMPTY: tuple[Any, ...] = (None, "", [], {})
_CHANGES = cast(Table, Change.__table__)


@event.listens_for(Session, "after_flush")
def _write_changes(session: Session, context: UOWTransaction) -> None:
    lines = [_created(row) for row in session.new if isinstance(row, Edited)]
    lines += [line for row in session.dirty if isinstance(row, Edited) and (line := _changed(row)) is not None]
    lines += [_deleted(row) for row in _leaving(context)]
    _write(session, lines)


def _write(session: Session, lines: list[dict[str, Any]]) -> None:
    if lines:
        shared = {
            "at": clock.now(),
            "actor_id": session.info.get("actor"),
            "reason": session.info.get("reason"),
            "change_set": change_set(session),
        }
        session.connection().execute(insert(_CHANGES), [shared | line for line in lines])


def change_set(session: Session) -> str:
    """The word that all changes of the open transaction have in common."""
    word: str = session.info.setdefault("change_set", secrets.token_hex(8))
    return word


def insert_many(session: Session, model: type[Edited], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert `rows`, values by column, with their lines of the change log: in as many statements for ten as for ten
    thousand. What is left out gets the default of its column. Answers their ids, in the order of `rows`.
    """
    session.flush()
    ids = reserve_ids(session, model, len(rows))
    complete = [_complete(model, {"id": number, **row}) for number, row in zip(ids, rows, strict=True)]
    if complete:
        session.connection().execute(insert(_table(model)), complete)
        _write(session, [_inserted(model, values) for values in complete])
    return ids


def delete_many(session: Session, model: type[Edited], rows: Sequence[Edited]) -> None:
    """Delete `rows` with their lines of the change log, in one statement for every 500; they were read for update."""
    session.flush()
    lines, ids = [_deleted(row) for row in rows], [row.id for row in rows]
    for row in rows:
        session.expunge(row)
    table = _table(model)
    for start in range(0, len(ids), DELETED_AT_ONCE):
        session.connection().execute(delete(table).where(table.c.id.in_(ids[start : start + DELETED_AT_ONCE])))
    _write(session, lines)


def _complete(model: type[Edited], given: dict[str, Any]) -> dict[str, Any]:
    return {name: given[name] if name in given else default() for name, default in _defaults(model).items()}


@cache
def _defaults(model: type[Edited]) -> dict[str, Callable[[], Any]]:
    return {column.key: _default_of(column) for column in _table(model).columns}


def _default_of(column: Column[Any]) -> Callable[[], Any]:
    default = column.default
    if isinstance(default, CallableColumnDefault):
        return partial(cast(Callable[[Any], Any], default.arg), None)
    value = default.arg if isinstance(default, ScalarElementColumnDefault) else None
    return lambda: value


def _inserted(model: type[Edited], values: Mapping[str, Any]) -> dict[str, Any]:
    said = {name: _plain(model, name, values[name]) for name in _columns(model) if values[name] not in EMPTY}
    return {
        "event_id": values.get("event_id"),
        "entity": model.__tablename__,
        "entity_id": values["id"],
        "action": "created",
        "before": None,
        "after": said,
    }


def _leaving(context: UOWTransaction) -> list[Edited]:
    """What this flush deletes. `session.deleted` does not name rows that were only taken out of a relationship."""
    gone = (state.obj() for state, (is_delete, only_listed) in context.states.items() if is_delete and not only_listed)
    return [row for row in gone if isinstance(row, Edited)]


@event.listens_for(Session, "after_transaction_end")
def _forget_change_set(session: Session, transaction: Any) -> None:
    if transaction.parent is None:
        session.info.pop("change_set", None)


def _line(row: Edited, action: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any]:
    event_id = row.id if row.__tablename__ == "event" else getattr(row, "event_id", None)
    gone = action == "deleted" and row.__tablename__ == "event"
    return {
        "event_id": None if gone else event_id,
        "entity": row.__tablename__,
        "entity_id": row.id,
        "action": action,
        "before": before,
        "after": after,
    }


def _created(row: Edited) -> dict[str, Any]:
    return _line(row, "created", None, _values(row))


def _deleted(row: Edited) -> dict[str, Any]:
    return _line(row, "deleted", _values(row), None)


def _changed(row: Edited) -> dict[str, Any] | None:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for name in _columns(type(row)):
        history = inspect(row).get_history(name, PASSIVE_NO_INITIALIZE)
        if history.has_changes():
            before[name] = _plain(type(row), name, history.deleted[0] if history.deleted else None)
            after[name] = _plain(type(row), name, history.added[0] if history.added else None)
    return _line(row, "changed", before, after) if after else None


@cache
def _columns(model: type[Edited]) -> list[str]:
    return [attribute.key for attribute in inspect(model).column_attrs if attribute.key not in SILENT]


def _table(model: type[Edited]) -> Table:
    return cast(Table, model.__table__)


def _values(row: Edited) -> dict[str, Any]:
    given = ((name, getattr(row, name)) for name in _columns(type(row)))
    return {name: _plain(type(row), name, value) for name, value in given if value not in EMPTY}


def _plain(model: type[Edited], name: str, value: Any) -> Any:
    if name in model.__unlogged__ and value not in EMPTY:
        return HIDDEN
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def because(session: Session, reason: str) -> None:
    """Give the reason of what the open transaction changes from here on; an empty one changes nothing."""
    if reason.strip():
        session.flush()
        session.info["reason"] = reason.strip()


def note(session: Session, action: str, *, target: str, event_id: int | None = None, reason: str | None = None) -> None:
    """Leave an audit line: who (the actor of the transaction) did `action` to `target` ("person:12"), and why."""
    session.add(
        AuditLine(
            at=clock.now(),
            actor_id=session.info.get("actor"),
            event_id=event_id,
            action=action,
            target=target,
            reason=reason,
        )
    )
