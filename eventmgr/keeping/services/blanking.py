"""Emptying columns by plain statements: the change log must not learn what was purged."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Table, case, func, or_, select, update
from sqlalchemy.orm import Session

from eventmgr.keeping.queries.blank import blank_of, is_filled

ERASED = "Erased"
"""Stands where a name has to stand."""
_MUST_SAY = frozenset({("person", "full_name"), ("certificate", "name"), ("certificate", "void_reason")})


def empty(session: Session, table: Table, columns: Collection[str], *, where: ColumnElement[bool]) -> int:
    """Empty `columns` of the rows that `where` finds; how many values went. Open forms of these rows become stale."""
    session.flush()
    filled = [_says_something(table, column) for column in columns]
    if not filled:
        return 0
    counts = session.execute(select(*(func.count().filter(says) for says in filled)).select_from(table).where(where))
    total = sum(counts.one())
    if total:
        values: dict[str, Any] = {column: _blank(table, column) for column in columns}
        if "version" in table.c:
            values["version"] = table.c.version + 1
        session.execute(update(table).where(where, or_(*filled)).values(values))
        session.expire_all()
    return total


def _says_something(table: Table, column: str) -> ColumnElement[bool]:
    says = is_filled(table.c[column])
    return says & (table.c[column] != ERASED) if (table.name, column) in _MUST_SAY else says


def _blank(table: Table, column: str) -> Any:
    its = table.c[column]
    return case((its != "", ERASED), else_="") if (table.name, column) in _MUST_SAY else blank_of(its)
