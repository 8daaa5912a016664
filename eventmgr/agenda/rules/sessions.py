"""What may be wrong with one session: its room, its hours, its people (R9)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from eventmgr.agenda.enums import SessionKind, SessionRoleKind
from eventmgr.agenda.rules.findings import Finding
from eventmgr.agenda.rules.programme import DayRow, Item, RoomRow
from eventmgr.words import N_, Remark

MODERATED = frozenset(
    {
        SessionKind.KEYNOTE,
        SessionKind.PRESENTATION,
        SessionKind.PANEL,
        SessionKind.COUNTRY_PRESENTATION,
        SessionKind.QUESTIONS,
        SessionKind.REPORT_BACK,
        SessionKind.RECOMMENDATIONS,
    }
)
"""Kinds that need a moderator."""

FACILITATED = frozenset({SessionKind.DISCUSSION, SessionKind.BREAKOUT, SessionKind.EXERCISE, SessionKind.CASE_STUDY})
"""Kinds that need a moderator or a facilitator."""

OUT_OF_HOURS = frozenset(
    {SessionKind.RECEPTION, SessionKind.CULTURAL, SessionKind.TRANSFER, SessionKind.FREE, SessionKind.SECRETARIAT}
)
"""Kinds that may stand outside the hours of the day: a dinner is no mistake."""

_MODERATORS = frozenset({SessionRoleKind.MODERATOR, SessionRoleKind.MC})


def crowded_rooms(items: Sequence[Item], rooms: Mapping[int, RoomRow]) -> Iterator[Finding]:
    """Rooms with fewer seats than people expected."""
    for item in items:
        for use in item.rooms:
            room = rooms[use.room]
            if room.capacity is not None and use.people is not None and use.people > room.capacity:
                params = {"room": room.name, "seats": room.capacity, "people": use.people}
                remark = Remark("room_small", N_("%(room)s has %(seats)d seats for %(people)d people."), params)
                yield Finding(remark, sessions=(item.key,), day=item.date)


def outside_hours(items: Sequence[Item], days: Sequence[DayRow]) -> Iterator[Finding]:
    """Sessions outside the hours of their day, or on a day that the programme does not have."""
    by_date: dict[date, DayRow] = {day.date: day for day in days}
    for item in items:
        day = by_date.get(item.date)
        if day is None:
            remark = Remark("outside_days", N_("%(title)s is not on a day of the programme."), {"title": item.title})
            yield Finding(remark, sessions=(item.key,), day=item.date)
        elif item.kind not in OUT_OF_HOURS and not (day.opens <= item.starts and item.ends <= day.closes):
            message = N_("%(title)s, %(time)s, is outside the hours of the day, %(opens)s–%(closes)s.")
            hours = {"opens": f"{day.opens:%H:%M}", "closes": f"{day.closes:%H:%M}"}
            remark = Remark("outside_hours", message, {"title": item.title, "time": item.clock, **hours})
            yield Finding(remark, sessions=(item.key,), day=item.date)


def without_moderator(items: Sequence[Item]) -> Iterator[Finding]:
    """Sessions that need somebody to lead them and have nobody who still takes part."""
    for item in items:
        roles = {person.role for person in item.people if person.active}
        if item.kind in FACILITATED:
            led = bool(roles & (_MODERATORS | {SessionRoleKind.FACILITATOR}))
        else:
            led = item.kind not in MODERATED or bool(roles & _MODERATORS)
        if not led:
            remark = Remark("no_moderator", N_("%(title)s has no moderator."), {"title": item.title})
            yield Finding(remark, sessions=(item.key,), day=item.date)


def with_people_who_left(items: Sequence[Item]) -> Iterator[Finding]:
    """People who no longer take part and still stand in a session."""
    for item in items:
        for name in dict.fromkeys(person.name for person in item.people if not person.active):
            message = N_("%(person)s no longer takes part and still stands in %(title)s.")
            remark = Remark("person_left", message, {"person": name, "title": item.title})
            yield Finding(remark, sessions=(item.key,), day=item.date)
