"""The content of badges (domain.md C.4)."""

from dataclasses import dataclass, field
from typing import Literal

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.content.pictures import Picture

BadgeSize = Literal["a6", "86x54"]
"""105 × 148 mm standing, or 86 × 54 mm lying."""

BadgeLayout = Literal["single", "sheet"]
"""A page for each side of a badge, or as many on a sheet as it holds, with cutting marks: 4 of A6, 8 of 86 × 54."""

CategoryInk = Literal["black", "colour"]
"""Letter, word and pattern only, or with a light colour under the pattern."""


@dataclass(frozen=True)
class BadgeCategory:
    """The category of a participant: its letter, which also decides the pattern, and its word."""

    letter: str
    word: str


@dataclass(frozen=True, kw_only=True)
class Badge:
    """A badge. Nothing else about a person may stand on it: no passport, room or dietary data, no address.

    `badge_name` is the large line, `name` the full one (empty for those who go by the badge name only). `photo` is
    printed on the front of A6. `short_rank` is the stored abbreviation, taken where the rank is too long. `ribbon` is
    a second role ("Speaker"). `code` is what the QR code says: opaque, unguessable, without meaning outside the
    event. `key` tells one badge from another over time and is never drawn.
    """

    badge_name: str
    category: BadgeCategory
    name: str = ""
    rank: str = ""
    short_rank: str = ""
    native_name: str = ""
    post: str = ""
    delegation: str = ""
    ribbon: str = ""
    code: str = ""
    key: str = field(default="", compare=False)
    photo: Picture | None = None


@dataclass(frozen=True)
class BadgeSession:
    """A line of the programme on the back: "09:00", "Opening ceremony"."""

    time: str
    title: str


@dataclass(frozen=True, kw_only=True)
class BadgeDay:
    """A day on the back: "Day 1", "Mon 9 Dec"; `hours` "08:00–17:30" stand for sessions that have no room."""

    label: str
    date: str
    hours: str = ""
    sessions: tuple[BadgeSession, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BadgeBack:
    """The back of all badges.

    `heading` "Programme at a glance", `zone` "All times WIB (UTC+7)". `programme_goes_on` stands where not all
    days fit ("The other days: see the programme"), `sessions_elsewhere` where none does and their hours stand
    alone ("The sessions: see the programme"). `emergency` numbers are set strong; `notes` are the desk and what a
    finder should do.
    """

    heading: str
    zone: str
    programme_goes_on: str
    sessions_elsewhere: str = ""
    days: tuple[BadgeDay, ...] = ()
    emergency: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BadgesContent:
    """Badges in the order of printing. `dates` and `place` stand beside the title of the event.

    Without `back` badges have one side, and the QR code stands on it. `nobody` is what a print of no badges says.
    """

    furniture: Furniture
    dates: str
    place: str
    nobody: str
    badges: tuple[Badge, ...] = ()
    back: BadgeBack | None = None
    size: BadgeSize = "a6"
    layout: BadgeLayout = "sheet"
    ink: CategoryInk = "black"
