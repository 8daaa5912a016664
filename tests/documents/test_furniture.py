"""What every page carries (domain.md C.0)."""

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from eventmgr.documents.flow import PAGE_BREAK, Cell, Par, Row
from eventmgr.documents.furniture import surround
from eventmgr.documents.page import print_document
from eventmgr.documents.theme import SMALL, Look, landscape, portrait
from tests.documents.contents import FURNITURE
from tests.documents.reading import check_with_qpdf, fonts_of, pages_of, pictures_of

SHEET = portrait("a4")


def line(words: str) -> Row:
    return Row([Cell(0, SHEET.text_width, Par(words, SMALL))], SHEET.text_width, look=Look(0, 0, top=0))


def two_pages(**changes) -> bytes:
    furniture = replace(FURNITURE, **changes)
    return print_document([line("First"), PAGE_BREAK, line("Second")], furniture, portrait(furniture.paper))


def test_header_and_footer_stand_on_every_page_with_its_number():
    assert [
        [part for text in page.splitlines() if (part := " ".join(text.split()))] for page in pages_of(two_pages())
    ] == [
        [
            "FOR PARTICIPANTS ONLY",
            "IPSSD-2024-DEMO IPSSD-2024-DEMO/LOP/01/Rev.3 PROVISIONAL",
            words,
            f"As of 8 December 2024, 18:00 WIB (UTC+7) Page {number} of 2",
            "DEMONSTRATION DATA FOR PARTICIPANTS ONLY",
        ]
        for number, words in ((1, "First"), (2, "Second"))
    ]


def test_words_across_the_page_are_seen_but_not_in_its_text():
    plain, marked = two_pages(demonstration=""), two_pages()
    assert [page.count("DEMONSTRATION DATA") for page in pages_of(marked)] == [1, 1]
    middle = [pictures_of(pdf, dpi=36)[1].crop((80, 150, 220, 280)) for pdf in (plain, marked)]
    assert [part.getextrema() for part in middle] == [(255, 255), (240, 255)]


def test_text_has_54_lines_of_12_points_standing_and_463_points_lying():
    assert round(surround(FURNITURE, portrait("a4")).text_height) == 648
    assert round(surround(FURNITURE, landscape("letter")).text_height) == 464


def test_furniture_grows_by_whole_lines_when_its_words_are_long():
    usual = surround(FURNITURE, SHEET)
    long = surround(replace(FURNITURE, marking="SAMPLE MARKING " * 12, document_number="N" * 60), SHEET)
    assert len(long.head[0][0].set) == 3
    assert long.head_height - usual.head_height == 2 * 12 + 12  # the marking, and the number under the code
    assert long.foot_height - usual.foot_height == 3 * 12  # the marking under the words of demonstration


def test_long_words_in_header_and_footer_are_all_printed():
    marking = " ".join(f"MARKING{number}" for number in range(30))
    text = " ".join(" ".join(page.split()) for page in pages_of(two_pages(marking=marking, status="S" * 50)))
    assert re.findall(r"MARKING(\d+)", text) == [str(number) for number in range(30)] * 4
    assert text.count("S" * 50) == 2


def test_a_tlp_label_stands_on_the_right_in_12_points():
    around = surround(replace(FURNITURE, marking="TLP:AMBER+STRICT"), SHEET)
    (cell,) = around.head[0]
    assert (cell.align, cell.set[0].style.size) == ("r", 12)


def test_no_marking_leaves_its_line_empty_and_the_text_where_it_was():
    assert surround(replace(FURNITURE, marking=""), SHEET).text_top == surround(FURNITURE, SHEET).text_top


def test_the_file_says_what_it_is_and_in_which_language():
    issued = datetime(2024, 12, 8, 18, tzinfo=ZoneInfo("Asia/Jakarta"))
    reader = PdfReader(BytesIO(two_pages(language="en-GB", author="Sample Secretariat", issued=issued)))
    assert reader.metadata == {
        "/Title": "List of participants – International People Smuggling Strategic Dialogue",
        "/Subject": "International People Smuggling Strategic Dialogue – DEMONSTRATION DATA",
        "/Author": "Sample Secretariat",
        "/Creator": "eventmgr",
        "/Producer": "eventmgr",
        "/Keywords": "",
        "/Trapped": "/False",
        "/CreationDate": "D:20241208180000+07'00'",
        "/ModDate": "D:20241208180000+07'00'",
    }
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"]) is True


def test_the_list_of_contents_follows_the_blocks_and_skips_no_level():
    deep, top, under = line("Deep"), line("Top"), line("Under")
    for block, level in ((deep, 3), (top, 0), (under, 2)):
        block.outline, block.level = block.cells[0].set[0].line.text, level
    reader = PdfReader(BytesIO(print_document([deep, top, under], FURNITURE, SHEET)))
    assert [[one.title for one in part] if isinstance(part, list) else part.title for part in reader.outline] == [
        "Deep",
        "Top",
        ["Under"],
    ]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_font_in_use_is_embedded_and_the_file_is_sound(paper):
    pdf = two_pages(paper=paper)
    assert [embedded for _, embedded in fonts_of(pdf)] == [True, True, True]
    check_with_qpdf(pdf)


def test_equal_content_gives_equal_bytes_and_other_content_others():
    assert two_pages() == two_pages()
    assert two_pages() != two_pages(as_of="As of 9 December 2024")


@settings(max_examples=25, deadline=None)
@given(
    st.fixed_dictionaries(
        {name: st.text(max_size=300) for name in ("marking", "status", "as_of", "document_number", "demonstration")}
    )
)
def test_any_words_in_the_furniture_print_a_sound_file(changes):
    pdf = two_pages(**changes)
    check_with_qpdf(pdf)
    assert len(re.findall(rb"/Type /Page\b", pdf)) >= 2
