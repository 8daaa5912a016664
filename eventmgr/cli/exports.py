"""`eventmgr export`: lists as files."""

from pathlib import Path

import click

from eventmgr.audit.log import note
from eventmgr.cli.files import write
from eventmgr.cli.installation import installation
from eventmgr.database import transaction
from eventmgr.delegations.exchange.exporting import FORMATS, export_roster
from eventmgr.delegations.exchange.further import RESTRICTED_KEYS
from eventmgr.events.services import existing_event


@click.group("export")
def command() -> None:
    """Write lists as files."""


@command.command("roster")
@click.argument("code", metavar="EVENT")
@click.option("--format", "form", type=click.Choice(FORMATS), required=True)
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Default: EVENT-roster.FORMAT here.")
@click.option("--restricted", is_flag=True, help="With what organisers alone see, but for numbers of passports.")
def roster(code: str, form: str, out: Path | None, restricted: bool) -> None:
    """The people of an event, in the columns of the import."""
    with installation(), transaction(reason="eventmgr export roster") as session:
        event = existing_event(session, code)
        also = sorted(RESTRICTED_KEYS) if restricted else []
        data = export_roster(session, event, form=form, restricted=also)
        path = out or Path(f"{event.code}-roster.{form}")
        note(session, "exported", target="roster", event_id=event.id, reason=" ".join([form, *also]))
    write(path, data)
    click.echo(str(path))
