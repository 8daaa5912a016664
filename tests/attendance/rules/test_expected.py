"""R12: who is expected where, and what becomes of records of people who are not."""

from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import HalfDay, RecordSource
from eventmgr.attendance.queries import Entry
from eventmgr.attendance.rules import Attendee, Mark, build_register, expected_sets
from eventmgr.attendance.units import CountedSession, Unit, half_days, session_units
from eventmgr.delegations.enums import Category, ParticipationStatus

MONDAY, TUESDAY = date(2024, 12, 9), date(2024, 12, 10)
PLENARY = CountedSession(1, MONDAY, time(9), time(12))
GROUPS = CountedSession(2, MONDAY, time(13), time(16), group_ids=frozenset({1, 2}))
LATE = CountedSession(3, TUESDAY, time(9), time(12))
UNITS = half_days([PLENARY, GROUPS, LATE])
MON_AM, MON_PM, TUE_AM = (unit.code for unit in UNITS)


def person(key: int, **more: object) -> Attendee:
    plain = {"status": ParticipationStatus.CONFIRMED, "category": Category.DELEGATE, "groups": frozenset({1})}
    return Attendee(key, **{**plain, **more})


def where_expected(attendee: Attendee, units: list[Unit] = UNITS) -> list[str]:
    return [code for code, keys in expected_sets([attendee], units).items() if attendee.key in keys]


def test_everyone_active_is_expected_in_every_unit() -> None:
    assert expected_sets([person(1), person(2)], UNITS) == dict.fromkeys((MON_AM, MON_PM, TUE_AM), frozenset({1, 2}))


def test_a_no_show_stays_expected_and_five_statuses_leave() -> None:
    expected = {status.value for status in ParticipationStatus if where_expected(person(1, status=status))}

    assert {status.value for status in ParticipationStatus} - expected == {
        "wait_listed", "declined", "cancelled", "withdrawn", "replaced",
    }  # fmt: skip


def test_only_categories_that_count_are_expected() -> None:
    assert {each.value for each in Category if where_expected(person(1, category=each))} == set("HDOSF")
    assert expected_sets([person(1)], UNITS, categories={Category.OBSERVER})[MON_AM] == frozenset()


def test_units_before_arrival_and_after_departure_are_not_expected() -> None:
    late = person(1, presence=((datetime(2024, 12, 9, 12, 30), datetime(2024, 12, 11)),))
    opening_only = person(2, presence=((datetime(2024, 12, 9, 9), datetime(2024, 12, 9, 12)),))
    two_visits = person(
        3,
        presence=(
            (datetime(2024, 12, 9, 8), datetime(2024, 12, 9, 12)),
            (datetime(2024, 12, 10, 8), datetime(2024, 12, 10, 18)),
        ),
    )

    assert where_expected(late) == [MON_PM, TUE_AM]
    assert where_expected(opening_only) == [MON_AM]
    assert where_expected(two_visits) == [MON_AM, TUE_AM]


def test_a_unit_that_is_covered_only_in_part_is_not_expected() -> None:
    assert where_expected(person(1, presence=((datetime(2024, 12, 9, 9, 1), datetime(2024, 12, 10)),))) == [MON_PM]


def test_breakout_units_expect_only_members_of_their_groups() -> None:
    assert where_expected(person(1, groups=frozenset())) == [MON_AM, TUE_AM]
    assert where_expected(person(1, groups=frozenset({3}))) == [MON_AM, TUE_AM]
    assert where_expected(person(1, groups=frozenset({2, 3}))) == [MON_AM, MON_PM, TUE_AM]


def test_a_half_day_with_a_plenary_beside_the_groups_expects_everyone() -> None:
    closing = CountedSession(4, MONDAY, time(16), time(17))
    units = half_days([GROUPS, closing])

    assert where_expected(person(1, groups=frozenset()), units) == [MON_PM]
    assert where_expected(person(1, groups=frozenset()), session_units([GROUPS, closing])) == ["2024-12-09-s4"]


def test_a_stored_unit_whose_sessions_are_gone_still_expects_everyone() -> None:
    gone = Unit("2024-12-11-am", date(2024, 12, 11), HalfDay.AM, time(9), time(12), sessions=())

    assert where_expected(person(1, groups=frozenset()), [gone]) == ["2024-12-11-am"]


@given(st.lists(st.tuples(st.sampled_from(ParticipationStatus), st.sampled_from(Category)), max_size=20))
def test_people_are_expected_one_by_one_as_they_are_together(kinds: list[tuple[object, object]]) -> None:
    people = [person(key, status=status, category=category) for key, (status, category) in enumerate(kinds)]
    together = expected_sets(people, UNITS)

    assert together == {
        unit.code: frozenset(each.key for each in people if unit.code in where_expected(each)) for unit in UNITS
    }


def entry(key: int, unit: str, status: Status, **more: object) -> Entry:
    said = {"source": RecordSource.SHEET, "minutes": None, "arrived": None, "reason": "", **more}
    return Entry(key, unit, status, **said)


def statuses(attendee: Attendee, *entries: Entry) -> list[str]:
    row = build_register([attendee], UNITS, records=entries).rows[attendee.key]
    return [mark.status.value for mark in row]


LATE_ARRIVAL = ((datetime(2024, 12, 9, 12, 30), datetime(2024, 12, 11)),)


def test_expected_without_a_record_is_not_recorded() -> None:
    assert statuses(person(1), entry(1, MON_AM, Status.ABSENT)) == ["absent", "not_recorded", "not_recorded"]


def test_absence_recorded_for_somebody_not_expected_is_not_absence() -> None:
    assert statuses(person(1, presence=LATE_ARRIVAL), entry(1, MON_AM, Status.ABSENT)) == [
        "not_expected",
        "not_recorded",
        "not_recorded",
    ]


def test_presence_recorded_is_stronger_than_the_plan() -> None:
    assert statuses(person(1, presence=LATE_ARRIVAL), entry(1, MON_AM, Status.PRESENT))[0] == "present"


def test_the_organiser_can_say_that_somebody_expected_is_not() -> None:
    assert statuses(person(1), entry(1, MON_AM, Status.NOT_EXPECTED))[0] == "not_expected"


def test_people_whose_attendance_is_not_taken_have_no_row() -> None:
    people = [person(1, category=Category.MEDIA), person(2, status=ParticipationStatus.REPLACED), person(3)]
    records = [entry(key, MON_AM, Status.PRESENT) for key in (1, 2, 3)]

    assert list(build_register(people, UNITS, records=records).rows) == [3]


def test_an_event_without_units_has_empty_rows() -> None:
    register = build_register([person(1)], [], records=[])

    assert dict(register.rows) == {1: ()}
    assert register.by_day(1) == {}


def test_marks_know_their_minutes() -> None:
    records = [
        entry(1, MON_AM, Status.LATE, arrived=time(9, 40)),
        entry(1, MON_PM, Status.PARTIAL, minutes=500),
        entry(1, TUE_AM, Status.EXCUSED),
        entry(2, MON_AM, Status.LEFT_EARLY),
        entry(2, MON_PM, Status.LATE, arrived=time(18)),
        entry(2, TUE_AM, Status.PARTIAL, minutes=45),
    ]
    register = build_register([person(1), person(2)], UNITS, records=records)

    assert register.rows == {
        1: (Mark(Status.LATE, 180, 140), Mark(Status.PARTIAL, 180, 180), Mark(Status.EXCUSED, 180, 0)),
        2: (Mark(Status.LEFT_EARLY, 180, None), Mark(Status.LATE, 180, 0), Mark(Status.PARTIAL, 180, 45)),
    }
    assert register.by_day(1) == {MONDAY: list(register.rows[1][:2]), TUESDAY: [register.rows[1][2]]}
