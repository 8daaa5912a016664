"""Contents as plain data and back: whole, drawn alike, and readable when the program has moved on."""

import json
from dataclasses import replace
from datetime import time
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmgr.documents import content as contents_package
from eventmgr.documents.content.participants import ListedPerson, ParticipantsContent
from eventmgr.documents.content.programme import ProgrammeBreak, ProgrammeContent, ProgrammeDay, ProgrammeSession
from eventmgr.documents.content.remarks import Content
from eventmgr.documents.participants import render_participants
from eventmgr.documents.programme import render_programme
from eventmgr.prints.contents import CONTENTS
from eventmgr.prints.packing import digest, pack, unpack
from tests.documents.contents import FURNITURE, PARTICIPANTS
from tests.documents.programmes import DELIVERED, NO_DAYS, PROGRAMME
from tests.documents.registers import ATTENDANCE, NO_ATTENDANCE

NO_DOCUMENTS_OF_THE_SUITE = {"PackSheetContent"}
times = st.times().map(lambda moment: moment.replace(microsecond=0, tzinfo=None))


def _through_the_database(content: Content) -> Any:
    return json.loads(json.dumps(pack(content)))


def _days(items: Any) -> st.SearchStrategy[ProgrammeDay]:
    return st.builds(ProgrammeDay, label=st.text(), date=st.text(), short_date=st.text(), items=items)


items = st.one_of(
    st.builds(ProgrammeSession, starts=times, ends=times, title=st.text(), key=st.text()),
    st.builds(ProgrammeBreak, starts=times, ends=times, title=st.text(), key=st.text()),
)
programmes = st.builds(
    ProgrammeContent,
    furniture=st.just(FURNITURE),
    words=st.just(PROGRAMME.words),
    kind=st.text(),
    days=st.lists(_days(st.lists(items, max_size=3).map(tuple)), max_size=3).map(tuple),
)


@given(programmes)
@settings(max_examples=50)
def test_any_programme_comes_back_whole(content: ProgrammeContent) -> None:
    back = unpack(_through_the_database(content))
    assert (back, pack(back)) == (content, pack(content))


@pytest.mark.parametrize("content", [PROGRAMME, DELIVERED, NO_DAYS, PARTICIPANTS, ATTENDANCE, NO_ATTENDANCE])
def test_contents_come_back_whole(content: Content) -> None:
    assert unpack(_through_the_database(content)) == content


def test_keys_come_back_too() -> None:
    """They are no part of what contents are compared by."""
    person = ListedPerson(name="B. Second", key="17", replaces=("12", "3"))
    section = replace(PARTICIPANTS.sections[0], delegations=(), persons=(person,))
    back = unpack(_through_the_database(replace(PARTICIPANTS, sections=(section,))))
    assert isinstance(back, ParticipantsContent)
    (same,) = back.sections[0].persons
    assert (same.key, same.replaces) == ("17", ("12", "3"))


@settings(max_examples=5, deadline=None)
@given(
    st.sampled_from([(PROGRAMME, render_programme), (DELIVERED, render_programme), (PARTICIPANTS, render_participants)])
)
def test_same_bytes_are_drawn_from_what_came_back(case: Any) -> None:
    content, render = case
    assert render(unpack(_through_the_database(content))) == render(content)


def test_snapshot_of_an_older_program_opens() -> None:
    """A field it did not have is empty, one that is gone is left out, within parts as well."""
    data = _through_the_database(PROGRAMME)
    del data["words"]["notes"], data["furniture"]["page_label"]
    data["gone"] = data["furniture"]["gone"] = "something"
    words, furniture = replace(PROGRAMME.words, notes=""), replace(PROGRAMME.furniture, page_label="")
    assert unpack(data) == replace(PROGRAMME, words=words, furniture=furniture)


def test_data_of_no_content_is_refused() -> None:
    with pytest.raises(KeyError):
        unpack({"is": "SomethingElse"})


def test_every_content_of_the_suite_can_be_packed() -> None:
    modules = [
        import_module(f"{contents_package.__name__}.{one.name}") for one in iter_modules(contents_package.__path__)
    ]
    names = {name for module in modules for name in vars(module) if name.endswith("Content")}
    assert names - {"Content"} - NO_DOCUMENTS_OF_THE_SUITE == set(CONTENTS)


def _first_item(content: ProgrammeContent, **values: Any) -> ProgrammeContent:
    day = content.days[0]
    return replace(
        content, days=(replace(day, items=(replace(day.items[0], **values), *day.items[1:])), *content.days[1:])
    )


@pytest.mark.parametrize(
    "other",
    [
        replace(PROGRAMME, changes=(), changes_since="", more_changes=""),
        replace(
            PROGRAMME,
            furniture=replace(
                PROGRAMME.furniture, as_of="As of today", document_number="X/PROG/01", paper="letter", status="FINAL"
            ),
        ),
        _first_item(PROGRAMME, key="17", changed=True),
    ],
    ids=["change box", "number, date, paper and status", "keys and marks"],
)
def test_digest_is_the_same_for_prints_that_tell_the_same(other: ProgrammeContent) -> None:
    assert digest(other) == digest(PROGRAMME)


@pytest.mark.parametrize(
    "other",
    [
        _first_item(PROGRAMME, starts=time(7, 31)),
        _first_item(PROGRAMME, room="Another room"),
        replace(PROGRAMME, furniture=replace(PROGRAMME.furniture, marking="RESTRICTED")),
        replace(PROGRAMME, notes=()),
    ],
)
def test_digest_differs_where_a_print_tells_something_else(other: ProgrammeContent) -> None:
    assert digest(other) != digest(PROGRAMME)
