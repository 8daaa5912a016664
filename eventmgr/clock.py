"""The only place that reads the time.

Instants are aware and in UTC. Times of the programme are wall time and never pass through here (R17).
"""

from datetime import UTC, date, datetime
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
