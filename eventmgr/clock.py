"""The only place that reads the time.

Instants are aware and in UTC. Times of the programme are wall time and never pass through here (R17).
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def now() -> datetime:
    """This instant, aware, in UTC."""
    return datetime.now(UTC)


def now_in(zone: str) -> datetime:
    """This instant on the clocks of `zone` (IANA name)."""
    return now().astimezone(ZoneInfo(zone))


def today(zone: str) -> date:
    """The calendar day in `zone`."""
    return now_in(zone).date()


def zone_label(zone: str, day: date) -> str:
    """`WIB (UTC+7)`: the zone's own letters where it has any, and its offset at noon of `day`."""
    noon = datetime.combine(day, time(12), tzinfo=ZoneInfo(zone))
    offset = _offset(noon.utcoffset() or timedelta())
    letters = noon.tzname() or ""
    return f"{letters} ({offset})" if letters.isalpha() and letters != "UTC" else offset


def _offset(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
