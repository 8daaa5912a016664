"""Where a sign-in sheet is cut into pages."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from eventmgr.documents.sign_in.cutting import cut_evenly, grown_height


def sizes(groups: str, *, room: float = 14, worth: float = 4) -> list[int]:
    """How many rows of height 1 each page gets; every letter is a row of its group."""
    return [len(page) for page in cut_evenly([1.0] * len(groups), list(groups), room, group_worth=worth)]


def test_pages_are_filled_evenly():
    assert sizes("abcdefghijklmnopqrstuvwx") == [12, 12]


def test_a_page_ends_where_the_group_changes():
    assert sizes("a" * 10 + "b" * 14) == [10, 14]


def test_a_group_is_divided_rather_than_a_page_left_almost_empty():
    assert sizes("a" * 2 + "b" * 14) == [8, 8]


def test_there_are_as_few_pages_as_there_can_be():
    assert sizes("aaaabbbbccccdd") == [14]


def test_a_group_longer_than_a_page_is_cut_into_even_parts():
    assert sizes("a" * 30) == [10, 10, 10]


def test_without_rows_there_is_one_page():
    assert cut_evenly([], [], 14, group_worth=4) == [range(0)]


def test_a_row_taller_than_a_page_stands_alone():
    assert [list(page) for page in cut_evenly([1, 20, 1], ["a", "b", "c"], 14, group_worth=4)] == [[0], [1], [2]]


@given(st.lists(st.tuples(st.floats(1, 5), st.sampled_from("abc")), min_size=1, max_size=80))
def test_every_row_is_on_one_page_in_order_and_pages_are_as_few_as_can_be(rows):
    heights, groups = [height for height, _ in rows], [group for _, group in rows]
    pages = cut_evenly(heights, groups, 14, group_worth=4)
    assert list(chain.from_iterable(pages)) == list(range(len(rows)))
    assert all(sum(heights[row] for row in page) <= 14.0001 for page in pages)
    assert len(pages) == first_fit(heights, 14)


def first_fit(heights: list[float], room: float) -> int:
    pages, used = 1, 0.0
    for height in heights:
        if used + height > room:
            pages, used = pages + 1, 0.0
        used += height
    return pages


def test_rows_grow_to_the_most_when_there_is_room():
    assert grown_height([9, 9, 9], 100, most=11) == 11


def test_rows_share_the_room_when_there_is_less():
    assert grown_height([9] * 10, 100, most=11) == 10


def test_a_tall_row_keeps_its_height_and_the_others_share_the_rest():
    assert grown_height([9, 9, 9, 31], 61, most=11) == 10
