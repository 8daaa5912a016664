"""What pdftotext, as a reader's search and copy do, finds in the file."""

import unicodedata

import pytest

from eventmgr.documents.text import Style
from tests.documents.reading import check_with_qpdf, fonts_of, words_of
from tests.documents.text.specimens import BODY, NAMES, printed


def read(*texts: str, style: Style = BODY, width: float | None = None) -> str:
    return words_of(printed(texts, style, width))


@pytest.mark.parametrize("script", NAMES)
@pytest.mark.parametrize("style", [BODY, Style(9.5, 12, 700), Style(9, 12, italic=True), Style(24, 27, 600, track=50)])
def test_a_name_reads_back_as_it_was_written(script: str, style: Style) -> None:
    assert read(NAMES[script], style=style) == NAMES[script]


def test_vietnamese_in_pieces_reads_back_composed() -> None:
    name = NAMES["Vietnamese"]
    assert read(unicodedata.normalize("NFD", name)) == name


def test_words_of_several_scripts_without_spaces_read_back() -> None:
    text = "Mrปั้น(ទេស)နမူနာmix/ශ්‍රී"
    assert read(text) == text


def test_letters_without_a_composed_form_read_back() -> None:
    assert read("Q̃uy m̂ở x̌") == "Q̃uy m̂ở x̌"


def test_arabic_words_read_back_whole() -> None:
    found = read("محمد بن علي", "عبد الله من ASEAN").split()
    assert {"محمد", "بن", "علي", "عبد", "الله", "من", "ASEAN"} == {
        word.strip("\u202a\u202b\u202c") for word in found
    } - {""}


def test_text_over_several_lines_reads_back_in_order() -> None:
    words = read(" ".join(NAMES.values()), width=120).replace(" ", "")
    assert words == "".join(NAMES.values()).replace(" ", "")


def test_spans_read_back_as_one_line() -> None:
    file = printed([[("Police Colonel ", BODY), ("ผู้แทน Sample", BODY.but(wght=600))]])
    assert words_of(file) == "Police Colonel ผู้แทน Sample"


def test_a_character_without_a_font_is_drawn_and_stays_itself() -> None:
    assert read("Delegate 王小明") == "Delegate 王小明"


def test_pictures_and_characters_beyond_the_basic_plane_read_back() -> None:
    assert read("Badge 😀 done") == "Badge 😀 done"


def test_files_are_sound_and_all_their_fonts_embedded() -> None:
    file = printed(list(NAMES.values()))
    assert check_with_qpdf(file)  # raises where it finds an error
    assert {embedded for _, embedded in fonts_of(file)} == {True}
    assert ("NotoSansKhmer-400", True) in fonts_of(file)
