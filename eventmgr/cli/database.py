"""`eventmgr db`: migrations."""

import click

from eventmgr.cli.installation import opened
from eventmgr.errors import RefusedError
from eventmgr.schema import bring_up_to_date, current_revision, differences, newest_revision
from eventmgr.words import N_


@click.group("db")
def command() -> None:
    """Migrations of the database."""


@command.command("upgrade")
def upgrade() -> None:
    """Bring the database to what this program needs."""
    with opened():
        before = current_revision()
        bring_up_to_date()
        after = current_revision()
    click.echo(f"The database is at {after}." if before == after else f"The database went from {before} to {after}.")


@command.command("check")
def check() -> None:
    """Is the schema what the models say?"""
    with opened():
        at, wanted = current_revision(), newest_revision()
        if at != wanted:
            raise RefusedError(
                N_("The database is at %(at)s, the program wants %(wanted)s: run “eventmgr db upgrade”."),
                at=at or "nothing",
                wanted=wanted,
            )
        found = differences()
        if found:
            raise RefusedError(N_("The schema differs from the models: %(what)s"), what="; ".join(found))
    click.echo(f"The schema is what the models say, at {at}.")
