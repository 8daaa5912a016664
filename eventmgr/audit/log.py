"""Writes the change log: whatever a transaction inserts, changes or deletes, in the same transaction.

It listens to the database session, so that no service can forget it.
"""

import secrets
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from sqlalchemy import event, insert, inspect
from sqlalchemy.orm import Session
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE
from sqlalchemy.orm.unitofwork import UOWTransaction

from eventmgr import clock
from eventmgr.audit.models import AuditLine, Change
from eventmgr.database import Edited

SILENT = frozenset({"id", "version", "search_key", "order_key"})
HIDDEN = "…"


@event.listens_for(Session, "after_flush")
def _write_changes(session: Session, context: UOWTransaction) -> None:
    lines = [_created(row) for row in session.new if isinstance(row, Edited)]
    lines += [line for row in session.dirty if isinstance(row, Edited) and (line := _changed(row)) is not None]
    lines += [_deleted(row) for row in _leaving(context)]
    if lines:
        shared = {
            "at": clock.now(),
            "actor_id": session.info.get("actor"),
            "reason": session.info.get("reason"),
            "change_set": session.info.setdefault("change_set", secrets.token_hex(8)),
        }
        session.execute(insert(Change), [shared | line for line in lines])


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
    for name in _columns(row):
        history = inspect(row).get_history(name, PASSIVE_NO_INITIALIZE)
        if history.has_changes():
            before[name] = _plain(row, name, history.deleted[0] if history.deleted else None)
            after[name] = _plain(row, name, history.added[0] if history.added else None)
    return _line(row, "changed", before, after) if after else None


def _columns(row: Edited) -> list[str]:
    return [attribute.key for attribute in inspect(type(row)).column_attrs if attribute.key not in SILENT]


def _values(row: Edited) -> dict[str, Any]:
    given = ((name, getattr(row, name)) for name in _columns(row))
    return {name: _plain(row, name, value) for name, value in given if value not in (None, "", [], {})}


def _plain(row: Edited, name: str, value: Any) -> Any:
    if name in row.__unlogged__ and value is not None:
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
