"""Is the database what the models say? Migrations, asked for and run from inside the program."""

import logging

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask_migrate import upgrade
from sqlalchemy import inspect

from eventmgr import paths
from eventmgr.database import Base, db


def current_revision() -> str | None:
    """The revision the database is at; None before the first."""
    with db.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest_revision() -> str | None:
    """The revision this program wants."""
    return ScriptDirectory(str(paths.MIGRATIONS)).get_current_head()


def is_current() -> bool:
    """Whether the database is at the newest revision."""
    return current_revision() == newest_revision()


def create_if_empty() -> None:
    """Make the tables in a database that has none."""
    if not inspect(db.engine).get_table_names():
        bring_up_to_date()


def bring_up_to_date() -> None:
    """Run the migrations that are missing."""
    logging.getLogger("alembic").setLevel(logging.WARNING)
    upgrade(directory=str(paths.MIGRATIONS))


def differences() -> list[str]:
    """What the schema and the models disagree on, a line each; nothing when they agree."""
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return [str(difference) for difference in compare_metadata(context, Base.metadata)]
