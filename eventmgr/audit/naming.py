"""What people call the rows of the change log. Knows tables by their names only: the areas stand above."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Select, String, cast, literal, select, union_all
from sqlalchemy.orm import Session

from eventmgr.audit.models import Change
from eventmgr.database import Base

RowKey = tuple[str, int]
Names = Mapping[RowKey, str]

NAME_COLUMNS = {
    "agenda_session": "title",
    "attendance_unit": "code",
    "breakout_group": "letter",
    "certificate": "name",
    "day": "date",
    "delegation": "name",
    "event": "title",
    "objective": "text",
    "organisation": "name",
    "person": "full_name",
    "question": "label",
    "room": "name",
    "signatory": "name",
    "statement": "text",
    "topic": "text",
    "user_account": "name",
}
"""The column by which a row is called, by table."""


def names_of(session: Session, changes: Iterable[Change]) -> dict[RowKey, str]:
    """Names, by table and id, of the rows that `changes` tell of and point at, in one statement.

    A row that is gone has its name in its own change, not here.
    """
    wanted = _wanted(changes)
    parts = [part for table, ids in sorted(wanted.items()) if (part := _names_in(table, sorted(ids))) is not None]
    if not parts:
        return {}
    return {(row[0], row[1]): str(row[2]) for row in session.execute(union_all(*parts))}


def _wanted(changes: Iterable[Change]) -> dict[str, set[int]]:
    wanted: dict[str, set[int]] = {}
    for change in changes:
        wanted.setdefault(change.entity, set()).add(change.entity_id)
        for values in (change.before, change.after):
            for column, value in (values or {}).items():
                table = target_table(change.entity, column)
                if table and isinstance(value, int):
                    wanted.setdefault(table, set()).add(value)
    return wanted


def _names_in(table: str, ids: list[int]) -> Select[Any] | None:
    rows = Base.metadata.tables.get(table)
    if rows is None:
        return None
    if table == "participation":
        people = Base.metadata.tables["person"]
        query = select(literal(table), rows.c.id, people.c.full_name).join(people, people.c.id == rows.c.person_id)
    elif table in NAME_COLUMNS:
        query = select(literal(table), rows.c.id, cast(rows.c[NAME_COLUMNS[table]], String))
    else:
        return None
    return query.where(rows.c.id.in_(ids))


def target_table(table: str, column: str) -> str | None:
    """The table that a column points at, or None."""
    rows = Base.metadata.tables.get(table)
    if rows is None or column not in rows.c or column == "event_id":
        return None
    return next((key.column.table.name for key in rows.c[column].foreign_keys), None)
