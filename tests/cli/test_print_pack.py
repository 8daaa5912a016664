"""`eventmgr print pack` and `--changed`; `eventmgr worker`."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import Run, Said
from tests.documents.reading import words_of

Create = Callable[[], None]
NOTHING = "Nobody is registered yet: there is no badge to print."


def test_pack_is_an_archive_here_with_the_cover_sheet_first(
    run: Run, create: Create, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    create()
    said = run("print", "pack", "dialogue-1")
    with ZipFile(tmp_path / "DIALOGUE-1-pack.zip") as archive:
        first = archive.namelist()[0]
    assert (said, first) == (Said(0, "DIALOGUE-1-pack.zip\n", ""), "00-cover-sheet.pdf")


def test_changed_badges_have_a_name_of_their_own(
    run: Run, create: Create, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    create()
    said = run("print", "badges", "dialogue-1", "--changed", "--record", "--size", "86x54")
    read = words_of((tmp_path / "DIALOGUE-1-badges-changed.pdf").read_bytes())
    assert (said, NOTHING in read) == (Said(0, "DIALOGUE-1-badges-changed.pdf\n", ""), True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["pack", "dialogue-1", "--changed"], "The pack takes every document as it is: leave out the other options."),
        (
            ["pack", "dialogue-1", "--kind", "final"],
            "The pack takes every document as it is: leave out the other options.",
        ),
        (["badges", "dialogue-1", "--record"], "--record goes with --changed."),
        (
            ["programme", "dialogue-1", "--changed"],
            "programme has no cards: only badges, name-tents, plates are printed one by one.",
        ),
    ],
)
def test_options_that_do_not_go_together_are_one_sentence(
    run: Run, create: Create, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    create()
    said = run("print", *arguments, "--out", tmp_path / "made")
    assert (said, (tmp_path / "made").exists()) == (Said(1, "", f"{sentence}\n"), False)


def test_a_job_that_is_gone_is_left_alone(run: Run, create: Create) -> None:
    create()
    assert run("worker", "--job", "7") == Said(0, "", "")
