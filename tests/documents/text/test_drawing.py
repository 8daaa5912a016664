import re

import pytest

from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Style, lines, outline, put, text_width
from eventmgr.documents.text.bidi import levels, visual_order
from tests.documents.reading import words_of
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
