"""What the change box of a list of participants says."""

from dataclasses import replace
from typing import Any

import pytest

from eventmgr.documents.content.participants import (
    AgencyGroup,
    ListedDelegation,
    ListedPerson,
    ListSection,
    ParticipantsContent,
)
from eventmgr.prints.rules import difference, following
from tests.documents.contents import PARTICIPANTS

FIRST = ListedPerson(name="A. First", rank="ACP", post="Head", key="1")
SECOND = ListedPerson(name="B. Second", key="2")
THIRD = ListedPerson(name="C. Third", key="3", replaces=("2",))
HIDDEN = ListedPerson(name="Delegate (name withheld)", withheld=True, key="1")


def _list(staff: tuple[ListedPerson, ...] = (), **delegations: tuple[ListedPerson, ...]) -> ParticipantsContent:
    listed = tuple(
        ListedDelegation(heading=name, count=f"{len(people)} persons", groups=(AgencyGroup(persons=people),))
        for name, people in delegations.items()
    )
    sections = (
        ListSection(title="Countries", count="", delegations=listed),
        ListSection(title="Staff", count="", persons=staff),
    )
    return replace(PARTICIPANTS, changes=(), sections=sections)


def _told(old: ParticipantsContent, new: ParticipantsContent, **options: Any) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in difference(old, new, **options)]


BEFORE = _list(Laos=(FIRST, SECOND))


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (_list(Laos=(FIRST, SECOND)), []),
        (_list(Laos=(FIRST,)), [("Withdrawn", "B. Second (Laos)")]),
        (_list(Laos=(FIRST, SECOND, replace(THIRD, replaces=()))), [("New", "C. Third (Laos)")]),
        (_list(Laos=(FIRST, THIRD)), [("Replaced", "B. Second by C. Third (Laos)")]),
        (_list((SECOND,), Laos=(FIRST,)), [("Other delegation", "B. Second: – instead of Laos")]),
        (
            _list(Laos=(replace(FIRST, rank="DCP"), SECOND)),
            [("Corrected", "DCP A. First instead of ACP A. First")],
        ),
        (
            _list(Laos=(replace(FIRST, post="Deputy", agency="Police"), SECOND)),
            [("Corrected", "ACP A. First: post, agency")],
        ),
        (
            _list(Laos=(FIRST, SECOND), Nepal=(replace(THIRD, replaces=()),)),
            [("New", "Nepal, 1 persons")],
        ),
        (_list(), [("Withdrawn", "Laos")]),
        (_list(Laos=(HIDDEN, SECOND)), []),  # withheld by now: no word of it
    ],
)
def test_difference_is_told_person_by_person(after: ParticipantsContent, told: list[Any]) -> None:
    assert _told(BEFORE, after) == told


def test_somebody_who_came_for_a_substitute_is_told_beside_whom_the_list_named() -> None:
    last = ListedPerson(name="D. Fourth", key="4", replaces=("3", "2"))
    assert _told(BEFORE, _list(Laos=(FIRST, last))) == [("Replaced", "B. Second by D. Fourth (Laos)")]


def test_withheld_people_are_told_without_their_names() -> None:
    """E-23."""
    withheld = frozenset({"1", "2"})
    assert _told(BEFORE, _list(Laos=(HIDDEN, THIRD)), withheld=withheld) == [
        ("Replaced", "name withheld by C. Third (Laos)")
    ]
    assert _told(_list(Laos=(SECOND,)), _list(Laos=(SECOND, HIDDEN))) == [("New", "Delegate (name withheld) (Laos)")]


def test_box_has_a_line_for_each_kind_and_the_first_names_of_many() -> None:
    many = tuple(ListedPerson(name=f"P. {number}", key=f"n{number}") for number in range(8))
    after = _list(Laos=(FIRST, *many))
    told = following(after, difference(BEFORE, after), since="Changes since Rev.1")
    assert told.changes == (
        ("New:", "P. 0 (Laos); P. 1 (Laos); P. 2 (Laos); P. 3 (Laos); P. 4 (Laos); P. 5 (Laos); and 2 more"),
        ("Withdrawn:", "B. Second (Laos)"),
    )
    assert told.changes_since == "Changes since Rev.1"
