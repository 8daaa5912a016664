"""The change log holds what values were: what is purged has to go from there as well."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, or_, select, update
from sqlalchemy.orm import Session

from eventmgr.audit.log import HIDDEN
from eventmgr.audit.models import Change

BATCH = 1000
Values = dict[str, Any] | None


def forget_in_log(session: Session, table: Table, columns: Collection[str], *, where: ColumnElement[bool]) -> int:
    """Hide `columns` in the log of the rows of `table` that `where` finds; how many lines were rewritten.

    That something changed, when and by whom stays; what it was and became does not.
    """
    mine = select(table.c.id).where(where)
    return _rewrite(session, (Change.entity == table.name) & Change.entity_id.in_(mine), columns)


def forget_in_log_of_event(session: Session, table: Table, columns: Collection[str], *, event_id: int) -> int:
    """The same for every row that the event ever had, those that are gone included.

    Rows of tables without an event of their own are found by their number; those that are gone belong to nobody.
    """
    gone = Change.event_id.is_(None) & Change.entity_id.not_in(select(table.c.id))
    return _rewrite(session, (Change.entity == table.name) & or_(Change.event_id == event_id, gone), columns)


def _rewrite(session: Session, where: ColumnElement[bool], columns: Collection[str]) -> int:
    session.flush()
    written = 0
    for lines in _batches(session, where):
        changed = [line for line in (_hidden(*row, columns) for row in lines) if line is not None]
        if changed:
            session.connection().execute(_WRITE, changed)
            written += len(changed)
    return written


def _batches(session: Session, where: ColumnElement[bool]) -> Iterator[list[tuple[int, Values, Values]]]:
    last = 0
    query = select(Change.id, Change.before, Change.after).where(where).order_by(Change.id).limit(BATCH)
    while lines := [tuple(row) for row in session.execute(query.where(Change.id > last))]:
        last = lines[-1][0]
        yield lines


def _hidden(number: int, before: Values, after: Values, columns: Collection[str]) -> dict[str, Any] | None:
    pair = {"was": _without(before, columns), "became": _without(after, columns)}
    return None if (pair["was"], pair["became"]) == (before, after) else {"number": number, **pair}


def _without(values: Values, columns: Collection[str]) -> Values:
    if values is None:
        return None
    return {name: HIDDEN if name in columns and value else value for name, value in values.items()}


_changes = Change.__table__
_WRITE = (
    update(Change)
    .where(Change.id == bindparam("number"))
    .values(before=bindparam("was"), after=bindparam("became"))
    .execution_options(synchronize_session=None)
)
