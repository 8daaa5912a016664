"""`eventmgr event`: create, list and show events."""

import json
from datetime import datetime
from typing import Any

import click

from eventmgr.cli.installation import installation
from eventmgr.database import transaction
from eventmgr.events.models import Event
from eventmgr.events.queries import all_events
from eventmgr.events.services import create_event, existing_event
from eventmgr.reports.counts import event_counts

DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.group("event")
def command() -> None:
    """Events."""


@command.command("create")
@click.argument("code")
@click.option("--title", required=True)
@click.option("--start", type=DAY, required=True, help="First day, YYYY-MM-DD.")
@click.option("--end", type=DAY, required=True, help="Last day, YYYY-MM-DD.")
@click.option("--timezone", required=True, metavar="ZONE", help="IANA name, for example Asia/Jakarta.")
def create(code: str, title: str, start: datetime, end: datetime, timezone: str) -> None:
    """Create an event. CODE: letters, digits and hyphens."""
    with installation(), transaction(reason="eventmgr event create") as session:
        event = create_event(
            session, code=code, title=title, start_date=start.date(), end_date=end.date(), timezone=timezone
        )
        click.echo(f"{event.code} is there: /events/{event.code.lower()}")


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def list_events(as_json: bool) -> None:
    """List the events."""
    with installation() as (_, session):
        events = all_events(session)
        if as_json:
            click.echo(json.dumps([_facts(event) for event in events], ensure_ascii=False, indent=2))
            return
        for event in events:
            click.echo(f"{event.code}\t{event.start_date} – {event.end_date}\t{event.title}")


@command.command("show")
@click.argument("code", metavar="EVENT")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def show(code: str, as_json: bool) -> None:
    """Show an event and how much is in it."""
    with installation() as (_, session):
        event = existing_event(session, code)
        facts = _facts(event) | {"counts": event_counts(session, event)}
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    for key, value in facts.items():
        words = ", ".join(f"{n} {what}" for what, n in value.items()) if isinstance(value, dict) else value
        click.echo(f"{key}\t{words}")


def _facts(event: Event) -> dict[str, Any]:
    return {
        "code": event.code,
        "title": event.title,
        "start": event.start_date.isoformat(),
        "end": event.end_date.isoformat(),
        "timezone": event.timezone,
    }
