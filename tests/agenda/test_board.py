"""Sessions stand on the board where their clock says, side by side when they run at once."""

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.agenda.board import DayBoard, Frame, Place, Timed, board_of, frame_of

USUAL = Frame(first=450, last=1050)


def at(key: int, starts: str, ends: str) -> Timed:
    return Timed(key, time.fromisoformat(starts), time.fromisoformat(ends))


def test_the_usual_day_goes_from_half_past_seven_to_half_past_five() -> None:
    assert frame_of([at(1, "09:00", "10:30")]) == USUAL
    assert (USUAL.rows, USUAL.hours[0], USUAL.hours[-1]) == (120, (7, "08:00"), (115, "17:00"))


def test_an_early_start_and_a_late_end_make_the_day_longer() -> None:
    assert frame_of([at(1, "06:45", "07:00"), at(2, "17:00", "17:45")]) == Frame(first=390, last=1110)


def test_a_dinner_or_a_night_transfer_makes_the_day_no_longer() -> None:
    assert frame_of([at(1, "03:00", "04:00"), at(2, "19:00", "22:00")]) == USUAL


def test_a_session_stands_at_its_time_and_is_as_long_as_it_lasts() -> None:
    day = board_of([at(1, "09:00", "10:30")], USUAL, most_lanes=3)
    assert day == DayBoard(places=(Place((1,), row=19, span=18),))


def test_sessions_one_after_the_other_use_the_whole_width() -> None:
    day = board_of([at(1, "09:00", "10:00"), at(2, "10:00", "11:00")], USUAL, most_lanes=3)
    assert [(place.lane, place.lanes) for place in day.places] == [(1, 1), (1, 1)]


def test_sessions_at_the_same_time_stand_side_by_side() -> None:
    """E-12: what overlaps is seen to overlap."""
    items = [at(1, "11:00", "12:30"), at(2, "11:00", "12:00"), at(3, "12:00", "12:30"), at(4, "12:30", "13:00")]
    day = board_of(items, USUAL, most_lanes=3)
    assert {place.keys: (place.lane, place.lanes) for place in day.places} == {
        (1,): (2, 2),
        (2,): (1, 2),
        (3,): (1, 2),
        (4,): (1, 1),
    }


def test_a_full_lane_says_how_many_it_holds() -> None:
    items = [at(key, "11:00", "12:00") for key in range(1, 6)]
    day = board_of(items, USUAL, most_lanes=3)
    assert [(place.keys, place.lane) for place in day.places] == [((1,), 1), ((2,), 2), ((3, 4, 5), 3)]


def test_an_item_of_five_minutes_can_be_read() -> None:
    day = board_of([at(1, "09:00", "09:05")], USUAL, most_lanes=3)
    assert day.places == (Place((1,), row=19, span=3),)


def test_before_the_grid_and_in_the_evening_stand_apart() -> None:
    """E-16: a closing at 23:30 stays on its own day."""
    day = board_of([at(1, "23:30", "23:59"), at(2, "04:00", "05:00")], USUAL, most_lanes=3)
    assert day == DayBoard(early=(2,), evening=(1,))


times = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@given(st.lists(st.tuples(times, times).filter(lambda pair: pair[0] < pair[1]), max_size=30), st.sampled_from([3, 6]))
def test_every_session_stands_on_the_board_once_and_none_hides_another(
    pairs: list[tuple[time, time]], most_lanes: int
) -> None:
    items = [Timed(key, *pair) for key, pair in enumerate(pairs)]
    frame = frame_of(items)
    day = board_of(items, frame, most_lanes=most_lanes)
    keys = [key for place in day.places for key in place.keys]
    assert sorted([*keys, *day.early, *day.evening]) == list(range(len(items)))
    covered: set[tuple[int, float]] = set()
    for place in day.places:
        assert 1 <= place.row <= place.row + place.span - 1 <= frame.rows
        assert 1 <= place.lane <= place.lanes <= most_lanes
        width = 12 // place.lanes
        cells = {
            (row, column)
            for row in range(place.row, place.row + place.span)
            for column in range((place.lane - 1) * width, place.lane * width)
        }
        assert not covered & cells
        covered |= cells
