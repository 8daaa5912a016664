"""A programme as the rules see it: plain rows, times in wall time of the event (R17)."""

import datetime
from dataclasses import dataclass
from datetime import time

from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState

OFF = frozenset({SessionState.CANCELLED, SessionState.NOT_HELD})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a role in a session. `key` is the participation; `active` False: no longer takes part (R12)."""

    key: int
    name: str
    role: SessionRoleKind
    active: bool = True


@dataclass(frozen=True, slots=True)
class RoomUse:
    """A room that a session, or one of its groups, uses; `people` expected in it, if that is known."""

    room: int
    people: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A session with a date. `topics` are keys of topics; `parallel`: sharing its room is meant."""

    key: int
    title: str
    kind: SessionKind
    date: datetime.date
    starts: time
    ends: time
    rooms: tuple[RoomUse, ...] = ()
    people: tuple[Person, ...] = ()
    topics: frozenset[int] = frozenset()
    state: SessionState = SessionState.PLANNED
    parallel: bool = False
    interpreted: bool = False

    @property
    def first_minute(self) -> int:
        """The start, in minutes since the day 0001-01-01, so that days can be compared as well."""
        return self.date.toordinal() * 1440 + self.starts.hour * 60 + self.starts.minute

    @property
    def last_minute(self) -> int:
        """The end, counted as `first_minute` is."""
        return self.date.toordinal() * 1440 + self.ends.hour * 60 + self.ends.minute

    @property
    def clock(self) -> str:
        """`09:00–10:30`."""
        return f"{self.starts:%H:%M}–{self.ends:%H:%M}"


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day of the event and its hours."""

    date: datetime.date
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room; `capacity` in persons."""

    key: int
    name: str
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic; `parent` is the key of the topic above it."""

    key: int
    text: str
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """All of it; items that are cancelled or were not held are left aside by every rule."""

    items: tuple[Item, ...]
    days: tuple[DayRow, ...] = ()
    rooms: tuple[RoomRow, ...] = ()
    topics: tuple[TopicRow, ...] = ()

    def active_items(self) -> list[Item]:
        """What takes place, in order of time."""
        active = [item for item in self.items if item.state not in OFF]
        return sorted(active, key=lambda item: (item.first_minute, item.last_minute, item.key))
