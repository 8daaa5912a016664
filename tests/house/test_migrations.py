"""The schema that the migrations make is the one that the models say, on both databases."""

import sqlalchemy as sa
from alembic.script import ScriptDirectory

from eventmgr import paths
from eventmgr.database import Base
from eventmgr.schema import current_revision, differences, newest_revision
from tests.support.databases import Database


def test_migrations_lead_to_one_head() -> None:
    assert len(ScriptDirectory(str(paths.MIGRATIONS)).get_heads()) == 1


def test_migrations_bring_an_empty_database_to_the_newest_revision(database: Database) -> None:
    with database.app.app_context():
        assert current_revision() == newest_revision()


def test_migrations_make_what_the_models_say(database: Database) -> None:
    with database.app.app_context():
        assert differences() == []


def test_migrations_make_the_constraints_of_the_models(database: Database) -> None:
    """Alembic compares no CHECK constraints, so they are compared by name."""
    inspector = sa.inspect(database.engine)
    tables = Base.metadata.tables
    made = {(name, found["name"]) for name in tables for found in inspector.get_check_constraints(name)}
    said = {
        (name, str(constraint.name))
        for name, table in tables.items()
        for constraint in table.constraints
        if isinstance(constraint, sa.CheckConstraint)
    }
    assert made == said
