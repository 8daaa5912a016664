"""Sign-in sheets (domain.md C.3)."""

import re
from dataclasses import replace

import pytest
import zxingcpp

from eventmgr.documents.content.sign_in import ExpectedPerson
from eventmgr.documents.sign_in import render_sign_in, sign_in_remarks
from tests.documents.contents import FURNITURE
from tests.documents.reading import check_with_qpdf, ink_of, pages_of, pictures_of, smallest_type, words_of
from tests.documents.sheets import EMPTY_SHEET, NO_SHEETS, PERSONS, SHEET, SIGN_IN


@pytest.fixture(scope="module")
def printed() -> bytes:
    return render_sign_in(SIGN_IN)


def many(count: int) -> list[str]:
    people = tuple(ExpectedPerson(delegation=f"Delegation {n // 3}", name=f"Sample {n:04}") for n in range(count))
    return pages_of(render_sign_in(replace(SIGN_IN, sheets=(replace(SHEET, persons=people),))))


def test_every_expected_person_has_a_row_with_a_number_on_some_page(printed):
    text = words_of(printed)
    assert [person.name for person in PERSONS if f"{person.rank} {person.name}" not in text] == []
    assert [person.native_name for person in PERSONS if person.native_name not in text] == []
    numbers = re.findall(r"^ ?(\d+)  ", "\n".join(pages_of(printed)), re.MULTILINE)
    assert numbers == [str(number) for number in range(1, len(PERSONS) + 1)]


def test_each_sheet_counts_its_own_pages(printed):
    assert [re.search(r"Page \d+ of \d+", page).group() for page in pages_of(printed)] == [
        "Page 1 of 2",
        "Page 2 of 2",
        "Page 1 of 1",
    ]


def test_the_code_of_a_page_is_printed_and_repeated_in_its_qr_code(printed):
    codes = [[code.text for code in zxingcpp.read_barcodes(picture)] for picture in pictures_of(printed, dpi=150)]
    assert codes == [["IPSSD-2024-DEMO/SIGN/03/1"], ["IPSSD-2024-DEMO/SIGN/03/2"], ["IPSSD-2024-DEMO/SIGN/04/1"]]
    assert [code[0] in page for code, page in zip(codes, pages_of(printed), strict=True)] == [True] * 3


def test_the_head_says_what_when_where_and_for_how_many(printed):
    first = " ".join(pages_of(printed)[0].split())
    for words in (
        "Sign-in sheet 3 Tuesday, 10 December 2024, morning",
        "Project ref.: DEMO-000",
        "Expected: 21 persons",
        "Hotel Aruss, Semarang, Indonesia · Main Hall · Organiser: Sample Secretariat",
    ):
        assert words in first


def test_every_page_ends_with_what_is_filled_in_by_hand(printed):
    foot = "Signed on this page: Checked by: Signature: Time:"
    assert [foot in " ".join(page.split()) for page in pages_of(printed)] == [True] * 3


def test_a_delegation_is_named_once_a_page(printed):
    assert [page.count("Cambodia") for page in pages_of(printed)] == [1, 0, 0]


def test_a_delegation_is_named_again_on_the_page_where_it_goes_on():
    people = tuple(ExpectedPerson(delegation="Cambodia", name=f"Sample {number:02}") for number in range(30))
    pages = pages_of(render_sign_in(replace(SIGN_IN, sheets=(replace(SHEET, persons=people),))))
    assert [page.count("Cambodia") for page in pages] == [1, 1, 1]


def test_a_page_holds_14_rows_of_9_mm_and_pages_are_filled_evenly():
    assert [len(re.findall(r"Sample \d{4}", page)) for page in many(9)] == [9]
    assert [len(re.findall(r"Sample \d{4}", page)) for page in many(23)] == [14, 9]
    assert [len(re.findall(r"Sample \d{4}", page)) for page in many(20)] == [12, 8]


@pytest.mark.parametrize("count", [0, 1, 9, 13, 14, 60])
def test_the_lines_for_those_not_on_the_list_close_the_sheet(count):
    pages = many(count)
    assert "Not on the list:" in pages[-1]


def test_a_sheet_for_nobody_expected_can_still_be_signed(printed):
    page = pages_of(printed)[-1]
    assert "Not on the list:" in page
    assert "Signature" in page


def test_without_half_days_or_sessions_the_page_says_so():
    pdf = render_sign_in(NO_SHEETS)
    check_with_qpdf(pdf)
    (page,) = pages_of(pdf)
    assert "No sign-in sheets: there are no half-days or sessions yet." in page


def test_a_long_name_takes_more_lines_and_loses_no_word():
    name = " ".join(f"Sample{number}" for number in range(30))
    person = ExpectedPerson(delegation="Sample " * 12, name=name, rank="Police Senior Lieutenant Colonel", agency=name)
    text = words_of(render_sign_in(replace(SIGN_IN, sheets=(replace(SHEET, persons=(person,)),))))
    assert [word for word in name.split() if text.count(word) < 2] == []


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_255_by_190_mm_and_9_points(paper):
    pdf = render_sign_in(replace(SIGN_IN, furniture=replace(SIGN_IN.furniture, paper=paper)))
    assert [(width <= 256, height <= 191) for width, height in ink_of(pdf)] == [(True, True)] * 3
    assert smallest_type(pdf) == 9


def test_equal_sheets_give_equal_bytes(printed):
    assert render_sign_in(SIGN_IN) == printed
    assert render_sign_in(replace(SIGN_IN, sheets=(EMPTY_SHEET,))) != printed


def test_a_marking_without_glyphs_is_remarked_on():
    (remark,) = sign_in_remarks(replace(NO_SHEETS, furniture=replace(FURNITURE, marking="机密")))
    assert (remark.field, remark.characters) == ("furniture.marking", "机密")
