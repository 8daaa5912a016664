"""Somebody in two places, a room used twice: found by sorting the times of each and sweeping once over them (R9)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from eventmgr.agenda.rules.findings import Finding
from eventmgr.agenda.rules.programme import Item, RoomRow
from eventmgr.words import N_, Remark


def people_in_two_places(items: Sequence[Item], rooms: Mapping[int, RoomRow]) -> Iterator[Finding]:
    """Each pair of items at one time with the same person in both (E-12); two roles in one session are no conflict."""
    for (_, name), theirs in _items_of_people(items).items():
        for first, second in _overlapping(theirs):
            yield Finding(
                Remark(
                    "person_twice",
                    N_("%(person)s is in two places: %(first)s, %(first_time)s, and %(second)s, %(second_time)s."),
                    {"person": name, **_named(first, second)},
                ),
                sessions=(first.key, second.key),
                beside=(_also_in(name, second, rooms), _also_in(name, first, rooms)),
                day=first.date,
            )


def rooms_used_twice(items: Sequence[Item], rooms: Mapping[int, RoomRow]) -> Iterator[Finding]:
    """Each pair of items at one time in the same room, unless one of them is flagged parallel."""
    used: dict[int, list[Item]] = defaultdict(list)
    for item in items:
        if not item.parallel:
            for room in dict.fromkeys(use.room for use in item.rooms):
                used[room].append(item)
    for room, theirs in used.items():
        name = rooms[room].name
        for first, second in _overlapping(theirs):
            message = N_("%(room)s is used twice: %(first)s, %(first_time)s, and %(second)s, %(second_time)s.")
            yield Finding(
                Remark("room_twice", message, {"room": name, **_named(first, second)}),
                sessions=(first.key, second.key),
                beside=(_taken_by(name, second), _taken_by(name, first)),
                day=first.date,
            )


def short_ways(items: Sequence[Item], rooms: Mapping[int, RoomRow], minutes: int) -> Iterator[Finding]:
    """People who have less than `minutes` between two sessions in different rooms."""
    for (_, name), theirs in _items_of_people(items).items():
        for first, second in pairwise(theirs):
            gap = second.first_minute - first.last_minute
            come_from, go_to = _room_of(first, rooms), _room_of(second, rooms)
            if come_from and go_to and come_from != go_to and 0 <= gap < minutes:
                message = N_("%(person)s has %(gap)d minutes from %(come_from)s to %(go_to)s, %(time)s.")
                params = {"person": name, "gap": gap, "come_from": come_from, "go_to": go_to}
                remark = Remark("short_way", message, {**params, "time": f"{first.ends:%H:%M}"})
                yield Finding(remark, sessions=(first.key, second.key), day=first.date)


def _items_of_people(items: Iterable[Item]) -> dict[tuple[int, str], list[Item]]:
    """Participation and name → the items in order of time, each once whatever the number of roles in it."""
    found: dict[tuple[int, str], list[Item]] = defaultdict(list)
    for item in items:
        for person in dict.fromkeys((person.key, person.name) for person in item.people if person.active):
            found[person].append(item)
    return found


def _overlapping(ordered: Iterable[Item]) -> Iterator[tuple[Item, Item]]:
    """The pairs of items, given in order of time, that share a minute."""
    running: list[Item] = []
    for item in ordered:
        running = [earlier for earlier in running if earlier.last_minute > item.first_minute]
        for earlier in running:
            yield earlier, item
        running.append(item)


def _named(first: Item, second: Item) -> dict[str, str]:
    return {
        "first": first.title,
        "first_time": first.clock,
        "second": second.title,
        "second_time": second.clock,
    }


def _also_in(person: str, other: Item, rooms: Mapping[int, RoomRow]) -> Remark:
    params = {"person": person, "other": other.title, "time": other.clock}
    room = _room_of(other, rooms)
    if room is None:
        return Remark("person_twice", N_("%(person)s is also in %(other)s, %(time)s."), params)
    message = N_("%(person)s is also in %(other)s, %(room)s, %(time)s.")
    return Remark("person_twice", message, {**params, "room": room})


def _taken_by(room: str, other: Item) -> Remark:
    params = {"room": room, "other": other.title, "time": other.clock}
    return Remark("room_twice", N_("%(room)s is also used by %(other)s, %(time)s."), params)


def _room_of(item: Item, rooms: Mapping[int, RoomRow]) -> str | None:
    """The room; None if there is none, or if groups sit in several and nobody knows who is where."""
    return rooms[item.rooms[0].room].name if len(item.rooms) == 1 else None
