"""How dates, times and names are written on a page."""

from datetime import date, time

import pytest

from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.web import filters
from eventmgr.web.scripts import language_of


@pytest.fixture(autouse=True)
def _inside_the_application(app):
    with app.test_request_context("/"):
        yield


def test_days_are_written_in_one_long_and_one_short_way():
    day = date(2024, 12, 9)
    assert [filters.date_long(day), filters.date_short(day), filters.weekday_long(day)] == [
        "9 December 2024",
        "Mon 9 Dec",
        "Monday 9 December",
    ]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2024, 12, 9), date(2024, 12, 11), "9–11 December 2024"),
        (date(2024, 12, 9), date(2024, 12, 9), "9 December 2024"),
        (date(2024, 11, 30), date(2024, 12, 2), "30 November – 2 December 2024"),
        (date(2024, 12, 30), date(2025, 1, 2), "30 December 2024 – 2 January 2025"),
        (date(2024, 12, 9), None, "9 December 2024"),
        (None, None, "–"),
    ],
)
def test_range_of_days_says_what_both_ends_share_once(start, end, words):
    assert filters.date_range(start, end) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (time(9), time(10, 30), "09:00–10:30"),
        (time(7, 5), None, "07:05"),
        (None, time(9), "–"),
    ],
)
def test_times_are_wall_time_with_two_digits(start, end, words):
    assert filters.times(start, end) == words


@pytest.mark.parametrize(
    ("zone", "day", "words"),
    [
        ("Asia/Jakarta", date(2024, 12, 9), "WIB (UTC+7)"),
        ("Asia/Bangkok", date(2024, 12, 9), "UTC+7"),
        ("Asia/Colombo", date(2024, 12, 9), "UTC+5:30"),
        ("America/St_Johns", date(2024, 12, 9), "NST (UTC−3:30)"),
        ("Europe/London", date(2024, 7, 9), "BST (UTC+1)"),
        ("Europe/London", date(2024, 12, 9), "GMT (UTC)"),
        ("UTC", date(2024, 12, 9), "UTC"),
    ],
)
def test_zone_is_named_by_its_letters_and_its_offset_on_the_day(zone, day, words):
    assert filters.zone_label(zone, day) == words


def test_nothing_is_a_dash_and_nought_is_a_number():
    assert [filters.empty(value) for value in (None, "", 0, "Room A")] == ["–", "–", 0, "Room A"]


def test_percentage_has_one_decimal_and_needs_a_whole():
    assert [filters.percent(15, 34), filters.percent(0, 4), filters.percent(3, 0)] == [
        "44.1\N{NO-BREAK SPACE}%",
        "0.0\N{NO-BREAK SPACE}%",
        "–",
    ]


def test_large_numbers_are_grouped():
    assert filters.number(1240) == "1,240"


def test_enum_members_are_shown_by_their_word():
    assert [filters.label(AttendanceStatus.LEFT_EARLY), filters.label(None)] == ["Left early", "–"]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("ตัวอย่าง ผู้แทน ๕", "th"),
        ("ຕົວຢ່າງ ຜູ້ແທນ ໑", "lo"),
        ("គំរូ ប្រតិភូ ១", "km"),
        ("နမူနာ ကိုယ်စားလှယ် ၁", "my"),
        ("නියැදි නියෝජිත 1", "si"),
        ("மாதிரி பிரதிநிதி 1", "ta"),
        ("Đại biểu mẫu 01", "vi"),
        ("Nguyễn Mẫu", "vi"),
        ("عينة", "ar"),
        ("Delegação de amostra", ""),
        ("Sample Delegate (ตัวอย่าง)", "th"),
        ("", ""),
        (None, ""),
    ],
)
def test_language_of_a_name_is_told_by_its_letters(name, language):
    assert language_of(name) == language
