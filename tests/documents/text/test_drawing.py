import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Spans, Style, lines, outline, put, text_width
from eventmgr.documents.text.bidi import levels, visual_order
from tests.documents.reading import check_with_qpdf, words_of
from tests.documents.text.specimens import BODY, NAMES, printed


@pytest.fixture
def surface() -> Surface:
    return Surface((595, 842), "en")


def drawn(surface: Surface) -> str:
    """The operators of the last text, without the marks round it."""
    return str(surface._code[-2])


def start_of(surface: Surface) -> float:
    """The x at which the last text begins."""
    found = re.findall(r"([\d.-]+) [\d.-]+ Tm", drawn(surface))
    return float(found[-1])


@pytest.mark.parametrize(("align", "share"), [("l", 0.0), ("c", 0.5), ("r", 1.0)])
def test_text_is_aligned_within_its_width(surface: Surface, align: str, share: float) -> None:
    taken = put(surface, 100, 700, "Room 3", BODY, align=align, width=200)
    assert taken == text_width("Room 3", BODY)
    assert start_of(surface) == pytest.approx(100 + share * (200 - taken), abs=0.001)


def test_gray_text_leaves_the_pen_as_it_was(surface: Surface) -> None:
    put(surface, 100, 700, "A", Style(10, 12, gray=1))
    assert drawn(surface).startswith("q 1 g BT ")
    assert drawn(surface).endswith(" ET Q")


def test_complex_lines_say_what_they_are_and_plain_lines_need_not(surface: Surface) -> None:
    put(surface, 100, 700, NAMES["Khmer"], BODY)
    assert f"/ActualText<FEFF{NAMES['Khmer'].encode('utf-16-be').hex().upper()}>" in drawn(surface)
    put(surface, 100, 700, NAMES["Vietnamese"], BODY)
    assert "ActualText" not in drawn(surface)


def test_an_empty_line_draws_nothing(surface: Surface) -> None:
    before = list(surface._code)
    assert put(surface, 100, 700, "", BODY) == 0
    assert surface._code == before


def test_an_outline_is_seen_but_not_read(surface: Surface) -> None:
    outline(surface, 100, 700, "DEMONSTRATION", Style(40, 40, 700, gray=0.94))
    assert re.match(r"q 0\.94 g [\d.-]+ [\d.-]+ m .* h f Q$", surface._code[-1])
    put(surface, 100, 600, "Page", BODY)
    assert words_of(surface.to_bytes()) == "Page"


def test_more_than_a_hundred_texts_need_several_sections_of_the_table() -> None:
    text = "".join(map(chr, range(0x21, 0x7F))) + "".join(map(chr, range(0xC0, 0x17F)))
    assert words_of(printed([text], Style(10, 12), 500)).replace(" ", "") == "".join(
        line.text for line in lines(text, Style(10, 12), 500)
    ).replace(" ", "")


def test_levels_count_characters_beyond_the_basic_plane_once() -> None:
    assert levels("a😀 אב 12") == [0, 0, 0, 1, 1, 1, 2, 2]


def test_runs_are_turned_round_by_level() -> None:
    assert visual_order([0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4]
    assert visual_order([]) == []


def linked(*texts: Spans, width: float | None = None) -> list[tuple[str, list[float]]]:
    """Target and area (left, bottom, right, top) of every link in a print of the texts."""
    (page,) = PdfReader(BytesIO(printed(texts, width=width))).pages
    notes = [note.get_object() for note in page["/Annots"]]
    return [(note["/A"]["/URI"], [float(side) for side in note["/Rect"]]) for note in notes]


def test_a_part_of_a_line_leads_to_its_address() -> None:
    text = [("Verify at ", BODY), ("example.org/v", BODY.but(link="https://example.org/v")), (" today", BODY)]
    ((target, (left, _, right, _)),) = linked(text)
    start = 40 + text_width("Verify at |", BODY) - text_width("|", BODY)
    assert target == "https://example.org/v"
    assert (left, right) == pytest.approx((start, start + text_width("example.org/v", BODY)), abs=0.01)


def test_a_link_over_two_lines_has_an_area_on_each() -> None:
    style = BODY.but(link="mailto:desk@example.org")
    first, second = linked([("Write to the ", BODY), ("desk of the secretariat", style)], width=100)
    assert (first[0], second[0]) == ("mailto:desk@example.org", "mailto:desk@example.org")
    assert first[1][1] > second[1][3]
    assert second[1][0] == 40


def test_a_whole_text_can_be_a_link_in_any_script() -> None:
    for text in (NAMES["Khmer"], "محمد بن علي", "Officer"):
        ((_, (left, _, right, _)),) = linked([(text, BODY.but(link="https://example.org"))])
        assert (left, right) == pytest.approx((40, 40 + text_width(text, BODY)), abs=0.01)


def test_links_are_in_the_structure_and_the_file_is_sound() -> None:
    file = printed([[("Go ", BODY), ("there", BODY.but(link="https://example.org"))]])
    assert check_with_qpdf(file)
    assert words_of(file) == "Go there"
    tree = PdfReader(BytesIO(file)).root_object["/StructTreeRoot"]
    link = tree["/K"]["/K"]["/K"][1]
    note = link["/K"]["/Obj"]
    assert (link["/S"], note["/Contents"]) == ("/Link", "https://example.org")
    key, leaf = tree["/ParentTree"]["/Nums"][2:]
    assert (key, leaf.get_object()) == (note["/StructParent"], link.get_object())


def test_an_artifact_leads_nowhere(surface: Surface) -> None:
    with surface.artifact():
        put(surface, 100, 700, "again", BODY.but(link="https://example.org"))
    (page,) = PdfReader(BytesIO(surface.to_bytes())).pages
    assert "/Annots" not in page
