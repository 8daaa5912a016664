"""R9: what people should look at in a programme; nothing of it blocks."""

from datetime import date, time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.agenda.enums import SessionKind as Kind
from eventmgr.agenda.enums import SessionRoleKind as Role
from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.rules import (
    DayRow,
    Item,
    Person,
    Programme,
    RoomRow,
    RoomUse,
    TopicRow,
    findings_by_session,
    programme_findings,
)

MONDAY, TUESDAY = date(2024, 12, 9), date(2024, 12, 10)
DAYS = (DayRow(MONDAY, time(8), time(18)), DayRow(TUESDAY, time(8), time(18)))
ROOM_A, ROOM_B = RoomUse(1), RoomUse(2)
ROOMS = (RoomRow(1, "Room A", 20), RoomRow(2, "Room B"))


def clock(text: str) -> time:
    return time.fromisoformat(text)


def item(key: int, hours: str, *, kind: Kind = Kind.WELCOME, day: date = MONDAY, **more: object) -> Item:
    starts, ends = hours.split("–")
    return Item(key, f"Session {key}", kind, day, clock(starts), clock(ends), **more)


def person(key: int, role: Role = Role.SPEAKER, **more: object) -> Person:
    return Person(key, f"Sample Expert {key:02}", role, **more)


def review(*items: Item, change_minutes: int = 0, topics: tuple[TopicRow, ...] = ()) -> list[tuple[str, str]]:
    programme = Programme(items, DAYS, ROOMS, topics)
    found = programme_findings(programme, change_minutes=change_minutes)
    return [(finding.remark.code, finding.remark.text()) for finding in found]


def beside(*items: Item) -> dict[int, list[str]]:
    found = findings_by_session(programme_findings(Programme(items, DAYS, ROOMS)))
    return {key: [remark.text() for remark in remarks] for key, remarks in found.items()}


def test_an_empty_programme_has_nothing_to_look_at() -> None:
    assert review() == []


def test_a_person_in_two_places_is_named_with_both_items_and_times() -> None:
    items = (
        item(1, "12:00–12:30", rooms=(ROOM_A,), people=(person(2),)),
        item(2, "12:15–13:00", rooms=(ROOM_B,), people=(person(2, Role.MODERATOR),)),
    )

    assert review(*items) == [
        (
            "person_twice",
            "Sample Expert 02 is in two places: Session 1, 12:00–12:30, and Session 2, 12:15–13:00.",
        )
    ]
    assert beside(*items) == {
        1: ["Sample Expert 02 is also in Session 2, Room B, 12:15–13:00."],
        2: ["Sample Expert 02 is also in Session 1, Room A, 12:00–12:30."],
    }


def test_no_room_is_named_where_groups_sit_in_several() -> None:
    items = (
        item(1, "12:00–12:30", people=(person(2),)),
        item(2, "12:00–12:30", rooms=(ROOM_A, ROOM_B), people=(person(2),)),
    )

    assert beside(*items)[1] == ["Sample Expert 02 is also in Session 2, 12:00–12:30."]


def test_chairing_and_speaking_in_one_session_is_no_conflict() -> None:
    assert review(item(1, "09:00–10:00", people=(person(1, Role.MODERATOR), person(1)))) == []


def test_sessions_that_touch_are_no_conflict() -> None:
    assert (
        review(
            item(1, "09:00–10:00", rooms=(ROOM_A,), people=(person(1),)),
            item(2, "10:00–11:00", rooms=(ROOM_A,), people=(person(1),)),
        )
        == []
    )


def test_the_same_time_on_another_day_is_no_conflict() -> None:
    there = {"rooms": (ROOM_A,), "people": (person(1),)}

    assert review(item(1, "09:00–10:00", **there), item(2, "09:00–10:00", day=TUESDAY, **there)) == []


def test_somebody_who_left_is_in_no_two_places_but_still_stands_there() -> None:
    items = (
        item(1, "09:00–10:00", people=(person(1, active=False), person(1, Role.RAPPORTEUR, active=False))),
        item(2, "09:00–10:00", people=(person(1, active=False),)),
    )

    assert review(*items) == [
        ("person_left", "Sample Expert 01 no longer takes part and still stands in Session 1."),
        ("person_left", "Sample Expert 01 no longer takes part and still stands in Session 2."),
    ]


def test_a_room_used_twice_is_named_unless_that_is_meant() -> None:
    first, second = item(1, "09:00–10:00", rooms=(ROOM_A,)), item(2, "09:30–10:30", rooms=(ROOM_A, ROOM_A))

    assert review(first, second) == [
        ("room_twice", "Room A is used twice: Session 1, 09:00–10:00, and Session 2, 09:30–10:30.")
    ]
    assert beside(first, second)[2] == ["Room A is also used by Session 1, 09:00–10:00."]
    assert review(first, item(2, "09:30–10:30", rooms=(ROOM_A,), parallel=True)) == []


def test_a_long_session_meets_every_short_one_inside_it() -> None:
    items = [item(1, "09:00–10:50", rooms=(ROOM_A,)), *(
        item(number, f"09:{number}0–09:{number}5", rooms=(ROOM_A,)) for number in (2, 3, 4)
    )]  # fmt: skip

    assert [code for code, _ in review(*items)] == ["room_twice"] * 3


def test_cancelled_and_not_held_sessions_are_left_aside() -> None:
    clash = {"rooms": (ROOM_A,), "people": (person(1),), "kind": Kind.WELCOME}
    items = [item(1, "09:00–10:00", **clash)]
    items += [item(2, "09:00–10:00", state=SessionState.CANCELLED, **clash)]
    items += [item(3, "09:00–10:00", state=SessionState.NOT_HELD, **clash)]

    assert review(*items) == []


def test_a_room_with_fewer_seats_than_people_is_named() -> None:
    assert review(item(1, "09:00–10:00", rooms=(RoomUse(1, 26),))) == [
        ("room_small", "Room A has 20 seats for 26 people.")
    ]
    assert review(item(1, "09:00–10:00", rooms=(RoomUse(1, 20), RoomUse(2, 500)))) == []


def test_a_session_outside_the_hours_of_its_day_is_named_but_a_dinner_is_not() -> None:
    assert review(item(1, "07:30–08:30"), item(2, "19:00–22:00", kind=Kind.RECEPTION)) == [
        ("outside_hours", "Session 1, 07:30–08:30, is outside the hours of the day, 08:00–18:00.")
    ]
    assert review(item(1, "09:00–10:00", day=date(2024, 12, 12))) == [
        ("outside_days", "Session 1 is not on a day of the programme.")
    ]


def test_a_panel_needs_a_moderator_who_still_takes_part() -> None:
    moderator = person(1, Role.MODERATOR)
    missing = [("no_moderator", "Session 1 has no moderator.")]

    assert review(item(1, "09:00–10:00", kind=Kind.PANEL, people=(moderator,))) == []
    assert review(item(1, "09:00–10:00", kind=Kind.PANEL, people=(person(1), person(2, Role.FACILITATOR)))) == missing
    assert (
        review(item(1, "09:00–10:00", kind=Kind.PANEL, people=(person(1, Role.MODERATOR, active=False),)))[1:]
        == missing
    )


def test_a_facilitator_is_enough_for_a_discussion_and_a_break_needs_nobody() -> None:
    facilitator = person(1, Role.FACILITATOR)

    assert review(item(1, "09:00–10:00", kind=Kind.DISCUSSION, people=(facilitator,))) == []
    assert review(item(1, "09:00–10:00", kind=Kind.DISCUSSION)) == [("no_moderator", "Session 1 has no moderator.")]
    assert review(item(1, "09:00–10:00", kind=Kind.LUNCH)) == []


def test_more_than_two_hours_without_a_break_is_named_once() -> None:
    first, second, third = (item(key, hours) for key, hours in enumerate(("09:00–10:00", "10:05–11:00", "11:00–11:30")))

    assert review(first, second, third) == [("no_break", "No break from 09:00 to 11:30.")]
    assert review(first, second) == []
    assert review(first, item(9, "10:00–10:15", kind=Kind.BREAK), item(3, "10:15–12:00")) == []
    assert review(item(1, "09:00–12:00", kind=Kind.SITE_VISIT)) == []


def test_more_than_six_hours_of_interpretation_on_a_day_is_named() -> None:
    def day(*hours: str) -> list[Item]:
        return [item(key, text, interpreted=True) for key, text in enumerate(hours)]

    halves = ("08:00–10:00", "10:15–12:15", "13:00–15:00")

    assert review(*day(*halves)) == []
    assert review(*day(*halves, "09:00–10:00")) == []
    assert review(*day(*halves, "15:10–15:40")) == [
        ("interpreted_long", "Interpretation for 6 h 30 min on one day; the limit is 6 hours.")
    ]


def test_a_topic_is_treated_by_itself_its_parent_or_a_part_of_it() -> None:
    topics = (TopicRow(1, "understanding TIP"), TopicRow(2, "instruments"), TopicRow(3, "TIP Protocol", 2),
              TopicRow(4, "ACTIP", 2), TopicRow(5, "protecting people"), TopicRow(6, "communities", 5))  # fmt: skip
    programme = item(1, "09:00–10:00", topics=frozenset({3, 5}))

    assert review(programme, topics=topics) == [
        ("topic_uncovered", "No session treats ‘understanding TIP’."),
        ("topic_uncovered", "No session treats ‘ACTIP’."),
    ]


def test_time_to_change_rooms_is_looked_at_when_it_is_asked_for() -> None:
    items = (
        item(1, "09:00–10:00", rooms=(ROOM_A,), people=(person(1),)),
        item(2, "10:05–11:00", rooms=(ROOM_B,), people=(person(1),)),
        item(3, "11:00–11:04", rooms=(ROOM_B,), people=(person(1),)),
    )
    found = [remark for remark in review(*items, change_minutes=10) if remark[0] == "short_way"]

    assert found == [("short_way", "Sample Expert 01 has 5 minutes from Room A to Room B, 10:00.")]
    assert "short_way" not in dict(review(*items, change_minutes=5))


def test_findings_stand_in_the_order_of_the_programme() -> None:
    items = (item(1, "15:00–16:00", kind=Kind.PANEL), item(2, "09:00–10:00", kind=Kind.PANEL))

    assert [text for _, text in review(*items)] == ["Session 2 has no moderator.", "Session 1 has no moderator."]


slots = st.lists(st.tuples(st.integers(480, 1000), st.integers(1, 120), st.integers(1, 3)), max_size=12)


@given(slots)
def test_the_sweep_finds_what_comparing_every_pair_finds(chosen: list[tuple[int, int, int]]) -> None:
    items = [
        Item(key, str(key), Kind.WELCOME, MONDAY, time(*divmod(first, 60)), time(*divmod(first + length, 60)),
             people=(person(who),))
        for key, (first, length, who) in enumerate(chosen)
    ]  # fmt: skip
    pairs = {
        frozenset({one.key, other.key})
        for one in items
        for other in items
        if one.key < other.key and one.people == other.people and one.starts < other.ends and other.starts < one.ends
    }
    found = programme_findings(Programme(tuple(items), DAYS, ROOMS))

    assert {frozenset(each.sessions) for each in found if each.remark.code == "person_twice"} == pairs


def test_every_session_of_a_run_without_a_break_shows_the_same_remark() -> None:
    items = [item(key, f"{hour:02}:00–{later:02}:00") for key, (hour, later) in enumerate(pairwise(range(9, 13)))]

    assert beside(*items) == {key: ["No break from 09:00 to 12:00."] for key in range(3)}
