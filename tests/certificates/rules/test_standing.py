"""Who is to have which certificate (R14, C.6, E-13)."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.rules import AttendanceRule, Mark, Share
from eventmgr.certificates.enums import Answer
from eventmgr.certificates.enums import CertificateKind as Kind
from eventmgr.certificates.rules import Candidate, certificates_due, standing_of
from eventmgr.delegations.enums import INACTIVE, Category, ParticipationStatus
from eventmgr.events.enums import ThresholdScope

RULE = AttendanceRule()
EACH_DAY = AttendanceRule(scope=ThresholdScope.EACH_DAY)
LETTERS = {"P": Status.PRESENT, "A": Status.ABSENT, "-": Status.NOT_EXPECTED, ".": Status.NOT_RECORDED}
DAYS = [date(2024, 12, day) for day in (9, 10, 11)]

delegates = st.sampled_from([Category.HEAD, Category.DELEGATE])
registers = st.lists(st.text("PA-.", min_size=2, max_size=2), min_size=3, max_size=3)


def candidate(*letters: str, **changes: object) -> Candidate:
    """A delegate with the marks of up to three days, two units of three hours each."""
    by_day = {day: [Mark(LETTERS[each], 180) for each in text] for day, text in zip(DAYS, letters, strict=False)}
    return replace(Candidate(Category.DELEGATE, ParticipationStatus.CONFIRMED, by_day), **changes)


def told(one: Candidate, rule: AttendanceRule = RULE) -> tuple[Answer, Kind | None, str]:
    standing = standing_of(one, rule)
    return standing.answer, standing.kind, standing.why.text()


@pytest.mark.parametrize(
    ("letters", "said"),
    [
        (("PP", "PP", "PA"), (Answer.YES, Kind.PARTICIPATION, "Attendance is enough: 83.3 %")),
        (("PP", "PP", "AA"), (Answer.NO, None, "66.7 % is below 80 %")),
        (("PP", "PP", "P."), (Answer.UNDECIDED, None, "Not recorded yet: 1")),
        (("--", "PP", "PP"), (Answer.YES, Kind.PARTICIPATION, "Attendance is enough: 100.0 %")),
        (("--", "PA", "PP"), (Answer.NO, None, "75.0 % is below 80 %")),
        (("--", "--", "--"), (Answer.NO, None, "Nothing was expected")),
        ((), (Answer.NO, None, "Nothing was expected")),
    ],
)
def test_delegates_are_judged_by_the_units_expected_of_them(
    letters: tuple[str, ...], said: tuple[Answer, Kind | None, str]
) -> None:
    assert told(candidate(*letters)) == said


def test_each_day_counts_by_itself_where_the_event_says_so() -> None:
    assert told(candidate("PP", "PP", "PA"), EACH_DAY) == (Answer.NO, None, "Below 80 % on 11 Dec")
    assert told(candidate("PP", "--", "PP"), EACH_DAY)[0] is Answer.YES


def test_partial_attendance_could_be_certified_with_its_hours() -> None:
    partly, never = standing_of(candidate("PP", "AA"), RULE), standing_of(candidate("AA", "AA"), RULE)
    assert (partly.hours, never.hours) == (True, False)
    assert (partly.units, partly.minutes) == (Share(Fraction(2), 4), Share(Fraction(360), 720))


@pytest.mark.parametrize("category", [Category.SPEAKER, Category.FACILITATOR])
@given(letters=registers)
def test_speakers_and_facilitators_are_thanked_whatever_they_attended(category: Category, letters: list[str]) -> None:
    standing = standing_of(candidate(*letters, category=category), RULE)
    assert (standing.answer, standing.kind) == (Answer.YES, Kind.APPRECIATION)


def test_a_delegate_who_speaks_has_participation_before_appreciation() -> None:
    standing = standing_of(candidate("PP", "PP", "PP", speaks=True), RULE)
    assert certificates_due(standing) == (Kind.PARTICIPATION,)
    assert certificates_due(standing, contribution=True) == (Kind.PARTICIPATION, Kind.APPRECIATION)


def test_a_delegate_below_the_threshold_is_thanked_for_speaking() -> None:
    standing = standing_of(candidate("PA", "AA", speaks=True), RULE)
    assert certificates_due(standing, contribution=True) == (Kind.APPRECIATION,)


@pytest.mark.parametrize("status", sorted(INACTIVE | {ParticipationStatus.NO_SHOW}))
@pytest.mark.parametrize("category", [Category.DELEGATE, Category.SPEAKER])
def test_who_left_or_never_came_has_none(category: Category, status: ParticipationStatus) -> None:
    standing = standing_of(candidate("PP", "PP", "PP", status=status, category=category, speaks=True), RULE)
    assert (standing.answer, standing.kind, standing.hours) == (Answer.NO, None, False)


@pytest.mark.parametrize(
    ("category", "why"),
    [
        (Category.OBSERVER, "Only where you decide so"),
        (Category.LIAISON, "Only where you decide so"),
        (Category.INTERPRETER, "No certificate in this category"),
        (Category.GUEST, "No certificate in this category"),
    ],
)
def test_other_categories_have_none_by_the_rule(category: Category, why: str) -> None:
    assert told(candidate("PP", "PP", "PP", category=category)) == (Answer.NO, None, why)


@given(letters=registers, category=delegates)
def test_nothing_is_decided_while_a_unit_is_open_and_everything_afterwards(
    letters: list[str], category: Category
) -> None:
    standing = standing_of(candidate(*letters, category=category), RULE)
    assert (standing.answer is Answer.UNDECIDED) == ("." in "".join(letters))


@given(letters=registers, threshold=st.integers(0, 100))
def test_the_threshold_is_compared_exactly(letters: list[str], threshold: int) -> None:
    closed = [each.replace(".", "A") for each in letters]
    standing = standing_of(candidate(*closed), replace(RULE, threshold=Fraction(threshold, 100)))
    present, expected = "".join(closed).count("P"), sum(each != "-" for each in "".join(closed))
    assert standing.met == (expected > 0 and present * 100 >= threshold * expected)
    assert (standing.kind is Kind.PARTICIPATION) == standing.met


@given(letters=registers)
def test_one_more_unit_attended_never_takes_a_certificate_away(letters: list[str]) -> None:
    better = [each.replace("A", "P", 1) for each in letters]
    before, after = standing_of(candidate(*letters), RULE), standing_of(candidate(*better), RULE)
    assert after.met >= before.met
