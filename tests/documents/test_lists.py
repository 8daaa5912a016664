"""Plain lists of people: groups, contacts, the certificate register."""

from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmgr.documents.certificate_register import certificate_register_remarks, render_certificate_register
from eventmgr.documents.contacts import contacts_remarks, render_contacts
from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.lists import (
    Contact,
    ContactsContent,
    ContactWords,
    GroupList,
    GroupListsContent,
    GroupListWords,
    GroupMember,
    RegisterContent,
    RegisterEntry,
    RegisterWords,
)
from eventmgr.documents.group_lists import group_lists_remarks, render_group_lists
from tests.documents.contents import COUNTRIES, FURNITURE, delegate
from tests.documents.reading import (
    check_with_qpdf,
    fonts_of,
    ink_of,
    pages_of,
    smallest_type,
    structure_of,
    words_of,
)
from tests.documents.rewording import reworded
from tests.documents.text.test_cleaning import ANY_TEXT

PEOPLE = [(country, delegate(code, 2)) for country, code, _ in COUNTRIES]
MEMBERS = tuple(
    GroupMember(name=one.name, rank=one.rank, native_name=one.native_name, delegation=country)
    for country, one in PEOPLE
)
GROUP = GroupList(
    title="Group A",
    topic="From report to joint investigation",
    facts=(Fact("Room", "Room 1"), Fact("Facilitator", "Inspector Sample Trainer F-01")),
    members=MEMBERS,
)
GROUPS = GroupListsContent(
    furniture=replace(FURNITURE, title="Group lists"),
    words=GroupListWords(
        number="No.",
        rank_and_name="Rank and name",
        delegation="Delegation",
        continued="continued",
        nobody="Nobody is in this group yet.",
        no_groups="No groups: there are no parallel sessions yet.",
    ),
    groups=(GROUP, replace(GROUP, title="Group B", members=())),
)
CONTACTS = ContactsContent(
    furniture=replace(FURNITURE, title="Contact list"),
    words=ContactWords(
        number="No.",
        rank_and_name="Rank and name",
        delegation_and_post="Delegation, post",
        contact="Contact",
        nobody="Nobody has agreed to stand on this list yet.",
    ),
    note="Only those who have agreed stand on this list.",
    contacts=tuple(
        Contact(
            name=one.name,
            rank=one.rank,
            native_name=one.native_name,
            delegation=country,
            post=one.post,
            addresses=(f"delegate.{number}@sample-police.example.org", f"+00 555 01{number:02}"),
        )
        for number, (country, one) in enumerate(PEOPLE)
    ),
)
REGISTER = RegisterContent(
    furniture=replace(FURNITURE, title="Certificate register"),
    words=RegisterWords(
        number="No.",
        name="Name",
        delegation="Delegation",
        kind="Kind",
        attendance="Attend.",
        eligible="Eligible",
        override="Decided otherwise",
        handed_over="Handed over",
        signature="Signature",
        nobody="No certificates yet.",
    ),
    note="Eligible: 80 % of the half-days or more.",
    entries=tuple(
        RegisterEntry(
            number=f"IPSSD-2024-{number:04}",
            name=one.name,
            rank=one.rank,
            delegation=country,
            kind="participation",
            attendance="83.3 %",
            eligible="yes",
            override="" if number % 4 else "Flight cancelled",
        )
        for number, (country, one) in enumerate(PEOPLE * 3, 1)
    ),
)
LISTS = [
    (GROUPS, render_group_lists, group_lists_remarks),
    (CONTACTS, render_contacts, contacts_remarks),
    (REGISTER, render_certificate_register, certificate_register_remarks),
]
NAMES = ["groups", "contacts", "register"]


@pytest.mark.parametrize(("content", "render", "remarks"), LISTS, ids=NAMES)
def test_every_rank_and_name_stands_there_as_supplied(content, render, remarks):
    text = words_of(render(content))
    assert [one.name for _, one in PEOPLE if f"{one.rank} {one.name}" not in text] == []
    assert remarks(content) == ()


@pytest.mark.parametrize(("content", "render"), [one[:2] for one in LISTS[:2]], ids=NAMES[:2])
def test_names_in_their_own_script_can_be_read_back(content, render):
    text = words_of(render(content))
    assert [one.native_name for _, one in PEOPLE if one.native_name not in text] == []


def test_every_group_begins_a_page_and_one_without_members_says_so():
    first, second = pages_of(render_group_lists(GROUPS))
    assert "Group A" in first
    assert "Inspector Sample Trainer F-01" in first
    assert "Nobody is in this group yet." in second


def test_a_group_that_goes_on_overleaf_says_so_and_a_withheld_member_is_not_emphasised():
    many = replace(GROUP, members=(replace(MEMBERS[0], name="Delegate (name withheld)", withheld=True), *MEMBERS * 9))
    first, *others = pages_of(render_group_lists(replace(GROUPS, groups=(many,))))
    assert "Delegate (name withheld)" in first
    assert [page.split("Group A (continued)")[1].split()[0].upper() for page in others] == ["NO."] * len(others)


def test_addresses_stand_on_the_list_whole_even_where_they_need_two_lines():
    text = "".join(words_of(render_contacts(CONTACTS)).split())
    addresses = [address for contact in CONTACTS.contacts for address in contact.addresses]
    assert [address for address in addresses if "".join(address.split()) not in text] == []


def test_the_register_repeats_its_heads_on_every_page():
    pages = pages_of(render_certificate_register(REGISTER))
    assert len(pages) > 1
    assert all("SIGNATURE" in page.upper() for page in pages)
    assert sum(page.count("Flight cancelled") for page in pages) == len(REGISTER.entries) // 4


@pytest.mark.parametrize(
    ("pdf", "words"),
    [
        (render_group_lists(replace(GROUPS, groups=())), "No groups: there are no parallel sessions yet."),
        (render_contacts(replace(CONTACTS, contacts=())), "Nobody has agreed to stand on this list yet."),
        (render_certificate_register(replace(REGISTER, entries=())), "No certificates yet."),
    ],
    ids=NAMES,
)
def test_a_list_of_nobody_is_a_page_that_says_so(pdf, words):
    (page,) = pages_of(pdf)
    assert words in page


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(("content", "render", "wide"), [(*one[:2], one[0] is REGISTER) for one in LISTS], ids=NAMES)
def test_every_page_keeps_within_the_safe_area_and_9_points(content, render, wide, paper):
    pdf = render(replace(content, furniture=replace(content.furniture, paper=paper)))
    width, height = (256, 191) if wide else (191, 256)
    assert [area for area in ink_of(pdf) if area[0] > width or area[1] > height] == []
    assert smallest_type(pdf) == 9
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}


@pytest.mark.parametrize(("content", "render", "remarks"), LISTS, ids=NAMES)
@settings(max_examples=6, deadline=None)
@given(texts=st.lists(ANY_TEXT, min_size=7, max_size=23))
def test_any_words_give_a_sound_file(
    content: Any, render: Callable[[Any], bytes], remarks: Callable[[Any], tuple[Any, ...]], texts: list[str]
) -> None:
    other = reworded(content, cycle(texts))
    pdf = render(other)
    assert check_with_qpdf(pdf)
    assert render(other) == pdf
    remarks(other)


@pytest.mark.parametrize("content", [CONTACTS, REGISTER], ids=NAMES[1:])
def test_the_rows_of_a_list_are_one_table_for_those_who_listen(content):
    render = render_contacts if content is CONTACTS else render_certificate_register
    said = [line.strip() for line in structure_of(render(content))]
    entries = len(content.contacts if content is CONTACTS else content.entries)
    assert (said.count("Table"), said.count("TR")) == (1, 1 + entries)
