"""`eventmgr demo`: both sample events in a database of their own, their documents, and a sign-in."""

import os
from dataclasses import replace
from datetime import timedelta
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
from eventmgr.delegations.queries import delegations_in_order
from eventmgr.errors import RefusedError
from eventmgr.events.queries import all_events, event_by_code
from eventmgr.links.addresses import link_address
from eventmgr.links.enums import LinkKind
from eventmgr.links.services import renew_link
from eventmgr.reports.suite import SUITE, file_name, print_document
from eventmgr.sample import load_samples
from eventmgr.sample.demonstration import CODE as DEMONSTRATION
from eventmgr.words import N_

EMAIL = "organiser@demo.example"
LOOPBACK = "127.0.0.1"
LINK_DAYS = 30


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
        address = None if no_serve else settings.public_address
        _tell(folder, written, password=password, address=address, focal_point=focal_link(session, settings))
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


def focal_link(session: Session, settings: Settings) -> str:
    """A fresh private link to the first delegation of the demonstration: what its focal point is sent.

    Empty where somebody has deleted the event since.
    """
    event = event_by_code(session, DEMONSTRATION)
    if event is None:
        return ""
    delegation = delegations_in_order(session, event)[0]
    with transaction(reason="eventmgr demo") as writing:
        token = renew_link(
            writing,
            event_id=event.id,
            kind=LinkKind.DELEGATION,
            delegation_id=delegation.id,
            purpose="demonstration",
            expires_at=clock.now() + timedelta(days=LINK_DAYS),
        )
    return link_address(settings.public_address, token)


def _tell(folder: Path, written: list[Path], *, password: str, address: str | None, focal_point: str) -> None:
    click.echo(f"{len(written)} documents are in {folder}")
    click.echo(f"Sign in as {EMAIL} with the password {password}")
    if address:
        if focal_point:
            click.echo(f"The focal point of the first delegation opens {focal_point}")
        click.echo(f"Open {address} (Ctrl C stops the server)")
