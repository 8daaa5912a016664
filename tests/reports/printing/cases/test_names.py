"""Names on paper: one word, patronymics, family names first, six scripts, initials, long posts (E-01 to E-06, E-19)."""

import unicodedata

import pytest
from sqlalchemy.orm import Session

from eventmgr.documents.content.remarks import RemarkKind
from eventmgr.events.enums import NameStyle
from tests.documents.reading import words_of
from tests.reports.printing.cases.table import BURMESE, SCRIPTS, attend, lay_table, printed, remarks, said

NAMED = ("participants", "sign-in", "badges", "name-tents", "register", "contacts")
LONG_NAME = "Kaluhandhilage Wickramasinghe Mudiyanselage Hemachandra K. Silva"
LONG_POST = (
    "Deputy Head of the Division for the Coordination of Cross-Border Inquiries into Organised Migrant Smuggling"
)


def test_one_word_is_a_whole_name_and_stands_there_once(session: Session) -> None:
    """E-01."""
    table = lay_table(session)
    table.join("Suharto", "Malaysia")
    attend(table)
    counts = {name: said(table, name).count("Suharto") for name in NAMED}
    twice = {"badges": 2, "name-tents": 2}  # on both sides, and on both halves of the folded sheet
    assert counts == dict.fromkeys(NAMED, 1) | twice
    everything = " ".join(said(table, name) for name in NAMED)
    assert [word for word in ("FNU", "None", "– Suharto", "Suharto Suharto") if word in everything] == []


def test_bin_stays_small_and_sorts_by_the_name_that_is_given(session: Session) -> None:
    """E-02."""
    table = lay_table(session, name_style=NameStyle.CAPS_FAMILY)
    for name in ("Zainal bin Ahmad", "Bakri bin Zainal Abidin", "Siti binti Omar"):
        table.join(name, "Malaysia", honorific="Dato’")
    text = said(table, "participants")
    places = [
        text.index(f"Dato’ {name}") for name in ("Bakri bin Zainal Abidin", "Siti binti Omar", "Zainal bin Ahmad")
    ]
    assert places == sorted(places)
    attend(table)
    assert [name for name in NAMED if "Bakri bin Zainal Abidin" not in said(table, name)] == []


def test_only_the_marked_part_is_in_capitals_and_no_word_changes_its_place(session: Session) -> None:
    """E-03."""
    table = lay_table(session, name_style=NameStyle.CAPS_FAMILY)
    table.join("Nguyễn Văn Mẫu", "Vietnam", family_part="Nguyễn", badge_name="Mẫu")
    attend(table)
    assert [name for name in NAMED if "NGUYỄN Văn Mẫu" not in said(table, name)] == []


def test_two_people_of_one_name_can_be_told_apart(session: Session) -> None:
    """E-03, E-19."""
    table = lay_table(session)
    for agency in ("Sample Navy", "Sample Immigration"):
        table.join("Nguyễn Văn Mẫu", "Vietnam", agency=agency, post=f"Officer of the {agency}")
    attend(table)
    for name in ("participants", "sign-in", "register", "contacts", "badges"):
        text = said(table, name)
        assert text.count("Nguyễn Văn Mẫu") == (4 if name == "badges" else 2), name  # badges have two sides
        assert ("Sample Navy" in text, "Sample Immigration" in text) == (True, True), name


@pytest.mark.parametrize("name", NAMED)
def test_names_in_seven_scripts_are_read_back_as_they_were_written(session: Session, name: str) -> None:
    """E-04."""
    table = lay_table(session)
    attend(table)
    text = said(table, name)
    wanted = [*filter(None, SCRIPTS.values()), BURMESE] if name != "register" else []
    people = [row.person.full_name for row in table.people]
    assert [native for native in (*wanted, *people) if native not in text] == []
    assert [remark for remark in remarks(table, name) if remark.kind is RemarkKind.MISSING_GLYPHS] == []


def test_letters_that_were_typed_in_pieces_are_printed_whole(session: Session) -> None:
    """E-04: normalised to NFC."""
    table = lay_table(session)
    table.join(unicodedata.normalize("NFD", "João da Conceição Mẫu"), "Timor-Leste")
    assert [name for name in NAMED[:4] if "João da Conceição Mẫu" not in said(table, name)] == []


def test_a_letter_that_no_font_has_is_named_before_printing(session: Session) -> None:
    """E-04."""
    table = lay_table(session)
    table.join("Sample 𒀀 Delegate", "Laos")
    for name in NAMED[:4]:
        found = [one for one in remarks(table, name) if one.kind is RemarkKind.MISSING_GLYPHS]
        assert {(one.text, one.characters) for one in found} == {("Sample 𒀀 Delegate", "𒀀")}, name


def test_initials_keep_their_points_and_a_long_name_stands_whole_on_the_badge(session: Session) -> None:
    """E-05."""
    table = lay_table(session)
    table.join("R. M. S. Ariyaratna", "Sri Lanka")
    table.join(LONG_NAME, "Sri Lanka")
    for name in ("participants", "sign-in", "badges", "name-tents"):
        text = said(table, name)
        assert ("R. M. S. Ariyaratna" in text, LONG_NAME in text) == (True, True), name
        cut = [one.text for one in remarks(table, name) if one.kind is RemarkKind.DOES_NOT_FIT]
        assert cut == [], name


def test_a_long_rank_and_post_wrap_in_the_list_and_what_a_badge_cannot_hold_is_told(session: Session) -> None:
    """E-06."""
    table = lay_table(session)
    rank = "Police Senior Lieutenant Colonel of the Royal Sample Gendarmerie and Border Service"
    table.join("Sample Long", "Cambodia", rank=rank, rank_short="PSLC", post=f"{LONG_POST}, {LONG_POST}")
    text = said(table, "participants")
    assert (rank in text, text.count(LONG_POST)) == (True, 2)
    assert "PSLC Sample Long" in said(table, "sign-in")
    assert LONG_POST in said(table, "badges")
    table.join("Sample Longer", "Cambodia", rank=rank, post=", ".join([LONG_POST] * 9)[:300])
    assert any(one.text.startswith(LONG_POST) for one in remarks(table, "badges"))


def test_a_speaking_delegate_has_one_badge_and_is_counted_once(session: Session) -> None:
    """E-13."""
    table = lay_table(session)
    speaker = table.people[1].person.full_name
    badges, listed = said(table, "badges"), said(table, "participants")
    assert (badges.count(speaker), badges.count("SPEAKER"), listed.count(speaker)) == (2, 1, 1)  # front and back
    assert f"All delegations 0 0 0 {len(table.people)} {len(table.people)}" in listed
    assert "SPEAKER" in words_of(printed(table, "role-cards"))
