"""What the change box of a programme says."""

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.programme import (
    PeopleInRole,
    ProgrammeBreak,
    ProgrammeContent,
    ProgrammeDay,
    ProgrammeGroup,
    ProgrammeItem,
    ProgrammeSession,
    RankedName,
)
from eventmgr.prints.rules import difference, following, numbered, since
from tests.documents.programmes import NO_DAYS

FIRST, SECOND = RankedName("ACP", "A. First", "1"), RankedName("", "B. Second", "2")
PANEL = ProgrammeSession(starts=time(10, 30), ends=time(12), title="Panel one", number="3", room="Main Hall", key="7")
LUNCH = ProgrammeBreak(starts=time(12), ends=time(13), title="Lunch", room="Garden", key="8")


def _programme(*monday: ProgrammeItem, tuesday: tuple[ProgrammeItem, ...] = ()) -> ProgrammeContent:
    days = (("Day 1", "Mon 9 Dec", monday), ("Day 2", "Tue 10 Dec", tuesday))
    return replace(
        NO_DAYS,
        changes_since="",
        days=tuple(
            ProgrammeDay(label=label, date=short, short_date=short, items=items) for label, short, items in days
        ),
    )


def _speaking(*people: RankedName) -> ProgrammeSession:
    return replace(
        PANEL, people=(PeopleInRole("Speakers" if len(people) > 1 else "Speaker", people),) if people else ()
    )


def _told(old: ProgrammeContent, new: ProgrammeContent, **options: Any) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in difference(old, new, **options)]


BEFORE = _programme(PANEL, LUNCH)


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (_programme(PANEL, LUNCH), []),
        (_programme(LUNCH), [("Cancelled", "3 Panel one, Mon 9 Dec, 10:30")]),
        (
            _programme(replace(PANEL, starts=time(14), ends=time(15, 30), room="Room B"), LUNCH),
            [("Moved", "3 Panel one: from 10:30 Main Hall to 14:00 Room B")],
        ),
        (
            _programme(LUNCH, tuesday=(PANEL,)),
            [("Moved", "3 Panel one: from Mon 9 Dec, 10:30 to Tue 10 Dec, 10:30")],
        ),
        (
            _programme(replace(PANEL, ends=time(12, 30)), LUNCH),
            [("Moved", "3 Panel one: from 10:30–12:00 to 10:30–12:30")],
        ),
        (_programme(PANEL, replace(LUNCH, room="")), [("Moved", "Lunch: from 12:00 Garden to 12:00 –")]),
        (
            _programme(PANEL, LUNCH, tuesday=(replace(PANEL, key="9", title="Panel two", number=""),)),
            [("New", "Panel two, Tue 10 Dec, 10:30, Main Hall")],
        ),
        (_programme(replace(PANEL, title="Panel I"), LUNCH), [("Title", "“Panel one” is now “Panel I”")]),
        (
            _programme(replace(PANEL, description="Why.", topics=("Trafficking",)), LUNCH),
            [("Changed", "3 Panel one: description and topics")],
        ),
        (
            _programme(replace(PANEL, outcome="not held"), LUNCH),
            [("Cancelled", "3 Panel one, Mon 9 Dec, 10:30")],
        ),
    ],
)
def test_difference_is_told_by_what_happened_to_a_session(after: ProgrammeContent, told: list[Any]) -> None:
    assert _told(BEFORE, after) == told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ((FIRST,), (SECOND,), "3 Panel one: B. Second instead of ACP A. First"),
        ((FIRST,), (FIRST, SECOND), "3 Panel one: with B. Second"),
        ((FIRST, SECOND), (SECOND,), "3 Panel one: without ACP A. First"),
        ((FIRST, SECOND), (), "3 Panel one: nobody is named now"),
    ],
)
def test_other_speakers_are_named(before: Any, after: Any, told: str) -> None:
    found = _told(_programme(_speaking(*before)), _programme(_speaking(*after)))
    assert [text for _, text in found] == [told]
    assert found[0][0] == "Speaker"


def test_speaker_who_is_withheld_by_now_is_not_named() -> None:
    """E-23: neither that they were there nor that they left."""
    withheld = frozenset({"1"})
    hidden = RankedName("", "Name withheld", "1")
    assert _told(_programme(_speaking(FIRST)), _programme(_speaking(hidden)), withheld=withheld) == []
    assert _told(_programme(_speaking(FIRST)), _programme(_speaking(SECOND)), withheld=withheld) == [
        ("Speaker", "3 Panel one: with B. Second")
    ]
    assert _told(_programme(_speaking(SECOND)), _programme(_speaking(hidden)), withheld=withheld) == [
        ("Speaker", "3 Panel one: a person whose name is withheld instead of B. Second")
    ]


def test_group_in_another_room_is_told_by_its_letter() -> None:
    group = ProgrammeGroup(letter="A", topic="Screening", room="Room A")
    before, after = (replace(PANEL, groups=(one,)) for one in (group, replace(group, room="Room B")))
    assert _told(_programme(before), _programme(after)) == [("Moved", "3 Panel one, group A: from Room A to Room B")]


def test_session_that_leaves_the_public_programme_is_not_called_cancelled() -> None:
    """It may well take place, behind closed doors."""
    before, after = (
        replace(one, furniture=replace(one.furniture, status="")) for one in (_programme(PANEL), _programme())
    )
    assert _told(before, after) == [("Taken out", "3 Panel one, Mon 9 Dec, 10:30")]


def test_box_holds_five_lines_and_says_how_many_more_there_are() -> None:
    sessions = [replace(PANEL, key=str(number), title=f"Panel {number}", number="") for number in range(8)]
    after = _programme(*sessions)
    told = following(after, difference(_programme(), after), since="Changes since Rev.1")
    assert told.changes == tuple(Fact("New", f"Panel {number}, Mon 9 Dec, 10:30, Main Hall") for number in range(5))
    assert (told.changes_since, told.more_changes) == ("Changes since Rev.1", "and 3 more")
    assert [getattr(item, "changed", None) for item in told.days[0].items] == [True] * 8


def test_print_without_changes_has_no_box() -> None:
    assert following(BEFORE, (), since="Changes since Rev.1") == BEFORE


@pytest.mark.parametrize(
    ("revision", "words"),
    [(0, "Changes since the first issue (as of 8 December)"), (2, "Changes since Rev.2 (as of 8 December)")],
)
def test_box_says_since_when(revision: int, words: str) -> None:
    assert since(revision, "As of 8 December") == words


def test_revision_stands_behind_the_number() -> None:
    content = replace(BEFORE, furniture=replace(BEFORE.furniture, document_number="C/PROG/01"))
    assert numbered(content, "/Rev.2").furniture.document_number == "C/PROG/01/Rev.2"
    assert numbered(replace(content, furniture=replace(content.furniture, document_number="")), "/Rev.2").furniture == (
        replace(content.furniture, document_number="")
    )
