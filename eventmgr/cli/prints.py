"""`eventmgr print`: one document as a file."""

from pathlib import Path

import click

from eventmgr.audit.log import note
from eventmgr.cli.installation import installation
from eventmgr.database import transaction
from eventmgr.errors import RefusedError
from eventmgr.events.enums import Paper
from eventmgr.events.services import existing_event
from eventmgr.reports.suite import COMMAND_NAMES, Wish, file_name, print_document
from eventmgr.words import N_

KIND_HELP = (
    "programme: provisional, final, delivered or public; glance: the same without delivered; "
    "participants: provisional or final."
)


@click.command("print")
@click.argument("document", type=click.Choice(sorted(COMMAND_NAMES)))
@click.argument("code", metavar="EVENT")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Default: EVENT-DOCUMENT.pdf here.")
@click.option("--paper", type=click.Choice([paper.value for paper in Paper]), help="Default: the event's paper.")
@click.option("--kind", metavar="K", help=KIND_HELP)
@click.option("--unit", metavar="U", help="sign-in: one unit, for example 2024-12-09-am.")
@click.option("--size", metavar="S", help="badges: a6 or 86x54.")
@click.option("--format", "form", type=click.Choice(["pdf"]), default="pdf", show_default=True)
def command(
    document: str,
    code: str,
    out: Path | None,
    paper: str | None,
    kind: str | None,
    unit: str | None,
    size: str | None,
    form: str,
) -> None:
    """Print a document of an event; the audit trail says that it was printed."""
    with installation() as (_, session):
        event = existing_event(session, code)
        wish = Wish(kind=kind, unit=unit, size=size, paper=Paper(paper) if paper else None)
        pdf = print_document(session, event, COMMAND_NAMES[document], wish=wish)
        path = out or Path(file_name(event, COMMAND_NAMES[document]))
        _leave_a_line(document, event_id=event.id, kind=kind)
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise RefusedError(
            N_("%(path)s cannot be written: %(why)s"), path=str(path), why=error.strerror or str(error)
        ) from error
    click.echo(str(path))


def _leave_a_line(document: str, *, event_id: int, kind: str | None) -> None:
    with transaction(reason="eventmgr print") as session:
        note(session, "printed", target=f"document:{document}", event_id=event_id, reason=kind)
