"""The content of door signs: what is on in a room on a day."""

from dataclasses import dataclass

from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class DoorSession:
    """What is on: "10:45–12:30", the topic of a group or the title of a session, the letter of the group if any.

    `session` is the session that a group belongs to ("6  Operational engagement across borders"), `people` who
    leads it.
    """

    times: str
    title: str
    letter: str = ""
    session: str = ""
    people: str = ""


@dataclass(frozen=True, kw_only=True)
class DoorSign:
    """The sign of a room for a day: "Day 2", "Tuesday, 10 December 2024".

    `others` are (room, what is on there), a line for each session; after the first line of a room its name is empty.
    """

    room: str
    day: str
    date: str
    number: str = ""
    sessions: tuple[DoorSession, ...] = ()
    others: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class DoorSignsContent:
    """Door signs in the order of printing.

    `zone` is "All times WIB (UTC+7)", `other_rooms` "Other rooms today", `no_sessions` what a sign without
    sessions says, `no_signs` what a print of none says.
    """

    furniture: Furniture
    zone: str
    other_rooms: str
    no_sessions: str
    no_signs: str
    signs: tuple[DoorSign, ...] = ()
