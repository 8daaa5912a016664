"""The content of a programme (domain.md C.1): provisional, final, as delivered or public, as the caller says."""

from dataclasses import dataclass, field
from datetime import time

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class ProgrammeWords:
    """Heads and standing phrases. `continued` stands after the date of a day that goes on overleaf."""

    time_and_room: str
    session: str
    people: str
    continued: str
    at_a_glance: str
    morning: str
    afternoon: str
    evening: str
    times: str
    changes: str
    notes: str
    no_sessions: str


@dataclass(frozen=True)
class RankedName:
    """A person in a role: rank as supplied, name as supplied (R7). `key` as in ProgrammeSession."""

    rank: str
    name: str
    key: str = field(default="", compare=False)


@dataclass(frozen=True)
class PeopleInRole:
    """Who does one thing in a session, in the given order; `label` is singular or plural as needed."""

    label: str
    people: tuple[RankedName, ...]


@dataclass(frozen=True, kw_only=True)
class ProgrammePart:
    """A part of a ceremony without a time of its own. `people` have a line each, `minutes` is "10 min"."""

    title: str
    people: tuple[str, ...] = ()
    minutes: str = ""


@dataclass(frozen=True, kw_only=True)
class Presentation:
    """A delegation that presents; `minutes` is "15 min", empty where all have the same (`presentations_note`)."""

    delegation: str
    minutes: str = ""


@dataclass(frozen=True, kw_only=True)
class ProgrammeGroup:
    """A group at work in a parallel session. `leaders` stand under the topic, `people` in their own column."""

    letter: str
    topic: str
    room: str = ""
    leaders: tuple[PeopleInRole, ...] = ()
    people: tuple[PeopleInRole, ...] = ()
    changed: bool = False


@dataclass(frozen=True, kw_only=True)
class ProgrammeBreak:
    """Coffee, lunch, prayer: a row across the page, without people. `key` as in ProgrammeSession."""

    starts: time
    ends: time
    title: str
    room: str = ""
    key: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True)
class ProgrammeSession:
    """An item of the programme.

    `kind` is the type in words, left out where it says no more than the title. `topics` are the points of
    discussion it treats. `remarks` are further lines ("Chatham House Rule."). `changed` sets a bar in the margin.
    As delivered: `held` is what stands under the time ("held 09:10–10:25"), `outcome` stands beside the type
    ("not held", "moved to Tue 10:00"). `key` is the same in every version of a programme and never drawn: by it two
    versions are compared.
    """

    starts: time
    ends: time
    title: str
    number: str = ""
    kind: str = ""
    room: str = ""
    description: str = ""
    topics: tuple[str, ...] = ()
    presentations: tuple[Presentation, ...] = ()
    presentations_note: str = ""
    remarks: tuple[str, ...] = ()
    people: tuple[PeopleInRole, ...] = ()
    parts: tuple[ProgrammePart, ...] = ()
    groups: tuple[ProgrammeGroup, ...] = ()
    held: str = ""
    outcome: str = ""
    changed: bool = False
    key: str = field(default="", compare=False)


ProgrammeItem = ProgrammeSession | ProgrammeBreak


@dataclass(frozen=True, kw_only=True)
class ProgrammeDay:
    """A day: "Day 1" | "Monday, 9 December 2024" | "Mon 9 Dec"; `title` and `aside` (dress) if there are any.

    `items` are in order: by start, then room.
    """

    label: str
    date: str
    short_date: str
    title: str = ""
    aside: str = ""
    items: tuple[ProgrammeItem, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ProgrammeContent:
    """A programme.

    `kind` is "Provisional programme", `version` "version 1.2". `zone` is "All times WIB (UTC+7).", `notice`
    "Subject to change.". Of `changes` the first five are printed; `more_changes` says how many there are besides.
    """

    furniture: Furniture
    words: ProgrammeWords
    kind: str
    version: str = ""
    year: str = ""
    theme: str = ""
    facts: tuple[Fact, ...] = ()
    zone: str = ""
    notice: str = ""
    changes_since: str = ""
    changes: tuple[Fact, ...] = ()
    more_changes: str = ""
    days: tuple[ProgrammeDay, ...] = ()
    notes: tuple[Fact, ...] = ()
