"""What attendance is taken for, found from the programme: half-days with a session that counts, or such sessions.

Pure. Nothing has to be prepared by hand: a unit is there as soon as the programme says so, and gets its row in the
database with its first record.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from eventmgr.attendance.enums import HalfDay

NOON = time(12, 30)
"""A session that starts before half past twelve belongs to the morning: lunch is between."""


@dataclass(frozen=True, slots=True)
class CountedSession:
    """A session that counts for attendance, with its planned wall times. `group_ids`: the groups at work in it."""

    id: int
    date: date
    starts: time
    ends: time
    number: str = ""
    title: str = ""
    group_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `code` names it (`2024-12-09-am`, `2024-12-09-s12`), times are wall time.

    `id` is the number of its row, None before the first record. `sessions` are those that lie in it.
    """

    code: str
    date: date
    half: HalfDay | None
    starts: time
    ends: time
    sessions: tuple[CountedSession, ...]
    id: int | None = None
    closed: bool = False
    version: int | None = None

    @property
    def session(self) -> CountedSession | None:
        """The session that is this unit; None for a half-day."""
        return self.sessions[0] if self.half is None and self.sessions else None


def half_of(starts: time) -> HalfDay:
    """The half of the day in which something starts."""
    return HalfDay.AM if starts < NOON else HalfDay.PM


def half_days(sessions: Iterable[CountedSession]) -> list[Unit]:
    """Half-days in which a session counts, in order."""
    found: dict[tuple[date, HalfDay], list[CountedSession]] = {}
    for session in sorted(sessions, key=lambda s: (s.date, s.starts, s.id)):
        found.setdefault((session.date, half_of(session.starts)), []).append(session)
    return [
        Unit(
            code=half_day_code(day, half),
            date=day,
            half=half,
            starts=min(session.starts for session in inside),
            ends=max(session.ends for session in inside),
            sessions=tuple(inside),
        )
        for (day, half), inside in found.items()
    ]


def session_units(sessions: Iterable[CountedSession]) -> list[Unit]:
    """Every session that counts as a unit of its own, in order."""
    return [
        Unit(
            code=session_code(session.date, session.id),
            date=session.date,
            half=None,
            starts=session.starts,
            ends=session.ends,
            sessions=(session,),
        )
        for session in sorted(sessions, key=lambda s: (s.date, s.starts, s.id))
    ]


def half_day_code(day: date, half: HalfDay) -> str:
    """`2024-12-09-am`."""
    return f"{day.isoformat()}-{half.value}"


def session_code(day: date, session_id: int) -> str:
    """`2024-12-09-s12`."""
    return f"{day.isoformat()}-s{session_id}"
