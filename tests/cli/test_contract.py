"""Names and options of commands: more may come, none may go."""

import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from eventmgr.cli import group
from tests.cli.conftest import Run

OPTIONS = {
    "demo": {"--port", "--no-serve", "--out"},
    "serve": {"--host", "--port"},
    "db upgrade": set(),
    "db check": set(),
    "user add": {"E-MAIL", "--name", "--admin"},
    "user list": set(),
    "user reset": {"E-MAIL"},
    "event create": {"code", "--title", "--start", "--end", "--timezone"},
    "event list": {"--json"},
    "event show": {"EVENT", "--json"},
    "import roster": {"EVENT", "file", "--dry-run", "--json"},
    "export roster": {"EVENT", "--format", "--out"},
    "print": {"document", "EVENT", "--out", "--paper", "--kind", "--unit", "--format"},
    "check": set(),
}
DOCUMENTS = {"programme", "participants", "sign-in", "attendance", "report"}


def commands(found: click.Command = group, path: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by the words that call it."""
    if not isinstance(found, click.Group):
        yield path, found
        return
    context = click.Context(found)
    for name in found.list_commands(context):
        below = found.get_command(context, name)
        assert below is not None
        yield from commands(below, f"{path} {name}".strip())


COMMANDS = dict(commands())


def words_of(command: click.Command) -> set[str]:
    """Options by their flags, arguments by the name that the help shows."""
    options = {flag for each in command.params if isinstance(each, click.Option) for flag in each.opts}
    return options | {each.metavar or each.name or "" for each in command.params if isinstance(each, click.Argument)}


@pytest.mark.parametrize("name", OPTIONS)
def test_every_promised_command_has_its_options(name: str) -> None:
    assert OPTIONS[name] - words_of(COMMANDS[name]) == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run: Run, name: str) -> None:
    said = run(*name.split(), "--help")
    assert (said.code, said.out.splitlines()[0].startswith(f"Usage: group {name}"), said.err) == (0, True, "")


def test_the_documents_have_the_names_of_the_contract() -> None:
    kinds = next(each.type for each in COMMANDS["print"].params if each.name == "document")
    assert isinstance(kinds, click.Choice)
    assert DOCUMENTS - set(kinds.choices) == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["event"],
        ["event", "nonsense"],
        ["event", "show"],
        ["event", "create", "D-1", "--title", "T", "--start", "9 December", "--end", "2024-12-11", "--timezone", "UTC"],
        ["event", "create", "D-1", "--title", "T", "--start", "2024-12-09"],
        ["event", "list", "--nonsense"],
        ["user", "add"],
        ["print", "nonsense", "D-1"],
        ["print", "programme"],
        ["print", "programme", "D-1", "--paper", "a5"],
        ["print", "programme", "D-1", "--format", "odt"],
        ["serve", "--port", "http"],
        ["serve", "--port", "0"],
        ["demo", "--port", "70000", "--no-serve"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_and_says_how(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert (said.code, said.out, said.err.startswith("Usage: ")) == (2, "", True)


def test_the_command_is_there_when_it_is_called_from_outside() -> None:
    said = subprocess.run([sys.executable, "-m", "eventmgr", "--version"], capture_output=True, text=True, check=True)
    assert (said.stdout.split()[0], said.stderr) == ("eventmgr,", "")
