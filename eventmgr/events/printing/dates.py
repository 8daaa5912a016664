"""Dates and times as prints write them (domain.md C.0): never 12/09/2024, 24 hours, en dash, the zone once."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date

from eventmgr.clock import zone_label

LANGUAGE = "en"


def written_date(day: date) -> str:
    """`9 December 2024`."""
    return format_date(day, "d MMMM y", locale=LANGUAGE)


def weekday_date(day: date) -> str:
    """`Monday, 9 December 2024`."""
    return format_date(day, "EEEE, d MMMM y", locale=LANGUAGE)


def short_date(day: date) -> str:
    """`Mon 9 Dec`, where a column is too narrow for more."""
    return format_date(day, "EEE d MMM", locale=LANGUAGE)


def written_dates(start: date, end: date) -> str:
    """`9–11 December 2024`; what both ends share is said once."""
    if start == end:
        return written_date(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{written_date(end)}"
    first = format_date(start, "d MMMM", locale=LANGUAGE) if start.year == end.year else written_date(start)
    return f"{first} – {written_date(end)}"


def dates_line(start: date, end: date) -> str:
    """`Monday 9 to Wednesday 11 December 2024`: the days of the week belong to it."""
    last = format_date(end, "EEEE d MMMM y", locale=LANGUAGE)
    if start == end:
        return last
    pattern = "EEEE d MMMM y" if start.year != end.year else "EEEE d MMMM" if start.month != end.month else "EEEE d"
    return f"{format_date(start, pattern, locale=LANGUAGE)} to {last}"


def time_range(starts: time, ends: time) -> str:
    """`09:00–10:30`."""
    return f"{starts:%H:%M}–{ends:%H:%M}"


def stamp(at: datetime, zone: str) -> str:
    """`As of 8 December 2024, 18:00 WIB (UTC+7)`: the aware instant `at` on the clocks of `zone` (IANA)."""
    local = at.astimezone(ZoneInfo(zone))
    return f"As of {written_date(local.date())}, {local:%H:%M} {zone_label(zone, local.date())}"
