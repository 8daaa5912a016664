"""Stored files that have to go: the rows here, the bytes after the commit."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Table, delete, select, update
from sqlalchemy.orm import Session

from eventmgr.database import Base
from eventmgr.files.models import StoredFile
from eventmgr.keeping.queries.scope import pointing_at


def drop_files(session: Session, *, where: ColumnElement[bool]) -> list[str]:
    """Delete the rows of stored files that `where` finds, and what points at them; the hashes of their bytes.

    A row that cannot be without its file (an upload) goes with it; others lose the file only.
    """
    session.flush()
    found = session.execute(select(StoredFile.id, StoredFile.sha256).where(where)).all()
    ids = [number for number, _ in found]
    if ids:
        for table in Base.metadata.sorted_tables:
            for column in pointing_at(StoredFile.__tablename__, table):
                _let_go(session, table, column, ids)
        session.execute(delete(StoredFile).where(StoredFile.id.in_(ids)))
        session.expire_all()
    return sorted({sha256 for _, sha256 in found})


def _let_go(session: Session, table: Table, column: str, ids: Collection[int]) -> None:
    its = table.c[column]
    if its.nullable:
        session.execute(update(table).where(its.in_(ids)).values({column: None}))
    else:
        session.execute(delete(table).where(its.in_(ids)))
