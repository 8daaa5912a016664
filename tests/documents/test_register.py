"""The individual attendance register (domain.md C.7, table 5)."""

import re
from dataclasses import replace
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmgr.documents.register import register_remarks, render_register
from eventmgr.documents.register_columns import bands
from tests.documents.reading import check_with_qpdf, fonts_of, ink_of, pages_of, smallest_type, structure_of, words_of
from tests.documents.register_contents import ATTENDANCE_REGISTER, LINES, UNITS, with_units
from tests.documents.rewording import reworded
from tests.documents.text.test_cleaning import ANY_TEXT


def row_of(name: str, text: str) -> list[str]:
    """What stands beside a name on its line."""
    return next(line for line in text.splitlines() if name in line).split(name)[1].split()


def test_a_row_has_the_delegation_every_mark_the_share_and_the_certificate():
    (page,) = pages_of(render_register(ATTENDANCE_REGISTER))
    third = LINES[2]
    assert row_of(third.name, page) == [*third.delegation.split(), *third.marks, "4/6", "66.7", "IPSSD-2024-0042"]
    assert row_of("Attended", page) == ["10", "9", "8", "7", "6", "5", "45/66", "68.2"]
    assert register_remarks(ATTENDANCE_REGISTER) == ()


def test_every_person_is_a_row_of_one_table():
    said = structure_of(render_register(ATTENDANCE_REGISTER))
    assert [line for line in said if line.strip() == "Table"] == ["  Table"]
    rows = [line for line in said if line.strip() == "TR"]
    assert len(rows) == 2 + len(LINES) + 2  # two rows of heads, the persons, two sums


def test_units_that_find_room_stand_side_by_side():
    (band,) = bands(UNITS)
    assert (band.first, band.end, band.closing) == (0, 6, True)
    assert [words for _, _, words in band.groups] == ["Mon 9 Dec", "Tue 10 Dec", "Wed 11 Dec"]


def test_many_units_go_on_in_parts_and_a_day_stays_in_one_of_them():
    units = with_units(*(2,) * 10).units
    parts = bands(units)
    assert [(part.first, part.end, part.closing) for part in parts] == [(0, 12, False), (12, 20, True)]


@pytest.mark.parametrize("days", [(), (1,), (30,), (9, 9), (2,) * 40, (13, 1), (1, 13), (5, 4, 7)])
def test_every_unit_stands_in_one_part_and_none_beyond_the_page(days):
    content = with_units(*days)
    parts = bands(content.units)
    assert [place for part in parts for place in range(part.first, part.end)] == list(range(len(content.units)))
    assert [part.closing for part in parts] == [False] * (len(parts) - 1) + [True]
    assert all(part.columns[-1].x + part.columns[-1].width <= 255 * 72 / 25.4 + 0.01 for part in parts)


def test_each_part_names_the_persons_again_and_says_which_part_it_is():
    pdf = render_register(with_units(*(2,) * 10))
    text = words_of(pdf)
    assert [text.count(name) for name in {line.name for line in LINES}] == [
        2 * sum(line.name == name for line in LINES) for name in {line.name for line in LINES}
    ]
    assert "Individual register, part 1 of 2" in text
    assert "Individual register, part 2 of 2" in text
    assert text.count("220/220") == 1


def test_pages_that_go_on_repeat_the_heads_and_the_days():
    many = replace(ATTENDANCE_REGISTER, lines=LINES * 8)
    pages = pages_of(render_register(many))
    assert len(pages) > 2
    assert all("Mon 9 Dec" in page and "DELEGATION" in page.upper() for page in pages)
    assert all("(continued)" in page for page in pages[1:])


def test_somebody_of_the_same_name_is_told_apart_and_a_withheld_person_has_no_name():
    same = replace(LINES[0], aside="Major · Sample Navy")
    withheld = replace(LINES[1], name="Delegate (name withheld)", withheld=True)
    text = words_of(render_register(replace(ATTENDANCE_REGISTER, lines=(same, withheld))))
    assert f"{LINES[0].name} Major · Sample Navy" in text
    assert "Delegate (name withheld)" in text


def test_a_register_of_nobody_is_a_page_that_says_so():
    (page,) = pages_of(render_register(replace(ATTENDANCE_REGISTER, lines=(), sums=(), units=(), notes=())))
    assert "No persons entered." in page
    assert re.search(r"P present, L late", page)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_the_safe_area_and_9_points(paper):
    content = with_units(*(2,) * 10)
    pdf = render_register(replace(content, furniture=replace(content.furniture, paper=paper)))
    assert [area for area in ink_of(pdf) if area[0] > 256 or area[1] > 191] == []
    assert smallest_type(pdf) == 9
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}


def test_both_papers_say_the_same():
    letter = replace(ATTENDANCE_REGISTER, furniture=replace(ATTENDANCE_REGISTER.furniture, paper="letter"))
    said, on_a4 = (pages_of(render_register(content)) for content in (letter, ATTENDANCE_REGISTER))
    assert [page.split() for page in said] == [page.split() for page in on_a4]


@settings(max_examples=6, deadline=None)
@given(texts=st.lists(ANY_TEXT, min_size=7, max_size=23))
def test_any_words_give_a_sound_file(texts: list[str]) -> None:
    other = reworded(replace(ATTENDANCE_REGISTER, lines=LINES[:3]), cycle(texts))
    pdf = render_register(other)
    assert check_with_qpdf(pdf)
    assert render_register(other) == pdf
    register_remarks(other)
