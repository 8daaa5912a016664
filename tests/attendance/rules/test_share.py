"""R13 and R14: percentages in exact fractions, and who may get a certificate."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.rules import AttendanceRule, Eligibility, Mark, Measure, Override, Share, eligibility, share_of
from eventmgr.errors import RefusedError
from eventmgr.events.enums import ThresholdScope

RULE = AttendanceRule()
LETTERS = {
    "P": Status.PRESENT, "L": Status.LATE, "D": Status.LEFT_EARLY, "M": Status.PARTIAL, "A": Status.ABSENT,
    "E": Status.EXCUSED, "-": Status.NOT_EXPECTED, ".": Status.NOT_RECORDED,
}  # fmt: skip
DAYS = [date(2024, 12, day) for day in (9, 10, 11)]


def marks(letters: str, present: int | None = None) -> list[Mark]:
    """`PPA` and so on, as in table 5 of C.7; units of three hours."""
    return [Mark(LETTERS[letter], 180, present) for letter in letters]


def days(*letters: str) -> dict[date, list[Mark]]:
    return {day: marks(text) for day, text in zip(DAYS, letters, strict=False)}


@pytest.mark.parametrize(
    ("letters", "share"),
    [
        ("PPPPPP", Share(Fraction(6), 6)),
        ("PLDPPA", Share(Fraction(5), 6)),
        ("PPPPEA", Share(Fraction(4), 6)),
        ("--PPAA", Share(Fraction(2), 4)),
        ("PP....", Share(Fraction(2), 6, 4)),
        ("------", Share(Fraction(0), 0)),
        ("", Share(Fraction(0), 0)),
    ],
)
def test_late_and_left_early_count_and_excused_stays_in_the_denominator(letters: str, share: Share) -> None:
    assert share_of(marks(letters), RULE) == share


def test_excused_units_can_be_left_out() -> None:
    assert share_of(marks("PPPPEA"), AttendanceRule(excused_counts=False)) == Share(Fraction(4), 5)


def test_partial_is_the_minutes_of_the_unit() -> None:
    assert share_of(marks("P") + marks("M", 60), RULE) == Share(Fraction(4, 3), 2)
    assert share_of(marks("PM"), RULE) == Share(Fraction(1), 2)


def test_in_minutes_late_and_left_early_count_by_minutes() -> None:
    rule = AttendanceRule(measure=Measure.MINUTES)

    assert share_of(marks("P", 180) + marks("LD", 90) + marks("A-"), rule) == Share(Fraction(360), 720)
    assert share_of(marks("LD"), rule) == Share(Fraction(360), 360)
    assert share_of(marks("M."), rule) == Share(Fraction(0), 360, 1)


def test_a_share_of_nothing_has_no_percentage() -> None:
    nothing = share_of([], RULE)

    assert (nothing.fraction, nothing.percent, nothing.reaches(Fraction(0))) == (None, None, False)


@pytest.mark.parametrize(
    ("attended", "expected", "percent"),
    [(5, 6, "83.3"), (4, 6, "66.7"), (1, 1, "100.0"), (0, 3, "0.0"), (1, 16, "6.3"), (799, 1000, "79.9")],
)
def test_percentages_are_printed_with_one_decimal(attended: int, expected: int, percent: str) -> None:
    assert Share(Fraction(attended), expected).percent == Decimal(percent)


def test_the_threshold_is_compared_exactly() -> None:
    assert Share(Fraction(5), 6).reaches(Fraction(80, 100))
    assert not Share(Fraction(4), 6).reaches(Fraction(80, 100))
    assert Share(Fraction(4), 5).reaches(Fraction(80, 100))
    assert not Share(Fraction(79999), 100000).reaches(Fraction(80, 100))
    assert Share(Fraction(79999), 100000).percent == Decimal("80.0")


def test_shares_of_people_add_up() -> None:
    assert Share(Fraction(5), 6, 1) + Share(Fraction(1, 3), 2) == Share(Fraction(16, 3), 8, 1)


@given(st.text("PLDAE-.", max_size=30))
def test_a_share_lies_between_nothing_and_all(letters: str) -> None:
    share = share_of(marks(letters), RULE)

    assert 0 <= share.attended <= share.expected
    assert share.expected == len(letters.replace("-", ""))
    assert share == share_of(marks("".join(sorted(letters))), RULE)


def test_five_of_six_passes_and_four_of_six_fails() -> None:
    assert eligibility(days("PP", "PP", "PA"), RULE) == Eligibility(Share(Fraction(5), 6), met=True, granted=True)
    assert eligibility(days("PP", "PP", "AA"), RULE) == Eligibility(Share(Fraction(4), 6), met=False, granted=False)


def test_each_day_must_reach_the_threshold_where_the_event_says_so() -> None:
    rule = AttendanceRule(scope=ThresholdScope.EACH_DAY)
    judged = eligibility(days("PP", "PP", "PA"), rule)

    assert judged == Eligibility(Share(Fraction(5), 6), met=False, granted=False, days_missed=(DAYS[2],))
    assert eligibility(days("PP", "--", "PP"), rule).met
    assert eligibility(days("PP", "--", "PP"), rule).days_missed == ()


def test_who_was_expected_nowhere_has_not_met_it() -> None:
    for scope in ThresholdScope:
        assert not eligibility(days("--", "--"), AttendanceRule(scope=scope, threshold=Fraction(0))).met


def test_a_late_arrival_is_judged_over_the_units_expected() -> None:
    assert eligibility(days("--", "PP", "PP"), RULE).met


def test_an_override_changes_the_decision_and_not_the_arithmetic() -> None:
    refused = Override(granted=False, name="Programme manager", reason="Left without notice")
    granted = Override(granted=True, name="Programme manager", reason="Illness")

    assert eligibility(days("PP", "PP"), RULE, override=refused) == Eligibility(
        Share(Fraction(4), 4), met=True, granted=False
    )
    assert eligibility(days("PA", "AA"), RULE, override=granted) == Eligibility(
        Share(Fraction(1), 4), met=False, granted=True
    )


@pytest.mark.parametrize(
    ("name", "reason", "field", "sentence"),
    [
        (" ", "Illness", "override_name", "Write who decided."),
        ("Programme manager", "", "override_reason", "Write the reason."),
    ],
)
def test_an_override_needs_a_name_and_a_reason(name: str, reason: str, field: str, sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence) as refusal:
        Override(granted=True, name=name, reason=reason)
    assert refusal.value.field == field
