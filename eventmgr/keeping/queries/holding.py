"""How much of each class an event keeps: what a purge would take away, said before it does."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.events.models import Event
from eventmgr.files.models import StoredFile
from eventmgr.keeping.enums import FieldClass
from eventmgr.keeping.queries.blank import is_filled
from eventmgr.keeping.queries.scope import of_event, table_named
from eventmgr.keeping.rules.register import FILES, KEPT_ABOUT_PEOPLE


@dataclass(frozen=True, slots=True)
class Holding:
    """`count` values of one column are kept; `column` is "" for whole rows, `table` "stored_file" for files."""

    table: str
    column: str
    count: int


def holdings(session: Session, event: Event, *, field_class: FieldClass) -> list[Holding]:
    """What the event keeps of a class, column by column, what is empty left out. One statement for each table."""
    found = [line for name in KEPT_ABOUT_PEOPLE for line in _in_table(session, event, name, field_class)]
    return [line for line in [*found, *_files(session, event, field_class)] if line.count]


def _in_table(session: Session, event: Event, name: str, field_class: FieldClass) -> list[Holding]:
    table, register = table_named(name), KEPT_ABOUT_PEOPLE[name]
    if table is None:
        return []
    where = of_event(table, event.id)
    if register.whole is field_class:
        return [Holding(name, "", session.scalar(select(func.count()).select_from(table).where(where)) or 0)]
    columns = register.of(field_class)
    if not columns:
        return []
    counts = [func.count().filter(is_filled(table.c[column])) for column in columns]
    row = session.execute(select(*counts).select_from(table).where(where)).one()
    return [Holding(name, column, count) for column, count in zip(columns, row, strict=True)]


def _files(session: Session, event: Event, field_class: FieldClass) -> list[Holding]:
    kinds = [kind for kind, its in FILES.items() if its is field_class]
    query = (
        select(StoredFile.kind, func.count())
        .where(StoredFile.event_id == event.id, StoredFile.kind.in_(kinds))
        .group_by(StoredFile.kind)
        .order_by(StoredFile.kind)
    )
    return [Holding("stored_file", kind, count) for kind, count in session.execute(query)] if kinds else []
