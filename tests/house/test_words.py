"""Every word of the interface can be found and translated."""

import ast
import subprocess
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from tests.support.source import ROOT, calls, package_files, shown

MARKS = {"_", "N_", "gettext", "ngettext", "lazy_gettext", "pgettext"}


def catalogue(folder: Path) -> tuple[Catalog, str]:
    """Every marked word, and what the extraction complained about."""
    target = folder / "messages.pot"
    command = ["--quiet", "extract", "--mapping", "pyproject.toml", "--keyword", "lazy_gettext", "--output", target]
    done = subprocess.run(
        [sys.executable, "-m", "babel.messages.frontend", *command, "."],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with target.open("rb") as file:
        return read_po(file), done.stderr


def test_words_of_code_and_templates_are_found(tmp_path: Path) -> None:
    words, complaints = catalogue(tmp_path)
    sources = {Path(file).parts[0] for message in words for file, _ in message.locations}
    assert (sources, complaints) == ({"eventmgr", "templates"}, "")


def test_places_in_sentences_have_names(tmp_path: Path) -> None:
    """A translator can change the order of %(seats)d and %(country)s, but not of %d and %s."""
    words, _ = catalogue(tmp_path)
    nameless = [message.id for message in words if message.id and message.python_format and "%(" not in str(message.id)]
    assert nameless == []


def test_only_whole_sentences_are_marked() -> None:
    found = [
        f"{shown(path, call.lineno)}: mark a plain string, and fill its places afterwards"
        for path in package_files()
        for call in calls(path)
        if isinstance(call.func, ast.Name) and call.func.id in MARKS and call.args
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert found == []
