import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.documents.text import Style, hang_width, lines, text_width
from tests.documents.text.specimens import BODY, NAMES
from tests.documents.text.test_cleaning import ANY_TEXT

STRONG = BODY.but(wght=600)
COLUMN = 60.0  # points


def texts_of(text: str, width: float, *, hang: float = 0) -> list[str]:
    return [line.text for line in lines(text, BODY, width, hang=hang)]


def test_a_line_breaks_between_words() -> None:
    assert texts_of("Facilitated discussion on trafficking", 110) == ["Facilitated discussion", "on trafficking"]


def test_thai_breaks_between_its_words_without_spaces() -> None:
    broken = texts_of("ทรัพยากรน้ำระหว่างประเทศ", 70)
    assert broken == ["ทรัพยากรน้ำ", "ระหว่างประเทศ"]


@pytest.mark.parametrize("script", ["Lao", "Khmer", "Burmese"])
def test_scripts_without_spaces_break_and_lose_nothing(script: str) -> None:
    text = NAMES[script].split(" ")[0] * 6
    broken = texts_of(text, 90)
    assert len(broken) > 1
    assert "".join(broken) == text


def test_lines_end_where_the_text_says_so() -> None:
    assert texts_of("Police Colonel\nSample Delegate", 400) == ["Police Colonel", "Sample Delegate"]
    assert texts_of("one\n\nthree\n", 400) == ["one", "", "three"]


def test_no_text_is_one_empty_line() -> None:
    assert texts_of("", 100) == [""]
    assert lines("", BODY)[0].width == 0


def test_a_word_longer_than_the_line_is_broken_between_characters() -> None:
    broken = lines("Wordwithoutanyplacetobreakit", BODY, COLUMN)
    assert "".join(line.text for line in broken) == "Wordwithoutanyplacetobreakit"
    assert [line.cut for line in broken] == [True, True, False]


def test_lines_after_the_first_are_shorter_by_the_hang() -> None:
    assert texts_of("12 Operational engagement", 70) == ["12 Operational", "engagement"]
    assert texts_of("12 Operational engagement", 70, hang=25) == ["12 Operational", "engagem", "ent"]


def test_spaces_at_the_end_of_a_line_take_no_room() -> None:
    assert lines("Panel   ", BODY)[0].width == lines("Panel", BODY)[0].width


def test_spans_are_set_in_their_own_weight() -> None:
    both = text_width([("Police Colonel ", BODY), ("Sample Delegate", STRONG)], STRONG)
    assert both == pytest.approx(
        text_width("Police Colonel x", BODY) - text_width("x", BODY) + text_width("Sample Delegate", STRONG)
    )


def test_width_is_that_of_the_longest_line() -> None:
    assert text_width("Main Hall\nRoom", BODY) == text_width("Main Hall", BODY)


def test_tracking_stands_between_letters_only() -> None:
    tracked = BODY.but(track=100)
    assert text_width("ABCD", tracked) == pytest.approx(text_width("ABCD", BODY) + 3 * 0.1 * BODY.size)
    assert text_width("AB CD", tracked) == pytest.approx(text_width("AB CD", BODY) + 4 * 0.1 * BODY.size)


def test_letters_of_complex_scripts_are_not_set_apart() -> None:
    assert text_width("ប្រតិភូ", BODY.but(track=100)) == text_width("ប្រតិភូ", BODY)


def test_small_capitals_are_real_ones() -> None:
    small = text_width("moderator", BODY.but(feats=("smcp",)))
    assert text_width("moderator", BODY) != small != text_width("MODERATOR", BODY)


def test_right_to_left_text_keeps_all_its_words_over_lines() -> None:
    text = "السلام عليكم ورحمة الله وبركاته (ASEAN 2024) محمد بن عبد الله"
    assert " ".join(texts_of(text, 90)) == text


@given(ANY_TEXT, st.floats(20, 200))
def test_no_line_is_wider_than_its_column(text: str, width: float) -> None:
    for line in lines(text, BODY, width):
        one_character = len(line.text) < 4 or not line.cut
        assert line.width * BODY.size / 1000 <= width + 0.01 or one_character


@given(st.text(st.sampled_from("abcde fghij-/klm"), max_size=200), st.floats(10, 200))
def test_breaking_loses_no_letter(text: str, width: float) -> None:
    joined = "".join(line.text for line in lines(text, Style(9, 12), width))
    assert joined.replace(" ", "") == text.replace(" ", "")


def test_a_word_that_fits_the_first_line_is_not_broken_for_the_hang() -> None:
    assert texts_of("engagement", 66, hang=25) == ["engagement"]


def test_white_counts_for_what_hangs_after_it() -> None:
    assert hang_width("12\u2002", BODY) == pytest.approx(text_width("12\u2002x", BODY) - text_width("x", BODY))
    assert hang_width("12\u2002", BODY) > text_width("12", BODY)
