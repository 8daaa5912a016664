"""The numbers of tables 1 to 4 (C.7): persons, not roles; every percentage with what it is a percentage of."""

from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from operator import add

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource
from eventmgr.attendance.figures import (
    CategoryFigures,
    DayFigures,
    DelegationFigures,
    GenderCount,
    HalfFigures,
    Invited,
    Profile,
    Totals,
    UnitFigures,
    definitions,
    per_category,
    per_day,
    per_delegation,
    per_unit,
    totals,
)
from eventmgr.attendance.queries import Entry
from eventmgr.attendance.rules import AttendanceRule, Attendee, Measure, Register, Share, build_register
from eventmgr.attendance.units import CountedSession, Unit, half_days, session_units
from eventmgr.delegations.enums import Category, ParticipationStatus
from eventmgr.events.enums import ThresholdScope
from eventmgr.people.enums import Gender

MONDAY, TUESDAY = date(2024, 12, 9), date(2024, 12, 10)
SESSIONS = [
    CountedSession(1, MONDAY, time(9), time(10)),
    CountedSession(2, MONDAY, time(10), time(12)),
    CountedSession(3, MONDAY, time(13), time(16)),
    CountedSession(4, TUESDAY, time(13), time(16)),
]
UNITS = half_days(SESSIONS)
RULE = AttendanceRule()
LETTERS = {
    "P": Status.PRESENT, "L": Status.LATE, "D": Status.LEFT_EARLY, "M": Status.PARTIAL, "A": Status.ABSENT,
    "E": Status.EXCUSED, "-": Status.NOT_EXPECTED, ".": Status.NOT_RECORDED,
}  # fmt: skip
LAOS, THAILAND, WITHDREW = 1, 2, 3


def profile(
    key: int,
    delegation: int | None = LAOS,
    gender: str = "not_stated",
    category: Category = Category.DELEGATE,
    status: ParticipationStatus = ParticipationStatus.CONFIRMED,
) -> Profile:
    return Profile(key, delegation, category, Gender(gender), status)


def register_of(people: list[Profile], letters: dict[int, str], units: list[Unit] = UNITS) -> Register:
    entries = [
        Entry(key, unit.code, LETTERS[letter], RecordSource.SHEET, None, None, "")
        for key, text in letters.items()
        for unit, letter in zip(units, text, strict=True)
    ]
    return build_register([Attendee(p.key, p.status, p.category) for p in people], units, records=entries)


PEOPLE = [
    profile(1, gender="female"),
    profile(2, gender="male", category=Category.HEAD),
    profile(3, THAILAND, "male"),
    profile(4, THAILAND, "another", category=Category.OBSERVER),
    profile(5, THAILAND, status=ParticipationStatus.REPLACED),
    profile(6, WITHDREW, "female", status=ParticipationStatus.WITHDRAWN),
    profile(7, None, "female", category=Category.SPEAKER),
    profile(8, None, "male", category=Category.MEDIA),
]
MARKS = {1: "PPP", 2: "PLA", 3: "AAE", 4: "D-.", 7: "P--", 5: "PPP", 8: "PPP"}
REGISTER = register_of(PEOPLE, MARKS)


def test_the_box_of_totals_counts_persons() -> None:
    assert totals(REGISTER, RULE) == Totals(registered=5, expected=5, attended=4, met_threshold=2)


def test_table_1_counts_each_delegation_and_those_in_none() -> None:
    table = per_delegation([Invited(LAOS, 3), Invited(THAILAND), Invited(WITHDREW, 2)], PEOPLE, REGISTER, rule=RULE)
    nobody = GenderCount()

    assert table.rows == (
        DelegationFigures(LAOS, 3, GenderCount(1, 1), GenderCount(1, 1), Share(Fraction(5), 6), 0, 0),
        DelegationFigures(THAILAND, None, GenderCount(0, 1, 1), GenderCount(0, 0, 1), Share(Fraction(1), 5, 1), 0, 1),
        DelegationFigures(WITHDREW, 2, nobody, nobody, Share(Fraction(0), 0), 1, 0),
        DelegationFigures(None, None, GenderCount(1), GenderCount(1), Share(Fraction(1), 1), 0, 0),
    )
    assert table.total == DelegationFigures(
        None, 5, GenderCount(2, 2, 1), GenderCount(2, 1, 1), Share(Fraction(7), 12, 1), 1, 1
    )
    assert (table.invited, table.attended) == (3, 2)


def test_table_1_loses_nobody_of_a_delegation_that_is_not_listed() -> None:
    table = per_delegation([Invited(LAOS)], PEOPLE, REGISTER, rule=RULE)

    assert [(row.key, row.registered.total) for row in table.rows] == [(LAOS, 2), (None, 3)]
    assert table.total.registered.total == totals(REGISTER, RULE).registered


def test_table_2_counts_each_half_day() -> None:
    assert per_day(REGISTER) == [
        DayFigures(MONDAY, am=HalfFigures(5, 4), pm=HalfFigures(3, 2)),
        DayFigures(TUESDAY, am=None, pm=HalfFigures(4, 1)),
    ]


def test_table_2_counts_a_person_once_in_a_half_day_of_several_sessions() -> None:
    units = session_units(SESSIONS)
    register = register_of(PEOPLE[:3], {1: "PPPP", 2: "APAA", 3: "--.P"}, units)

    assert per_day(register) == [
        DayFigures(MONDAY, am=HalfFigures(2, 2), pm=HalfFigures(3, 1)),
        DayFigures(TUESDAY, am=None, pm=HalfFigures(3, 2)),
    ]


def test_table_3_counts_every_status_of_every_unit() -> None:
    assert per_unit(REGISTER) == {
        "2024-12-09-am": UnitFigures(expected=5, present=3, left_early=1, absent=1),
        "2024-12-09-pm": UnitFigures(expected=3, present=1, late=1, absent=1, not_expected=2),
        "2024-12-10-pm": UnitFigures(expected=4, present=1, absent=1, excused=1, not_recorded=1, not_expected=1),
    }


def test_table_4_counts_categories_by_gender_with_rows_of_zeros() -> None:
    table = per_category(PEOPLE, REGISTER)

    assert table.rows == (
        CategoryFigures(Category.HEAD, GenderCount(male=1)),
        CategoryFigures(Category.DELEGATE, GenderCount(female=1, male=1)),
        CategoryFigures(Category.OBSERVER, GenderCount(another=1)),
        CategoryFigures(Category.SPEAKER, GenderCount(female=1)),
        CategoryFigures(Category.FACILITATOR, GenderCount()),
    )
    assert table.total == GenderCount(2, 2, 1)


def test_the_share_of_women_leaves_out_who_stated_nothing() -> None:
    count = GenderCount(female=1, male=1, another=1, not_stated=7)

    assert (count.total, count.women, count.women.percent) == (10, Share(Fraction(1), 3), Decimal("33.3"))
    assert GenderCount(not_stated=4).women.percent is None


def test_an_empty_event_has_zeros_and_no_percentages() -> None:
    empty = build_register([], [], records=[])
    table = per_delegation([], [], empty, rule=RULE)

    assert totals(empty, RULE) == Totals(0, 0, 0, 0)
    assert (table.rows, table.total.share.percent, table.total.seats) == ((), None, None)
    assert (per_day(empty), per_unit(empty)) == ([], {})
    assert per_category([], empty).total == GenderCount()


def test_units_without_anybody_stand_in_the_tables_with_zeros() -> None:
    nobody = build_register([], UNITS, records=[])

    assert per_unit(nobody) == dict.fromkeys((unit.code for unit in UNITS), UnitFigures())
    assert per_day(nobody)[1] == DayFigures(TUESDAY, pm=HalfFigures(0, 0))


@given(st.dictionaries(st.integers(1, 8), st.text("PLDMAE-.", min_size=3, max_size=3)))
def test_the_tables_agree_with_each_other(letters: dict[int, str]) -> None:
    register = register_of(PEOPLE, letters)
    table = per_delegation([Invited(LAOS), Invited(THAILAND)], PEOPLE, register, rule=RULE)
    units = reduce(add, per_unit(register).values())
    halves = [half for day in per_day(register) for half in (day.am, day.pm) if half]
    seen = units.present + units.late + units.left_early + units.partial

    assert table.total.registered == per_category(PEOPLE, register).total
    assert table.total.attended.total == totals(register, RULE).attended
    assert table.total.share.expected == units.expected == sum(half.expected for half in halves)
    assert seen == sum(half.present for half in halves)
    assert units.expected == seen + units.excused + units.absent + units.not_recorded


def test_every_definition_says_how_this_event_counts() -> None:
    plain = [remark.text() for remark in definitions(RULE)]
    other = [
        remark.text()
        for remark in definitions(
            AttendanceRule(
                threshold=Fraction(2, 3), scope=ThresholdScope.EACH_DAY, excused_counts=False, measure=Measure.MINUTES
            )
        )
    ]

    assert [sentence.partition(":")[0] for sentence in plain] == [
        "Registered", "Expected", "Attended", "Met threshold", "Attendance", "Women in percent",
    ]  # fmt: skip
    assert plain[3] == "Met threshold: at least 80 % overall, compared without rounding."
    assert plain[4] == "Attendance: units attended of units expected; late counts as attended."
    assert other[3] == "Met threshold: at least 66.7 % on each day, compared without rounding."
    assert other[4] == "Attendance: minutes present of the minutes of expected units, excused ones left out."
