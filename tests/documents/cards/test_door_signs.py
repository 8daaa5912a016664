"""Door signs, one for each room and day."""

from dataclasses import replace

import pytest

from eventmgr.documents.door_signs import door_signs_remarks, render_door_signs
from eventmgr.documents.remarks import RemarkKind
from tests.documents.door_contents import DOOR_SIGNS, HALL, ROOM_3
from tests.documents.reading import check_with_qpdf, fonts_of, ink_of, pages_of, smallest_type, words_of


@pytest.fixture(scope="module")
def pages() -> list[str]:
    return [" ".join(page.split()) for page in pages_of(render_door_signs(DOOR_SIGNS))]


def test_a_sign_says_room_day_times_topics_and_the_other_rooms():
    text = words_of(render_door_signs(replace(DOOR_SIGNS, signs=(ROOM_3,))))
    for words in (
        "Room 3",
        "Day 2 Tuesday, 10 December 2024",
        "10:45–12:30",
        "Victims first: identification and referral",
        "6 Operational engagement across borders",
        "Inspector Sample Trainer F-02",
        "Other rooms today",
        "Country presentations II, 09:00 · Groups report back, 15:45",
        "As of 8 December 2024, 18:00 WIB (UTC+7)",
        "IPSSD-2024-DEMO/DOOR/07/Rev.2",
    ):
        assert words in text


def test_a_long_day_goes_on_on_another_page_under_the_same_head(pages):
    hall = [page for page in pages if "Grand Ballroom" in page]
    assert len(hall) == 2
    assert all("Day 1 Monday, 9 December 2024" in page for page in hall)
    found = [hour for page in hall for hour in range(8, 20) if f"Sample session {hour} " in f"{page} "]
    assert found == list(range(8, 20))


def test_a_room_without_sessions_says_so(pages):
    assert "No sessions in this room today." in pages[-1]


def test_ordinary_signs_have_nothing_to_remark_and_a_topic_without_room_has():
    assert door_signs_remarks(replace(DOOR_SIGNS, signs=(ROOM_3, HALL))) == ()
    session = replace(ROOM_3.sessions[0], title="sample " * 200)
    (remark,) = door_signs_remarks(replace(DOOR_SIGNS, signs=(replace(ROOM_3, sessions=(session,)),)))
    assert (remark.kind, remark.field) == (RemarkKind.DOES_NOT_FIT, "signs.0.sessions.0.title")


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_keeps_within_190_by_255_mm_and_9_points(paper):
    pdf = render_door_signs(replace(DOOR_SIGNS, furniture=replace(DOOR_SIGNS.furniture, paper=paper)))
    assert [area for area in ink_of(pdf) if area[0] > 191 or area[1] > 256] == []
    assert smallest_type(pdf) == 9


def test_without_rooms_a_page_says_so():
    (page,) = pages_of(render_door_signs(replace(DOOR_SIGNS, signs=())))
    assert "No door signs: there are no rooms in the agenda yet." in page


def test_the_file_is_sound_its_fonts_embedded_and_its_bytes_the_same_again():
    pdf = render_door_signs(DOOR_SIGNS)
    check_with_qpdf(pdf)
    assert {embedded for _, embedded in fonts_of(pdf)} == {True}
    assert render_door_signs(DOOR_SIGNS) == pdf
