"""Reading the rows that a set of changes touched, and those that have come to rest on them since."""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from eventmgr.audit.undo.values import models
from eventmgr.database import Base, Edited

BATCH = 500
Rows = dict[tuple[str, int], Edited]


def rows_of(session: Session, wanted: Iterable[tuple[str, int]]) -> Rows:
    """The rows that are there, by table and id, in one statement for each table and batch."""
    by_table: dict[str, list[int]] = {}
    for table, number in wanted:
        by_table.setdefault(table, []).append(number)
    found: Rows = {}
    for table, ids in by_table.items():
        model = models()[table]
        for some in batches(ids):
            query = select(model).where(model.id.in_(some)).with_for_update(of=model)
            found.update(((table, row.id), row) for row in session.scalars(query))
    return found


def resting_on(session: Session, table: str, ids: Collection[int], *, besides: Collection[tuple[str, int]]) -> str:
    """The table of a row that points at one of `ids` and is not one of `besides`; empty if nothing does."""
    for other in Base.metadata.sorted_tables:
        for column in _pointing(other, table):
            for some in batches(sorted(ids)):
                query = select(other.c.id).where(other.c[column].in_(some))
                if any((other.name, number) not in besides for number in session.scalars(query)):
                    return other.name
    return ""


def batches(ids: list[int]) -> Iterator[list[int]]:
    """Parts that fit into one statement."""
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def _pointing(table: Table, target: str) -> list[str]:
    return [
        element.parent.name
        for key in table.foreign_key_constraints
        if key.referred_table.name == target
        for element in key.elements
        if element.column.name == "id"
    ]
