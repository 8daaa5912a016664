"""Numbers and empty values as words."""

import pytest

from eventmgr.documents.content.figures import GenderCounts, Share
from eventmgr.documents.values import counted, or_dash, percent, roman, share_of_women


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (0, 0, "–"),
        (0, 3, "0.0"),
        (1, 3, "33.3"),
        (2, 3, "66.7"),
        (1, 16, "6.3"),
        (3, 3, "100.0"),
        (2999, 3000, "100.0"),
    ],
)
def test_percent_rounds_the_exact_fraction_half_up_and_nothing_is_a_dash(part, whole, words):
    assert percent(Share(part, whole)) == words


def test_share_of_women_leaves_out_those_whose_gender_is_not_stated():
    assert share_of_women(GenderCounts(female=1, male=1, another=1, not_stated=7, total=10)) == "33.3"


def test_share_of_women_is_a_dash_when_no_gender_is_stated():
    assert share_of_women(GenderCounts(not_stated=4, total=4)) == "–"


def test_share_of_women_is_hidden_with_the_count_it_would_give_away():
    assert share_of_women(GenderCounts(female=None, male=4, total=5)) == "*"


def test_zero_prints_as_zero_and_a_hidden_count_as_a_star():
    assert [counted(0), counted(12), counted(None)] == ["0", "12", "*"]


def test_an_empty_value_prints_as_an_en_dash():
    assert [or_dash(""), or_dash("Adviser")] == ["–", "Adviser"]


def test_section_numbers_are_roman():
    assert [roman(number) for number in (1, 4, 5, 9, 14, 40, 1999)] == ["I", "IV", "V", "IX", "XIV", "XL", "MCMXCIX"]
