"""Runs the migrations of eventmgr on the database of the running application."""

from typing import Any, Literal

from alembic import context
from flask import current_app

from eventmgr.database import Base, Instant, db


def plain_types(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """How a column type is written in a migration: without names of ours, which may change later."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Instant) else False


def run() -> None:
    """Bring the connected database to the wanted revision, in one transaction."""
    arguments = current_app.extensions["migrate"].configure_args
    with db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")  # a table that is rebuilt keeps its children
        context.configure(connection=connection, target_metadata=Base.metadata, render_item=plain_types, **arguments)
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA foreign_keys=ON")


run()
