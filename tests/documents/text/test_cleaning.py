import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.documents.text.cleaning import clean

ANY_TEXT = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Z", "C"]), max_size=300)


def test_accents_are_composed() -> None:
    assert clean(unicodedata.normalize("NFD", "Nguyễn Đại biểu")) == "Nguyễn Đại biểu"


def test_every_kind_of_line_end_is_a_newline_and_a_tab_a_space() -> None:
    assert clean("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h\ti") == "a\nb\nc\nd\ne\nf\ng\nh i"


def test_controls_overrides_and_soft_hyphens_are_dropped() -> None:
    assert clean("a\x00\x07\x1b\x9f\u202eb\u202c\ufeffc\u00add") == "abcd"


def test_halves_of_surrogate_pairs_and_noncharacters_are_replaced() -> None:
    assert clean("a\ud800b\uffffc\U0001fffed\udfff") == "a\ufffdb\ufffdc\ufffdd\ufffd"


def test_joiners_and_zero_width_spaces_of_complex_scripts_are_kept() -> None:
    assert clean("ශ්\u200dරී\u200bក\u200cស") == "ශ්\u200dරී\u200bក\u200cស"


@given(ANY_TEXT)
def test_clean_text_can_be_written_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode("utf-16-be").decode("utf-16-be") == cleaned
    assert clean(cleaned) == cleaned
