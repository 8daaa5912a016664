"""The list of participants (domain.md C.2)."""

import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.content.participants import AgencyGroup, ListSection, TotalsRow
from eventmgr.documents.participants import participants_remarks, render_participants
from tests.documents.contents import (
    COUNTRIES,
    FURNITURE,
    NO_PARTICIPANTS,
    PARTICIPANTS,
    WITHHELD,
    delegate,
    delegation,
)
from tests.documents.reading import check_with_qpdf, fonts_of, ink_of, pages_of, smallest_type, words_of


def with_sections(*sections: ListSection, **changes):
    return replace(NO_PARTICIPANTS, sections=sections, **changes)


def with_countries(*countries):
    delegations = tuple(delegation(*country) for country in countries)
    return with_sections(ListSection(title="Countries", count="some", delegations=delegations))


@pytest.fixture(scope="module")
def printed() -> bytes:
    return render_participants(PARTICIPANTS)


def test_every_rank_and_name_stands_there_as_supplied(printed):
    text = words_of(printed)
    people = [person for section in PARTICIPANTS.sections for one in section.delegations for person in one.persons]
    missing = [person for person in people if f"{person.rank} {person.name}".strip() not in text]
    assert (len(people), missing) == (32, [])


def test_every_name_in_its_own_script_can_be_read_back(printed):
    text = words_of(printed)
    native = [delegate(code, number).native_name for _, code, count in COUNTRIES for number in range(1, count + 1)]
    native.append(delegate("XB", 1).native_name)
    assert [name for name in native if name not in text] == []


def test_numbers_run_through_all_sections(printed):
    numbers = re.findall(r"^ ?(\d+)  ", "\n".join(pages_of(printed)), re.MULTILINE)
    assert numbers == [str(number) for number in range(1, 38)]


def test_a_section_without_anyone_is_left_out_and_the_roman_numbers_close_up(printed):
    heads = re.findall(r"^([IVX]+) +(\S+)", "\n".join(pages_of(printed)), re.MULTILINE)
    assert heads == [("I", "Delegations:"), ("II", "Organisations"), ("III", "Resource"), ("IV", "Host,")]


def test_a_delegation_is_headed_by_its_name_in_capitals_and_its_count(printed):
    lines = [" ".join(line.split()) for page in pages_of(printed) for line in page.splitlines()]
    heads = [f"{name.upper()} {count} persons" for name, _, count in COUNTRIES]
    assert [head for head in heads if head not in lines] == []


def test_a_delegation_without_names_says_that_they_follow(printed):
    assert "SAMPLE ORGANISATION WITHOUT NAMES 0 persons Names to be advised" in words_of(printed)


def test_a_withheld_name_is_numbered_and_counted_like_any_other(printed):
    assert re.search(r"32 Delegate \(name withheld\) – Delegate", words_of(printed))


def test_an_unknown_capacity_is_a_dash(printed):
    assert re.search(r"^30 .*Director for Police Services +–$", "\n".join(pages_of(printed)), re.MULTILINE)


def test_corrections_disclaimer_and_changes_stand_on_the_first_page(printed):
    first = " ".join(pages_of(printed)[0].split())
    assert "Corrections to be handed to the secretariat in writing by 9 December 2024" in first
    assert "they do not imply" in first
    assert "Replaced: MY-02 by MY-03" in first


def test_the_annex_prints_zero_as_zero_and_its_sum(printed):
    rows = [line.split() for line in pages_of(printed)[-1].splitlines()]
    assert ["Cambodia", "1", "2", "0", "0", "3"] in rows
    assert ["All", "delegations", "10", "21", "0", "2", "33"] in rows


def test_a_long_annex_goes_on_under_its_heads():
    rows = tuple(TotalsRow(label=f"Delegation {number}", counts=GenderCounts()) for number in range(60))
    content = replace(NO_PARTICIPANTS, annex=replace(PARTICIPANTS.annex, rows=rows))
    pages = pages_of(render_participants(content))
    assert ["Not stated" in page and "Another" in page for page in pages[1:]] == [True] * (len(pages) - 1)
    assert [number for page in pages for number in re.findall(r"Delegation (\d+)", page)] == [str(n) for n in range(60)]


def test_a_list_without_anyone_says_so_on_a_valid_page():
    pdf = render_participants(NO_PARTICIPANTS)
    check_with_qpdf(pdf)
    (page,) = pages_of(pdf)
    assert "No participants entered." in page


def test_a_delegation_that_goes_on_overleaf_is_named_there_again():
    pages = pages_of(render_participants(with_countries(("Cambodia", "KH", 40))))
    heads = [re.findall(r"CAMBODIA +(\w+)", page) for page in pages]
    assert heads == [["40"], *[["continued"]] * (len(pages) - 1)]
    assert all("Rank and name" in page and "Capacity" in page for page in pages)


def test_a_delegation_that_does_not_go_on_is_not_named_again(printed):
    assert "continued" not in words_of(printed)


@pytest.mark.parametrize("filled", range(1, 16))
def test_small_delegations_are_not_divided_and_no_last_row_stands_alone(filled):
    pages = pages_of(render_participants(with_countries(("Malaysia", "MY", filled), ("Sri Lanka", "LK", 3))))
    counts = [page.count("Sample Police Service LK") for page in pages]
    assert [count for count in counts if count] == [3]


@pytest.mark.parametrize("size", range(10, 40))
def test_the_last_of_a_delegation_is_not_left_alone_overleaf(size):
    pages = pages_of(render_participants(with_countries(("Malaysia", "MY", size))))
    counts = [page.count("Sample Police Service MY") for page in pages]
    assert sum(counts) == size
    assert min(counts) > 1


def test_agencies_of_one_delegation_have_sub_headings_where_asked():
    people = [replace(delegate("ID", number), agency="") for number in (1, 2, 3)]
    groups = (
        AgencyGroup(heading="Sample National Police", persons=tuple(people[:2])),
        AgencyGroup(heading="Sample Immigration", persons=tuple(people[2:])),
    )
    one = replace(delegation("Indonesia", "ID", 0), groups=groups, count="3 persons")
    text = words_of(render_participants(with_sections(ListSection(title="Countries", count="1", delegations=(one,)))))
    order = ["INDONESIA", "Sample National Police", "Delegate ID-02", "Sample Immigration", "Contohnama"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_a_note_stands_under_the_heading_of_its_delegation():
    one = replace(delegation("Indonesia", "ID", 1), note="Head of delegation: to be advised")
    text = words_of(render_participants(with_sections(ListSection(title="Countries", count="1", delegations=(one,)))))
    assert "INDONESIA 1 person Head of delegation: to be advised 1 Police Colonel Sample Delegate ID-01" in text


def test_a_name_that_fits_alone_is_not_broken_under_a_long_rank(printed):
    lines = [" ".join(line.split()) for page in pages_of(printed) for line in page.splitlines()]
    at = next(number for number, line in enumerate(lines) if "Police Senior Lieutenant Colonel" in line)
    assert lines[at + 1].startswith("MẪU Văn Đại biểu 02")


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_190_by_255_mm_and_9_points(paper):
    pdf = render_participants(replace(PARTICIPANTS, furniture=replace(FURNITURE, paper=paper)))
    assert [(width <= 191, height <= 256) for width, height in ink_of(pdf)] == [(True, True)] * 4
    assert smallest_type(pdf) == 9


def test_the_file_is_sound_and_all_its_fonts_are_embedded(printed):
    check_with_qpdf(printed)
    assert {embedded for _, embedded in fonts_of(printed)} == {True}


def test_another_process_with_another_hash_seed_makes_the_same_bytes(printed):
    script = (
        "import sys; from tests.documents.contents import PARTICIPANTS;"
        "from eventmgr.documents.participants import render_participants;"
        "sys.stdout.buffer.write(render_participants(PARTICIPANTS))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": "7"}, capture_output=True, check=True
    )
    assert done.stdout == printed


def test_a_character_without_glyph_is_remarked_on_with_its_field():
    section = ListSection(title="Staff", count="1 person", persons=(replace(WITHHELD, name="王 Sample"),))
    (remark,) = participants_remarks(with_sections(section))
    assert (remark.field, remark.text, remark.characters) == ("sections.0.persons.0.name", "王 Sample", "王")


def test_a_list_in_the_scripts_of_the_region_has_nothing_to_remark():
    assert participants_remarks(PARTICIPANTS) == ()
