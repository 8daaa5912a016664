"""Name tents, country plates and role cards (domain.md C.5)."""

from dataclasses import replace

import pytest

from eventmgr.documents.plates import plates_remarks, render_plates, render_role_cards, role_cards_remarks
from eventmgr.documents.remarks import RemarkKind
from eventmgr.documents.tents import name_tents_remarks, render_name_tents
from tests.documents.contents import COUNTRIES
from tests.documents.reading import (
    check_with_qpdf,
    fonts_of,
    ink_of,
    pages_of,
    pictures_of,
    smallest_type,
    structure_of,
    words_of,
)
from tests.documents.table_cards import LONG_NAMES, LONG_TENT, PLATES_CONTENT, ROLE_CARDS, TENTS, TENTS_CONTENT

LONG_TENTS = replace(TENTS_CONTENT, tents=(*TENTS, LONG_TENT))
LONG_PLATES = replace(PLATES_CONTENT, names=(*PLATES_CONTENT.names, *LONG_NAMES))


def test_a_tent_bears_rank_name_native_name_and_delegation():
    text = words_of(render_name_tents(TENTS_CONTENT))
    parts = [part for one in TENTS for part in (one.rank, one.name, one.native_name, one.delegation.upper())]
    assert [part for part in parts if part not in text] == []


def test_there_is_a_page_for_every_person_and_every_delegation():
    assert len(pages_of(render_name_tents(TENTS_CONTENT))) == len(TENTS)
    assert len(pages_of(render_plates(PLATES_CONTENT))) == len(COUNTRIES) + 1


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_upper_half_is_the_lower_one_turned_round(paper):
    furniture = replace(TENTS_CONTENT.furniture, demonstration="", paper=paper)
    for page in pictures_of(render_name_tents(replace(LONG_TENTS, furniture=furniture)), dpi=72):
        coarse, turned = page.reduce(16).tobytes(), page.rotate(180).reduce(16).tobytes()
        differences = [abs(one - other) for one, other in zip(coarse, turned, strict=True)]
        assert sum(differences) / len(differences) < 8  # of 255: the edges of letters
        assert sum(coarse) / len(coarse) < 250


def test_a_plate_bears_nothing_but_its_name_in_capitals():
    furniture = replace(PLATES_CONTENT.furniture, demonstration="")
    pages = pages_of(render_plates(replace(PLATES_CONTENT, furniture=furniture, names=("Timor Leste",))))
    assert [" ".join(page.split()) for page in pages] in (
        ["TIMOR LESTE TIMOR LESTE"],
        ["TIMOR LESTE"],
    )


def test_names_of_countries_are_72_points_or_larger():
    furniture = replace(PLATES_CONTENT.furniture, demonstration="")
    assert smallest_type(render_plates(replace(PLATES_CONTENT, furniture=furniture))) >= 72
    assert plates_remarks(PLATES_CONTENT) == ()


def test_a_longer_name_is_set_smaller_whole_and_remarked_on():
    content = replace(PLATES_CONTENT, names=LONG_NAMES)
    text = words_of(render_plates(content))
    assert [name for name in LONG_NAMES if name.upper() not in text] == []
    assert [(remark.kind, remark.field, remark.text) for remark in plates_remarks(content)] == [
        (RemarkKind.SHRUNK, f"names.{place}", name) for place, name in enumerate(LONG_NAMES)
    ]


def test_role_cards_bear_the_roles_at_the_rostrum():
    text = words_of(render_role_cards(ROLE_CARDS))
    assert [role for role in ("MODERATOR", "SPEAKER", "RAPPORTEUR", "INTERPRETERS") if role not in text] == []
    assert role_cards_remarks(ROLE_CARDS) == ()


def test_a_name_of_sixty_characters_stands_whole_on_two_lines():
    text = words_of(render_name_tents(replace(TENTS_CONTENT, tents=(LONG_TENT,))))
    assert [part for part in (LONG_TENT.name, LONG_TENT.rank, LONG_TENT.native_name) if part not in text] == []
    assert [remark.kind for remark in name_tents_remarks(LONG_TENTS)] in ([], [RemarkKind.SHRUNK])


def test_ordinary_names_have_nothing_to_remark_and_a_word_that_is_too_long_has():
    assert name_tents_remarks(TENTS_CONTENT) == ()
    (remark,) = name_tents_remarks(replace(TENTS_CONTENT, tents=(replace(TENTS[0], name="W" * 200),)))
    assert (remark.kind, remark.field) == (RemarkKind.DOES_NOT_FIT, "tents.0.name")


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_half_keeps_within_95_mm_of_the_fold(paper):
    furniture = replace(TENTS_CONTENT.furniture, paper=paper)
    tents = render_name_tents(replace(LONG_TENTS, furniture=furniture))
    plates = render_plates(replace(LONG_PLATES, furniture=furniture))
    assert [area for area in (*ink_of(tents), *ink_of(plates)) if area[0] > 256 or area[1] > 190] == []


def test_without_anyone_a_page_says_so():
    (tents,) = pages_of(render_name_tents(replace(TENTS_CONTENT, tents=())))
    (plates,) = pages_of(render_plates(replace(PLATES_CONTENT, names=())))
    assert "No name tents: nobody is registered yet." in tents
    assert "No plates: there are no delegations yet." in plates


def test_files_are_sound_with_their_fonts_embedded_and_the_same_again():
    for render, content in ((render_name_tents, TENTS_CONTENT), (render_plates, PLATES_CONTENT)):
        pdf = render(content)
        check_with_qpdf(pdf)
        assert {embedded for _, embedded in fonts_of(pdf)} == {True}
        assert render(content) == pdf


@pytest.mark.parametrize(
    ("pdf", "words"),
    [
        (lambda: render_plates(PLATES_CONTENT), [name.upper() for name in PLATES_CONTENT.names]),
        (lambda: render_role_cards(ROLE_CARDS), [name.upper() for name in ROLE_CARDS.names]),
        (lambda: render_name_tents(TENTS_CONTENT), [tent.name for tent in TENTS]),
    ],
    ids=["plates", "role cards", "tents"],
)
def test_a_folded_sheet_is_read_aloud_once(pdf, words):
    said = "".join(line.strip(' "') for line in structure_of(pdf()) if '"' in line).replace(" ", "")
    assert [word for word in words if said.count(word.replace(" ", "")) != words.count(word)] == []
