"""The command line, a contract (product.md section 4): names, options, exit codes and JSON keys stay as they are."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from eventmgr import __version__
from eventmgr.errors import EventmgrError

COMMANDS = {
    "check": "eventmgr.cli.health",
    "db": "eventmgr.cli.database",
    "demo": "eventmgr.cli.demo",
    "event": "eventmgr.cli.events",
    "export": "eventmgr.cli.exports",
    "import": "eventmgr.cli.imports",
    "print": "eventmgr.cli.prints",
    "serve": "eventmgr.cli.server",
    "user": "eventmgr.cli.users",
    "worker": "eventmgr.cli.worker",
}


class Commands(click.Group):
    """Loads a command only when it is asked for, and tells expected trouble in one sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except EventmgrError as error:
            click.echo(str(error), err=True)
            ctx.exit(1)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="eventmgr")
def group() -> None:
    """Delegations, agenda, attendance and prints of multi-country training dialogues."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point of the `eventmgr` command."""
    group.main(args=list(arguments) if arguments is not None else sys.argv[1:], prog_name="eventmgr")
