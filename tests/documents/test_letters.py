"""Letters of invitation."""

from dataclasses import replace

import pytest
import zxingcpp

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.letters import Letter, LettersContent
from eventmgr.documents.letters import letters_remarks, render_letters
from tests.documents.contents import FURNITURE
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

LINK = "https://dialogue.example/l/0123456789abcdefghijklmnopqrstuv"
LETTER = Letter(
    addressee=("Sample Focal Point KH", "Cambodia"),
    reference="SAMPLE/001/2024",
    subject="Invitation to the Dialogue",
    opening=("The organisers present their compliments to Cambodia.", "They would be grateful for nominations."),
    facts=(Fact("Seats", "4"), Fact("Reply requested by", "15 November 2024")),
    ending=("The organisers renew their assurances.",),
    link=LINK,
    link_note="Delegations register on a page of their own:",
    signature=("Sample Official H-01", "Sample Director"),
    key="1",
)
CONTENT = LettersContent(
    furniture=replace(FURNITURE, title="Invitations", as_of="7 October 2024"),
    nobody="Nobody is invited yet.",
    reference_label="Reference:",
    letters=(LETTER, replace(LETTER, addressee=("ลาว ตัวอย่าง", "ប្រទេសកម្ពុជា"), key="2")),
)
LONG = replace(LETTER, opening=tuple(f"Paragraph {number}. " + "Words of courtesy. " * 20 for number in range(1, 15)))


def test_a_letter_says_to_whom_when_about_what_and_who_signs() -> None:
    text = words_of(render_letters(CONTENT))
    for words in (
        "Sample Focal Point KH Cambodia",
        "7 October 2024",
        "Reference: SAMPLE/001/2024",
        "Invitation to the Dialogue",
        "They would be grateful for nominations.",
        "Reply requested by 15 November 2024",
        "The organisers renew their assurances.",
        "Sample Official H-01 Sample Director",
        "ลาว ตัวอย่าง",
        "ប្រទេសកម្ពុជា",
    ):
        assert words in text
    assert letters_remarks(CONTENT) == ()


def test_the_code_and_the_words_beside_it_are_the_link() -> None:
    pdf = render_letters(replace(CONTENT, letters=(LETTER,)))
    assert LINK in words_of(pdf).replace(" ", "")
    (picture,) = pictures_of(pdf, dpi=150)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [LINK]


def test_without_a_link_it_says_when_one_is_put_in_and_has_no_code() -> None:
    bare = replace(LETTER, link="", link_note="The link is put in later.")
    pdf = render_letters(replace(CONTENT, letters=(bare,)))
    assert "The link is put in later." in words_of(pdf)
    assert zxingcpp.read_barcodes(pictures_of(pdf, dpi=150)[0]) == []


def test_pages_are_counted_letter_by_letter() -> None:
    pages = pages_of(render_letters(replace(CONTENT, letters=(LONG, LETTER))))
    count = len(pages) - 1
    assert count > 1
    assert [f"Page {number} of {count}" in page for number, page in enumerate(pages[:-1], 1)] == [True] * count
    assert "Page 1 of 1" in pages[-1]
    assert ["Sample Official H-01" in page for page in pages] == [False] * (count - 1) + [True, True]


def test_a_very_long_letter_loses_nothing() -> None:
    text = words_of(render_letters(replace(CONTENT, letters=(LONG,))))
    assert [number for number in range(1, 15) if f"Paragraph {number}." not in text] == []


def test_without_anybody_a_page_says_so() -> None:
    assert "Nobody is invited yet." in words_of(render_letters(replace(CONTENT, letters=())))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_190_by_255_mm_and_9_points(paper) -> None:
    pdf = render_letters(replace(CONTENT, furniture=replace(CONTENT.furniture, paper=paper)))
    assert [size for size in ink_of(pdf) if size[0] > 190.5 or size[1] > 255.5] == []
    assert smallest_type(pdf) >= 9


def test_the_file_is_sound_has_headings_and_its_bytes_are_the_same_again() -> None:
    pdf = render_letters(CONTENT)
    assert check_with_qpdf(pdf)
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}
    assert "H1" in str(structure_of(pdf))
    assert render_letters(CONTENT) == pdf
