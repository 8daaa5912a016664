"""`eventmgr event`: create, list and show."""

import json
from collections.abc import Callable

import pytest

from tests.cli.conftest import Run, Said

Create = Callable[[], None]

DIALOGUE = {
    "code": "DIALOGUE-1",
    "title": "Dialogue on Something",
    "start": "2024-12-09",
    "end": "2024-12-11",
    "timezone": "Asia/Jakarta",
}
NOTHING = {"delegations": 0, "participations": 0, "sessions": 0, "topics": 0, "rooms": 0, "records": 0}


def test_an_event_is_created_and_its_code_shown_in_capitals(run: Run) -> None:
    days = ("--start", "2024-12-09", "--end", "2024-12-11", "--timezone", "Asia/Jakarta")
    said = run("event", "create", "dialogue-1", "--title", "Dialogue on Something", *days)
    assert said == Said(0, "DIALOGUE-1 is there: /events/dialogue-1\n", "")


def test_events_are_listed_as_json(run: Run, create: Create) -> None:
    before = run("event", "list", "--json")
    create()
    after = run("event", "list", "--json")
    assert [json.loads(before.out), json.loads(after.out)] == [[], [DIALOGUE]]


def test_events_are_listed_in_words(run: Run, create: Create) -> None:
    create()
    assert run("event", "list").out == "DIALOGUE-1\t2024-12-09 – 2024-12-11\tDialogue on Something\n"


@pytest.mark.parametrize("code", ["DIALOGUE-1", "dialogue-1"])
def test_an_event_is_shown_as_json_whatever_the_case_of_its_code(run: Run, create: Create, code: str) -> None:
    create()
    said = run("event", "show", code, "--json")
    assert (said.code, json.loads(said.out), said.err) == (0, DIALOGUE | {"counts": NOTHING}, "")


def test_an_event_is_shown_in_words(run: Run, create: Create) -> None:
    create()
    assert run("event", "show", "dialogue-1").out.splitlines()[0] == "code\tDIALOGUE-1"


@pytest.mark.parametrize(
    ("code", "title", "start", "end", "zone", "sentence"),
    [
        ("dialogue-1", "T", "2025-01-01", "2025-01-02", "UTC", "DIALOGUE-1 is the code of another event.\n"),
        (
            "a b", "T", "2025-01-01", "2025-01-02", "UTC",
            "A code has letters, digits and single hyphens, 40 at most: IPSSD-2024\n",
        ),
        (
            "New", "T", "2025-01-01", "2025-01-02", "UTC",
            "NEW is a word of the program: choose another code.\n",
        ),
        ("D-2", " ", "2025-01-01", "2025-01-02", "UTC", "An event needs a title.\n"),
        ("D-2", "T", "2025-01-03", "2025-01-02", "UTC", "The last day is before the first.\n"),
        ("D-2", "T", "2025-01-01", "2025-01-02", "Mars/X", "No time zone is called “Mars/X”: Asia/Jakarta is one.\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_an_event_is_refused_with_one_sentence(
    run: Run, create: Create, code: str, title: str, start: str, end: str, zone: str, sentence: str
) -> None:
    create()
    said = run("event", "create", code, "--title", title, "--start", start, "--end", end, "--timezone", zone)
    assert (said, json.loads(run("event", "list", "--json").out)) == (Said(1, "", sentence), [DIALOGUE])


def test_an_event_that_is_not_there_is_refused(run: Run) -> None:
    assert run("event", "show", "nowhere", "--json") == Said(1, "", "There is no event nowhere.\n")
