"""`eventmgr print`: one document as a file."""

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from eventmgr.reports.suite import SUITE
from tests.cli.conftest import Run, Said

Create = Callable[[], None]

DOCUMENTS = [document.name for document in SUITE]
A4, LETTER = "595", "612"


def pages(path: Path) -> dict[str, str]:
    """What pdfinfo says of a file."""
    said = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return {key: value.strip() for key, _, value in (line.partition(":") for line in said.splitlines())}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_of_an_empty_event_is_a_file_here(
    run: Run, create: Create, document: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    create()
    said = run("print", document, "dialogue-1")
    name = f"DIALOGUE-1-{document}.pdf"
    assert (said, int(pages(tmp_path / name)["Pages"]) > 0) == (Said(0, f"{name}\n", ""), True)


@pytest.mark.parametrize(("paper", "width"), [("a4", A4), ("letter", LETTER)])
def test_it_is_printed_on_the_paper_that_is_asked_for(
    run: Run, create: Create, tmp_path: Path, paper: str, width: str
) -> None:
    create()
    run("print", "programme", "dialogue-1", "--paper", paper, "--out", tmp_path / "made.pdf")
    assert pages(tmp_path / "made.pdf")["Page size"].startswith(width)


@pytest.mark.parametrize("kind", ["provisional", "final", "delivered", "public"])
def test_the_programme_has_four_kinds(run: Run, create: Create, tmp_path: Path, kind: str) -> None:
    create()
    said = run("print", "programme", "dialogue-1", "--kind", kind, "--out", tmp_path / "made.pdf")
    assert (said, int(pages(tmp_path / "made.pdf")["Pages"]) > 0) == (Said(0, f"{tmp_path / 'made.pdf'}\n", ""), True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["programme", "nowhere"], "There is no event nowhere."),
        (
            ["programme", "dialogue-1", "--kind", "secret"],
            "programme has no kind “secret”, but: provisional, final, delivered, public",
        ),
        (["participants", "dialogue-1", "--unit", "2024-12-09-am"], "participants is not printed by unit."),
    ],
)
def test_what_cannot_be_printed_is_one_sentence_and_no_file(
    run: Run, create: Create, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    create()
    said = run("print", *arguments, "--out", tmp_path / "made.pdf")
    assert (said, (tmp_path / "made.pdf").exists()) == (Said(1, "", f"{sentence}\n"), False)


def test_a_unit_that_is_none_is_refused(run: Run, create: Create, tmp_path: Path) -> None:
    create()
    said = run("print", "sign-in", "dialogue-1", "--unit", "2024-12-24-am", "--out", tmp_path / "made.pdf")
    assert (said.code, said.out, said.err.count("\n"), (tmp_path / "made.pdf").exists()) == (1, "", 1, False)


def test_a_place_that_cannot_be_written_is_one_sentence(run: Run, create: Create, tmp_path: Path) -> None:
    create()
    place = tmp_path / "nowhere" / "made.pdf"
    said = run("print", "programme", "dialogue-1", "--out", place)
    assert said == Said(1, "", f"{place} cannot be written: No such file or directory\n")


def test_what_is_printed_leaves_a_line_in_the_audit_trail(
    run: Run, create: Create, instance: Path, tmp_path: Path
) -> None:
    create()
    run("print", "contacts", "dialogue-1", "--out", tmp_path / "made.pdf")
    with closing(sqlite3.connect(instance / "eventmgr.sqlite")) as database:
        lines = database.execute("SELECT action, target, reason FROM audit_line WHERE action = 'printed'").fetchall()
    assert lines == [("printed", "document:contacts", None)]
