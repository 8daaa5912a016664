"""`eventmgr import`: lists that other people made."""

import json
from pathlib import Path
from typing import Any

import click

from eventmgr.cli.files import content_of
from eventmgr.cli.installation import installation
from eventmgr.database import transaction
from eventmgr.delegations.exchange.importing import forecast_roster, import_roster
from eventmgr.delegations.exchange.imports import record_import
from eventmgr.delegations.exchange.verdicts import Forecast, Outcome
from eventmgr.errors import RefusedError
from eventmgr.events.services import existing_event
from eventmgr.files.sheets import LARGEST_FILE, read_sheets
from eventmgr.questions.passports import passport_key
from eventmgr.words import N_


@click.group("import")
def command() -> None:
    """Bring in lists that other people made."""


@command.command("roster")
@click.argument("code", metavar="EVENT")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def roster(code: str, file: Path, dry_run: bool, as_json: bool) -> None:
    """Delegations and people from an .xlsx, .ods or .csv file."""
    with installation() as (app, session):
        key = passport_key(app.extensions["eventmgr"].secret_key)
        event = existing_event(session, code)
        sheets = read_sheets(content_of(file, most=LARGEST_FILE))
        if dry_run:
            forecast = forecast_roster(session, event, sheets, passport_key=key)
        else:
            with transaction(reason=f"eventmgr import roster {file.name}") as changing:
                event = existing_event(changing, code)
                forecast = forecast_roster(changing, event, sheets, passport_key=key)
                if not forecast.refused:
                    import_roster(changing, event, forecast, source=file.name, passport_key=key)
                    record_import(changing, event, forecast, file_name=file.name)
    _tell(forecast, as_json=as_json)
    if forecast.refused:
        raise RefusedError(
            N_("%(file)s was refused, and nothing was saved. Refused rows: %(count)d."),
            file=file.name,
            count=len(forecast.refused),
        )


def _tell(forecast: Forecast, *, as_json: bool) -> None:
    said = _summary(forecast)
    if as_json:
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
        return
    for each in said["refused"]:
        click.echo(f"row {each['row']}: refused: {each['reason']}")
    for warning in said["warnings"]:
        click.echo(warning)
    click.echo(", ".join(f"{name} {said[name]}" for name in ("new", "changed", "same", "duplicates")))


def _summary(forecast: Forecast) -> dict[str, Any]:
    """The contract's answer; possible duplicates are among the new."""
    return {
        "new": forecast.count(Outcome.NEW),
        "changed": forecast.count(Outcome.CHANGED),
        "same": forecast.count(Outcome.SAME),
        "duplicates": forecast.duplicates,
        "refused": [
            {"row": verdict.line.row, "reason": verdict.reason.text() if verdict.reason else ""}
            for verdict in forecast.refused
        ],
        "warnings": [remark.text() for remark in forecast.remarks],
    }
