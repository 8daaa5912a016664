"""The cover sheet of a print pack."""

from dataclasses import replace
from itertools import cycle

from hypothesis import given, settings

from eventmgr.documents.content.pack_sheet import LeftOut, PackEntry, PackSheetContent, PackWords
from eventmgr.documents.pack_sheet import pack_sheet_remarks, render_pack_sheet
from tests.documents.contents import FURNITURE
from tests.documents.reading import check_with_qpdf, fonts_of, pages_of, words_of
from tests.documents.rewording import reworded
from tests.documents.text.test_cleaning import ANY_TEXT

WORDS = PackWords(
    number="no.",
    document="document",
    status="status",
    pages="pages",
    paper="paper",
    sides="sides",
    finish="then",
    copies="copies",
    reason="for",
    to_print="To print",
    left_out="Not in this pack",
    why="why",
    nothing="There is nothing to print yet.",
)
ENTRY = PackEntry(
    number="01",
    title="Programme",
    file="01-programme.pdf",
    audience="For participants",
    status=("CODE-1/PROG/01", "PROVISIONAL"),
    pages="4",
    paper="A4",
    sides="two-sided, long edge",
    finish="staple",
    copies="74",
    reason="64 participants + 10 spare",
)
SHEET = PackSheetContent(
    furniture=replace(FURNITURE, title="Print pack"),
    words=WORDS,
    subtitle=("Dialogue",),
    note="Print at actual size.",
    total="148 sheets of A4 in all",
    entries=(ENTRY, replace(ENTRY, number="02", title="ບັດ Badges", file="02-badges.pdf")),
    left_out=(LeftOut(title="Certificates", reason="Nobody is to have one yet."),),
)


def test_sheet_reads_row_by_row_with_the_reason_of_the_copies() -> None:
    read = words_of(render_pack_sheet(SHEET))
    row = (
        "01 Programme For participants CODE-1/PROG/01 PROVISIONAL 01-programme.pdf 4 A4 "
        "two-sided, long edge staple 74 64 participants + 10 spare"
    )
    assert sorted(row.split()) == sorted(word for word in _between(read, "01", "02").split())
    for words in ("148 sheets of A4 in all", "Not in this pack", "Certificates", "Nobody is to have one yet.", "ບັດ"):
        assert words in read


def _between(text: str, first: str, second: str) -> str:
    start = text.index(f" {first} ") + 1
    return text[start : text.index(f" {second} ", start)]


def test_sheet_is_sound_and_its_fonts_are_in_it() -> None:
    pdf = render_pack_sheet(SHEET)
    assert check_with_qpdf(pdf) == "errors that qpdf cannot detect"
    assert all(embedded for _, embedded in fonts_of(pdf))


def test_same_sheet_same_bytes() -> None:
    assert render_pack_sheet(SHEET) == render_pack_sheet(SHEET)


def test_a_pack_of_nothing_says_so() -> None:
    read = words_of(render_pack_sheet(replace(SHEET, entries=(), left_out=(), total="", note="")))
    assert "There is nothing to print yet." in read
    assert "no." not in read.split()


def test_a_long_pack_repeats_its_heads() -> None:
    entries = tuple(replace(ENTRY, number=f"{number:02}") for number in range(1, 41))
    pages = pages_of(render_pack_sheet(replace(SHEET, entries=entries)))
    assert [("copies" in page) for page in pages] == [True] * len(pages)
    assert len(pages) > 2


def test_characters_without_a_glyph_are_remarked_on() -> None:
    remarks = pack_sheet_remarks(replace(SHEET, entries=(replace(ENTRY, title="Programme 王"),)))
    assert [(one.field, one.characters) for one in remarks] == [("entries.0.title", "王")]


@settings(deadline=None, max_examples=15)
@given(ANY_TEXT)
def test_any_words_can_be_printed(words: str) -> None:
    pdf = render_pack_sheet(reworded(SHEET, cycle([words])))
    assert pdf.startswith(b"%PDF")
