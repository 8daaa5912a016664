"""`eventmgr print`: one document as a file, or the print pack."""

from pathlib import Path

import click
from flask import current_app
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.cli.files import write
from eventmgr.cli.installation import installation
from eventmgr.config import Settings
from eventmgr.database import transaction
from eventmgr.errors import RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.services import existing_event
from eventmgr.invitations.printing import letters_content
from eventmgr.invitations.queries import to_invite
from eventmgr.invitations.services import letter_links
from eventmgr.prints.rules.cards import mark
from eventmgr.reports.changed import card_state, changed_name, print_changed, record_print
from eventmgr.reports.pack import make_pack, pack_name
from eventmgr.reports.suite import COMMAND_NAMES, Document, Wish, file_name, print_document
from eventmgr.reports.suite.people import INVITATIONS
from eventmgr.words import N_

PACK = "pack"

KIND_HELP = (
    "programme: provisional, final, delivered or public; glance: the same without delivered; "
    "participants: provisional or final; certificates: participation, attendance, appreciation or completion."
)


@click.command("print")
@click.argument("document", type=click.Choice(sorted([*COMMAND_NAMES, PACK])))
@click.argument("code", metavar="EVENT")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="FILE", help="Default: EVENT-DOCUMENT.pdf or EVENT-pack.zip here."
)
@click.option("--paper", type=click.Choice([paper.value for paper in Paper]), help="Default: the event's paper.")
@click.option("--kind", metavar="K", help=KIND_HELP)
@click.option("--unit", metavar="U", help="sign-in: one unit, for example 2024-12-09-am.")
@click.option("--size", metavar="S", help="badges: a6 or 86x54.")
@click.option("--changed", is_flag=True, help="badges, name-tents, plates: what has changed since the last print.")
@click.option("--record", is_flag=True, help="With --changed: record that these were printed.")
@click.option("--format", "form", type=click.Choice(["pdf"]), default="pdf", show_default=True)
def command(
    document: str,
    code: str,
    *,
    out: Path | None,
    paper: str | None,
    kind: str | None,
    unit: str | None,
    size: str | None,
    changed: bool,
    record: bool,
    form: str,
) -> None:
    """Print a document of an event, or with the word “pack” an archive of all; the audit trail says so."""
    wish = Wish(kind=kind, unit=unit, size=size, paper=Paper(paper) if paper else None)
    if record and not changed:
        raise RefusedError(N_("--record goes with --changed."))
    with installation() as (_, session):
        event = existing_event(session, code)
        if document == PACK:
            name, data = _pack(session, event, wish=wish, changed=changed)
        elif changed:
            name, data = _changed(session, event, COMMAND_NAMES[document], wish=wish, record=record)
        else:
            one = COMMAND_NAMES[document]
            data = _letters(session, event, one, wish=wish) if one is INVITATIONS else b""
            name, data = file_name(event, one), data or print_document(session, event, one, wish=wish)
        _leave_a_line(document, event_id=event.id, kind=kind)
    path = out or Path(name)
    write(path, data)
    click.echo(str(path))


def _pack(session: Session, event: Event, *, wish: Wish, changed: bool) -> tuple[str, bytes]:
    """Name and bytes of the print pack."""
    if changed or wish != Wish():
        raise RefusedError(N_("The pack takes every document as it is: leave out the other options."))
    return pack_name(event), make_pack(session, event)


def _letters(session: Session, event: Event, document: Document, *, wish: Wish) -> bytes:
    """The letters with new private links, as they are sent; the links before them are closed."""
    document.refuse(wish)
    settings: Settings = current_app.extensions["eventmgr"]
    with transaction(reason="eventmgr print invitations") as writing:
        rows = to_invite(writing, event)
        links = letter_links(writing, event, rows, public_address=settings.public_address)
        content = letters_content(writing, event, as_of=clock.now(), paper=wish.paper, links=links)
        return document.making().render(content)


def _changed(session: Session, event: Event, document: Document, *, wish: Wish, record: bool) -> tuple[str, bytes]:
    """Name and bytes of the cards that have changed; with `record` they count as printed."""
    state = card_state(session, event, document, wish=wish)
    data = print_changed(state)
    if record:
        with transaction(reason="eventmgr print --record") as writing:
            record_print(writing, event, state, which="changed", seen=mark(state.to_print))
    return changed_name(event, document), data


def _leave_a_line(document: str, *, event_id: int, kind: str | None) -> None:
    with transaction(reason="eventmgr print") as session:
        note(session, "printed", target=f"document:{document}", event_id=event_id, reason=kind)
