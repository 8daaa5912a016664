"""The content of door signs: one for each room on each day on which something is on in it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import BREAKS
from eventmgr.agenda.enums import SessionRoleKind as Role
from eventmgr.agenda.models import AgendaSession, Room, SessionGroup, SessionRole
from eventmgr.agenda.printing.people import in_roles
from eventmgr.agenda.printing.versions import PROVISIONAL, PUBLIC, WITHHELD
from eventmgr.agenda.queries import AgendaDay, days_of, programme_sessions, rooms_of_event
from eventmgr.documents.content.door_signs import DoorSession, DoorSign, DoorSignsContent
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture, time_range, weekday_date, zone_label

TITLE = "Door signs"
LETTERS = "DOOR"
CLOSED = "Closed meeting"
MOST_OF_A_ROOM, MOST_OF_OTHERS = 4, 12
"""So many sessions are named of another room, and of all of them; a sign does not grow into a second programme."""


@dataclass(frozen=True, slots=True)
class Use:
    """What a room is used for: a session, or one of its groups."""

    row: AgendaSession
    entry: SessionGroup | None = None

    @property
    def starts(self) -> time:
        """When it begins, wall time."""
        return self.row.starts or time()

    @property
    def times(self) -> str:
        """`10:45–12:30`."""
        return time_range(self.starts, self.row.ends or time())

    @property
    def title(self) -> str:
        """What may be read in the corridor: the topic of the group or the title; of a closed session neither."""
        if not self.row.public:
            return CLOSED
        group = self.entry
        return (group.question or group.group.name or self.row.title) if group else self.row.title

    @property
    def briefly(self) -> str:
        """`10:45  Group B`, for the signs of other rooms."""
        group = f"Group {self.entry.group.letter}" if self.entry and self.row.public else self.title
        return f"{self.starts:%H:%M}  {group}"


Uses = Mapping[tuple[date, int], Sequence[Use]]
"""The uses of a room on a day, in the order of time."""


def door_signs_content(
    session: Session, event: Event, *, as_of: datetime, paper: Paper | None = None
) -> DoorSignsContent:
    """Signs day by day, rooms in their order. Meetings of the secretariat are on no sign, closed ones unnamed."""
    rooms = rooms_of_event(session, event)
    uses = _uses(programme_sessions(session, event))
    used = [(day, room) for day in days_of(session, event) for room in rooms if (day.date, room.id) in uses]
    return DoorSignsContent(
        furniture=furniture(
            event, title=TITLE, as_of=as_of, document_number=document_number(event, LETTERS), paper=paper
        ),
        zone=f"All times {zone_label(event.timezone, event.start_date)}",
        other_rooms="Other rooms today",
        no_sessions="No sessions in this room today.",
        no_signs="No session has a room yet: there is no door sign to print.",
        signs=tuple(
            _sign(event, day, room, number=number, rooms=rooms, uses=uses) for number, (day, room) in enumerate(used, 1)
        ),
    )


def _uses(rows: Sequence[AgendaSession]) -> Uses:
    found: dict[tuple[date, int], list[Use]] = defaultdict(list)
    for row in rows:
        for room_id, use in _uses_of(row) if PROVISIONAL.prints(row) else ():
            if row.date is not None:
                found[row.date, room_id].append(use)
    return {key: sorted(uses, key=lambda use: use.starts) for key, uses in found.items()}


def _uses_of(row: AgendaSession) -> Iterator[tuple[int, Use]]:
    """Groups in their own rooms; the session in its room, unless that belongs to one of its groups."""
    rooms = {entry.room_id for entry in row.groups}
    if row.room_id is not None and row.room_id not in rooms:
        yield row.room_id, Use(row)
    for entry in row.groups:
        if entry.room_id is not None:
            yield entry.room_id, Use(row, entry)


def _sign(event: Event, day: AgendaDay, room: Room, *, number: int, rooms: Sequence[Room], uses: Uses) -> DoorSign:
    others = {other: _named(uses.get((day.date, other.id), ())) for other in rooms if other is not room}
    most = min(max(MOST_OF_OTHERS // max(sum(map(bool, others.values())), 1), 1), MOST_OF_A_ROOM)
    return DoorSign(
        room=room.name,
        day=f"Day {day.number}" if day.number else day.title,
        date=weekday_date(day.date),
        number=document_number(event, LETTERS, number=number),
        sessions=tuple(_session(use, event) for use in uses[day.date, room.id]),
        others=tuple(line for other, named in others.items() for line in _other(other, named, most=most)),
    )


def _session(use: Use, event: Event) -> DoorSession:
    row, entry = use.row, use.entry
    if not row.public:
        return DoorSession(times=use.times, title=CLOSED)
    return DoorSession(
        times=use.times,
        title=use.title,
        letter=entry.group.letter if entry else "",
        session="  ".join(filter(None, [row.number, row.title])) if entry and use.title != row.title else "",
        people=_leaders(row, entry, event),
    )


def _leaders(row: AgendaSession, entry: SessionGroup | None, event: Event) -> str:
    """Who leads it, for anybody who passes: nobody under the Chatham House Rule (R18), and nobody withheld."""
    group = entry.group_id if entry else None
    roles = [role for role in row.roles if role.group_id == group]
    people = [
        " ".join(filter(None, [who.rank, who.name]))
        for each in in_roles(_first_of(roles), row, event, PUBLIC)
        for who in each.people
        if who.name != WITHHELD
    ]
    return " · ".join(people)


def _first_of(roles: Sequence[SessionRole]) -> list[SessionRole]:
    """The moderators, where there are none the facilitators, else the speakers."""
    for kind in (Role.MODERATOR, Role.FACILITATOR, Role.SPEAKER):
        if found := [role for role in roles if role.role is kind]:
            return found
    return []


def _named(uses: Sequence[Use]) -> list[str]:
    return [use.briefly for use in uses if use.row.kind not in BREAKS]


def _other(room: Room, named: Sequence[str], *, most: int) -> list[tuple[str, str]]:
    """A line for each session in another room, which is named on the first; the last says how many more there are."""
    told, more = list(named[:most]), len(named) - most
    if more > 0:
        told[-1] = f"{told[-1]} · {more} more"
    return [("" if place else room.name, words) for place, words in enumerate(told)]
