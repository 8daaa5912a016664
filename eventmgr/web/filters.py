"""How dates, times, numbers and words are written on a page."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal
from flask import Flask
from flask_babel import get_locale, gettext

from eventmgr.clock import zone_label
from eventmgr.web.faults import faults
from eventmgr.web.scripts import language_of
from eventmgr.words import Remark

NOTHING = "–"


def _date(day: date, pattern: str) -> str:
    return format_date(day, pattern, locale=get_locale() or "en")


def date_long(day: date | None) -> str:
    """`9 December 2024`."""
    return NOTHING if day is None else _date(day, "d MMMM y")


def date_short(day: date | None) -> str:
    """`Mon 9 Dec`."""
    return NOTHING if day is None else _date(day, "EEE d MMM")


def month_short(day: date) -> str:
    """`Dec`, under a day numeral."""
    return _date(day, "LLL")


def weekday_long(day: date | None) -> str:
    """`Sunday 8 December`."""
    return NOTHING if day is None else _date(day, "EEEE d MMMM")


def date_range(start: date | None, end: date | None) -> str:
    """`9–11 December 2024`; what both ends share is said once."""
    if start is None or end is None or start == end:
        return date_long(start or end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{date_long(end)}"
    if start.year == end.year:
        return f"{_date(start, 'd MMMM')} – {date_long(end)}"
    return f"{date_long(start)} – {date_long(end)}"


def times(start: time | datetime | None, end: time | datetime | None = None) -> str:
    """`09:00–10:30`, or the start alone."""
    if start is None:
        return NOTHING
    return f"{start:%H:%M}" if end is None else f"{start:%H:%M}–{end:%H:%M}"


def local(instant: datetime | None, zone: str) -> datetime | None:
    """An aware instant on the clocks of `zone` (IANA name)."""
    return None if instant is None else instant.astimezone(ZoneInfo(zone))


def empty(value: object) -> object:
    """`value`, or – where there is none. 0 is a value."""
    return NOTHING if value is None or value == "" else value


def number(value: float | None) -> str:
    """`1,240`."""
    return NOTHING if value is None else format_decimal(value, locale=get_locale() or "en")


def percent(part: float, whole: float) -> str:
    """`44.1 %` with one decimal; – where there is no whole to be a part of."""
    return f"{100 * part / whole:.1f}\N{NO-BREAK SPACE}%" if whole else NOTHING


def label(member: object) -> str:
    """The word of an enum member, translated; – for none."""
    return NOTHING if member is None else gettext(str(getattr(member, "label", member)))


def remark_text(remark: Remark) -> str:
    """The sentence of a remark, translated."""
    return str(gettext(remark.message)) % remark.params


def page_language() -> str:
    """Language tag of the words on the page."""
    return str(get_locale() or "en").replace("_", "-")


def register_filters(app: Flask) -> None:
    """Give the templates every filter of this module, the language of the page and the faults of a form."""
    app.jinja_env.globals.update(page_language=page_language, faults=faults)
    app.jinja_env.filters.update(
        date_long=date_long,
        date_short=date_short,
        month_short=month_short,
        weekday_long=weekday_long,
        date_range=date_range,
        times=times,
        local=local,
        zone_label=zone_label,
        empty=empty,
        number=number,
        percent=percent,
        native_lang=language_of,
        label=label,
        remark_text=remark_text,
    )
