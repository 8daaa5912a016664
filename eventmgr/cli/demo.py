"""`eventmgr demo`: both sample events in a database of their own, their documents, and a sign-in."""

import os
from dataclasses import replace
from pathlib import Path

import click
from flask import Flask
from sqlalchemy.orm import Session

from eventmgr import clock, config, paths
from eventmgr.accounts.models import UserAccount
from eventmgr.accounts.passwords import random_password
from eventmgr.accounts.queries import user_by_email
from eventmgr.accounts.services import add_user, set_password
from eventmgr.cli.installation import installation
from eventmgr.cli.server import PORT, run
from eventmgr.config import CONFIG_FILE, PREFIX, Settings
from eventmgr.database import transaction
from eventmgr.errors import RefusedError
from eventmgr.events.queries import all_events
from eventmgr.reports.suite import SUITE, file_name, print_document
from eventmgr.sample import load_samples
from eventmgr.words import N_

EMAIL = "organiser@demo.example"
LOOPBACK = "127.0.0.1"


@click.command("demo")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option("--no-serve", is_flag=True, help="Load and print only.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder for the documents.")
def command(port: int, no_serve: bool, out: Path | None) -> None:
    """Try eventmgr with the December 2024 dialogue."""
    settings = demo_settings(port)
    with installation(settings) as (app, session):
        load_samples(session)
        password = fresh_password(app)
        folder = out or settings.instance / "documents"
        written = write_documents(session, folder)
        _tell(folder, written, password=password, address=None if no_serve else settings.public_address)
    if not no_serve:
        run(app, settings, host=LOOPBACK, port=port)


def demo_settings(port: int) -> Settings:
    """Settings of the demonstration: its own instance folder and embedded database, never those of real work."""
    instance = Path(os.environ.get(f"{PREFIX}INSTANCE") or paths.default_instance() / "demo")
    _mark_demonstration(instance)
    loaded = config.load(instance=instance)
    return replace(
        loaded,
        database_url="",
        tls_certificate="",
        tls_key="",
        behind_proxy=False,
        demonstration=True,
        public_address=f"http://{LOOPBACK}:{port}",
    )


def _mark_demonstration(instance: Path) -> None:
    """Write the mark into a new instance folder; refuse a folder that holds real work."""
    file = instance / CONFIG_FILE
    if file.is_file() and config.load(instance=instance).demonstration:
        return
    if file.is_file() or (instance / "eventmgr.sqlite").exists():
        raise RefusedError(
            N_("%(folder)s holds an installation that is no demonstration: name another folder in EVENTMGR_INSTANCE."),
            folder=str(instance),
        )
    instance.mkdir(parents=True, exist_ok=True)
    file.write_text("# A demonstration: served on this machine only.\ndemonstration = true\n", encoding="utf-8")


def fresh_password(app: Flask) -> str:
    """Another random password for the demonstration's organiser, an administrator."""
    password = random_password()
    hashed = app.extensions["eventmgr_passwords"].hash(password)
    with transaction(reason="eventmgr demo") as session:
        user: UserAccount | None = user_by_email(session, EMAIL)
        if user is None:
            add_user(session, EMAIL, password_hash=hashed, name="Sample Organiser", is_admin=True)
        else:
            set_password(session, user, password_hash=hashed, at=clock.now())
    return password


def write_documents(session: Session, folder: Path) -> list[Path]:
    """Every document of every event as a file in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for event in all_events(session):
        for document in SUITE:
            path = folder / file_name(event, document)
            path.write_bytes(print_document(session, event, document))
            written.append(path)
    return written


def _tell(folder: Path, written: list[Path], *, password: str, address: str | None) -> None:
    click.echo(f"{len(written)} documents are in {folder}")
    click.echo(f"Sign in as {EMAIL} with the password {password}")
    if address:
        click.echo(f"Open {address} (Ctrl C stops the server)")
