"""What differs between two programmes (C.1): sessions cancelled, moved, new, with other people, under another title."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from itertools import chain

from eventmgr.documents.content.programme import (
    PeopleInRole,
    ProgrammeBreak,
    ProgrammeContent,
    ProgrammeGroup,
    ProgrammeItem,
    ProgrammeSession,
)
from eventmgr.prints.rules.people import people_differences
from eventmgr.prints.rules.telling import Difference, listed

CANCELLED, MOVED, NEW, TITLE, CHANGED = "Cancelled", "Moved", "New", "Title", "Changed"
TAKEN_OUT = "Taken out"
"""Of a programme for the public, which has no status: the session may well take place, behind closed doors."""
_DETAILS = {"description": "description", "topics": "topics", "presentations": "presentations", "parts": "parts"}
_GONE = frozenset({"cancelled", "not held"})


@dataclass(frozen=True, slots=True)
class Placed:
    """An item and the day it stands on ("Tue 10 Dec")."""

    item: ProgrammeItem
    day: str

    @property
    def takes_place(self) -> bool:
        """Whether it is still to come, or was held."""
        return getattr(self.item, "outcome", "") not in _GONE


def programme_difference(
    old: ProgrammeContent, new: ProgrammeContent, *, withheld: frozenset[str]
) -> tuple[Difference, ...]:
    """Every difference: cancelled, moved and new sessions first, each kind in the order of the programme."""
    before, after = _placed(old), _placed(new)
    gone = CANCELLED if new.furniture.status else TAKEN_OUT
    both = [(before[key], after[key]) for key in after if key in before]
    told: tuple[Iterator[Difference], ...] = (
        (_cancelled(one, gone) for key, one in before.items() if _is_gone(one, after.get(key))),
        chain.from_iterable(_moved(was, now) for was, now in both if now.takes_place),
        (_new(one) for key, one in after.items() if key not in before and one.takes_place),
        chain.from_iterable(_people(was.item, now.item, withheld) for was, now in both if now.takes_place),
        chain.from_iterable(_titles(was.item, now.item) for was, now in both),
        chain.from_iterable(_details(was.item, now.item) for was, now in both),
    )
    return tuple(chain.from_iterable(told))


def _placed(content: ProgrammeContent) -> dict[str, Placed]:
    return {item.key: Placed(item, day.short_date) for day in content.days for item in day.items if item.key}


def _is_gone(was: Placed, now: Placed | None) -> bool:
    return was.takes_place and (now is None or not now.takes_place)


def _cancelled(one: Placed, word: str) -> Difference:
    return Difference(word, f"{_named(one.item)}, {one.day}, {_clock(one.item.starts)}", one.item.key)


def _new(one: Placed) -> Difference:
    where = f", {one.item.room}" if one.item.room else ""
    return Difference(NEW, f"{_named(one.item)}, {one.day}, {_clock(one.item.starts)}{where}", one.item.key)


def _moved(was: Placed, now: Placed) -> Iterator[Difference]:
    """`from 10:30 Main Hall to 14:00 Room B`: the day, the room and the end only where they differ."""
    before, after = was.item, now.item
    days, rooms = was.day != now.day, before.room != after.room
    if days or rooms or (before.starts, before.ends) != (after.starts, after.ends):
        ends = before.starts == after.starts and before.ends != after.ends
        told = [_place(one, day=days, room=rooms, end=ends) for one in (was, now)]
        yield Difference(MOVED, f"{_named(after)}: from {told[0]} to {told[1]}", after.key)
    if isinstance(before, ProgrammeSession) and isinstance(after, ProgrammeSession):
        yield from _moved_groups(before, after)


def _moved_groups(before: ProgrammeSession, after: ProgrammeSession) -> Iterator[Difference]:
    rooms = {group.letter: group.room for group in before.groups}
    for group in after.groups:
        was = rooms.get(group.letter, group.room)
        if was != group.room:
            told = f"{_named(after)}, group {group.letter}: from {was or '–'} to {group.room or '–'}"
            yield Difference(MOVED, told, after.key)


def _place(one: Placed, *, day: bool, room: bool, end: bool) -> str:
    clock = _clock(one.item.starts) + (f"–{_clock(one.item.ends)}" if end else "")
    return " ".join(filter(None, [f"{one.day}," if day else "", clock, (one.item.room or "–") if room else ""]))


def _people(was: ProgrammeItem, now: ProgrammeItem, withheld: frozenset[str]) -> Iterator[Difference]:
    if isinstance(was, ProgrammeBreak) or isinstance(now, ProgrammeBreak):
        return
    yield from people_differences(was.people, now.people, about=_named(now), key=now.key, withheld=withheld)
    groups = {group.letter: _all_of(group) for group in was.groups}
    for group in now.groups:
        if group.letter in groups:
            about = f"{_named(now)}, group {group.letter}"
            yield from people_differences(
                groups[group.letter], _all_of(group), about=about, key=now.key, withheld=withheld
            )


def _all_of(group: ProgrammeGroup) -> tuple[PeopleInRole, ...]:
    return (*group.leaders, *group.people)


def _titles(was: ProgrammeItem, now: ProgrammeItem) -> Iterator[Difference]:
    if was.title != now.title:
        yield Difference(TITLE, f"“{was.title}” is now “{now.title}”", now.key)


def _details(was: ProgrammeItem, now: ProgrammeItem) -> Iterator[Difference]:
    """Which other parts read otherwise, without what: the programme itself says it."""
    if isinstance(was, ProgrammeBreak) or isinstance(now, ProgrammeBreak):
        return
    parts = [word for name, word in _DETAILS.items() if getattr(was, name) != getattr(now, name)]
    if parts:
        yield Difference(CHANGED, f"{_named(now)}: {listed(parts)}", now.key)


def _named(item: ProgrammeItem) -> str:
    number = getattr(item, "number", "")
    return f"{number} {item.title}" if number else item.title


def _clock(moment: time) -> str:
    return f"{moment:%H:%M}"
