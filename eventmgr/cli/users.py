"""`eventmgr user`: people who sign in. A password is asked for or made, never given on the command line."""

import sys

import click

from eventmgr import clock
from eventmgr.accounts.passwords import random_password
from eventmgr.accounts.queries import all_users
from eventmgr.accounts.services import add_user, existing_user, set_password
from eventmgr.cli.installation import installation
from eventmgr.database import transaction


@click.group("user")
def command() -> None:
    """People who sign in."""


@command.command("add")
@click.argument("email", metavar="E-MAIL")
@click.option("--name", default="", help="Name shown to colleagues.")
@click.option("--admin", is_flag=True, help="An administrator of this installation.")
def add(email: str, name: str, admin: bool) -> None:
    """Add an account."""
    with installation() as (app, _):
        password, made = _ask_password()
        hashed = app.extensions["eventmgr_passwords"].hash(password)
        with transaction(reason="eventmgr user add") as session:
            user = add_user(session, email, password_hash=hashed, name=name, is_admin=admin)
        click.echo(f"{user.email} can sign in." + (f" Password: {password}" if made else ""))


@command.command("list")
def list_users() -> None:
    """List the accounts."""
    with installation() as (_, session):
        for user in all_users(session):
            marks = [word for word, holds in (("administrator", user.is_admin), ("disabled", user.disabled)) if holds]
            click.echo("\t".join([user.email, user.name or "–", ", ".join(marks) or "–"]))


@command.command("reset")
@click.argument("email", metavar="E-MAIL")
def reset(email: str) -> None:
    """Give an account another password; its sign-ins end."""
    with installation() as (app, session):
        existing_user(session, email)
        password, made = _ask_password()
        hashed = app.extensions["eventmgr_passwords"].hash(password)
        with transaction(reason="eventmgr user reset") as changing:
            user = existing_user(changing, email)
            set_password(changing, user, password_hash=hashed, at=clock.now())
        click.echo(f"{user.email} has another password." + (f" Password: {password}" if made else ""))


def _ask_password() -> tuple[str, bool]:
    """A password, and whether it was made here: at a terminal it is asked for, made when nothing is typed."""
    if sys.stdin.isatty():
        typed: str = click.prompt(
            "Password (empty: one is made)", hide_input=True, confirmation_prompt=True, default="", show_default=False
        )
        if typed:
            return typed, False
    return random_password(), True
