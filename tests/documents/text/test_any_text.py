"""Whatever people type: never a traceback, never an unsound file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Style, fit, missing_glyphs, outline
from tests.documents.reading import check_with_qpdf, words_of
from tests.documents.text.specimens import BODY, NAMES, printed
from tests.documents.text.test_cleaning import ANY_TEXT

HOSTILE = [
    "<b>Bold</b> & <para> %s {page} \\( ) <</Span>> ]TJ ET",
    "\ud800\udfff alone",
    "\u202eRight-to-left override\u202c and \u2067isolate",
    "محمد بن علي (2026) ABC ١٢٣",
    "שלום עולם – 12:30",
    "👩🏽‍✈️👨‍👩‍👧‍👦🇮🇩1️⃣",
    "e" + "\u0301" * 299,
    "ก" + "่" * 299,
    "A" * 300,
    "\u200b" * 300,
    "ក្" * 150,
    "𐤀𐤁 𞤀𞤣 𝔘𝔫𝔦",
    "\x00\x01\x02\t\n\r\x1b[31m",
    "ﷺ ﷽ ﻻ",
    " ",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("width", [None, 20.0])
def test_hostile_text_gives_a_sound_file(text: str, width: float | None) -> None:
    assert check_with_qpdf(printed([text, NAMES["Thai"]], BODY.but(track=40, feats=("smcp",)), width))


def test_markup_is_printed_as_it_is() -> None:
    assert words_of(printed([HOSTILE[0]])) == HOSTILE[0]


@settings(max_examples=25)
@given(st.lists(ANY_TEXT, min_size=5, max_size=10), st.sampled_from([None, 30.0, 200.0]))
def test_any_text_gives_a_sound_file(texts: list[str], width: float | None) -> None:
    assert check_with_qpdf(printed(texts, BODY, width))


@given(ANY_TEXT, st.floats(10, 300))
def test_any_text_can_be_fitted_outlined_and_looked_over(text: str, width: float) -> None:
    fitted = fit(text, Style(38, 40, 700), width, 24, 2)
    assert fitted.clipped or max(line.width for line in fitted.lines) * fitted.style.size / 1000 <= width
    outline(Surface((595, 842), "en"), 0, 0, text, BODY)
    assert {found for _, found in missing_glyphs([text])} <= {text}
