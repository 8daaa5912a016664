"""One item of the programme as it is printed."""

import re
from collections.abc import Sequence
from datetime import time

from eventmgr.agenda.enums import BREAKS, SessionState
from eventmgr.agenda.models import AgendaSession, SessionItem
from eventmgr.agenda.printing.people import people_of, people_of_group
from eventmgr.agenda.printing.versions import Version
from eventmgr.delegations.queries import printed_delegation
from eventmgr.documents.content.programme import (
    Presentation,
    ProgrammeBreak,
    ProgrammeGroup,
    ProgrammeItem,
    ProgrammePart,
    ProgrammeSession,
)
from eventmgr.events.models import Event
from eventmgr.events.printing import short_date, time_range

CHATHAM = "Chatham House Rule."
SEVERAL = re.compile(r"\s*(?:;|·|\n)\s*")


def programme_item(
    row: AgendaSession, event: Event, version: Version, *, moved_to: AgendaSession | None = None
) -> ProgrammeItem:
    """`row` as a break or a session; it has a date. `moved_to` is where it was held instead, if anywhere."""
    starts, ends = _clock(row.starts), _clock(row.ends)
    if row.kind in BREAKS:
        room = row.room.name if row.room else ""
        return ProgrammeBreak(starts=starts, ends=ends, title=row.title, room=room, key=str(row.id))
    presenting = [item for item in row.items if item.delegation is not None]
    return ProgrammeSession(
        starts=starts,
        ends=ends,
        title=row.title,
        number=row.number,
        kind=row.kind.label,
        room=row.room.name if row.room else "",
        description=row.description,
        topics=tuple(entry.topic.text for entry in row.topics),
        presentations=_presentations(presenting, event),
        presentations_note=_minutes_each(presenting),
        remarks=(CHATHAM,) if row.chatham_house else (),
        people=people_of(row, event, version),
        parts=_parts(row, version),
        groups=_groups(row, event, version),
        held=_held(row) if version.looks_back else "",
        outcome=_outcome(row, moved_to) if version.looks_back else "",
        key=str(row.id),
    )


def _clock(moment: time | None) -> time:
    return moment or time()


def _parts(row: AgendaSession, version: Version) -> tuple[ProgrammePart, ...]:
    return tuple(
        ProgrammePart(
            title=item.title,
            people=_typed_people(item.people, version) if version.names_people(row) else (),
            minutes=_minutes(item.minutes),
        )
        for item in row.items
        if item.delegation is None
    )


def _typed_people(text: str, version: Version) -> tuple[str, ...]:
    return tuple(version.typed_person(each) for each in SEVERAL.split(text)) if text else ()


def _presentations(items: Sequence[SessionItem], event: Event) -> tuple[Presentation, ...]:
    alike = bool(_minutes_each(items))
    return tuple(
        Presentation(
            delegation=printed_delegation(item.delegation, event), minutes="" if alike else _minutes(item.minutes)
        )
        for item in items
        if item.delegation is not None
    )


def _minutes_each(items: Sequence[SessionItem]) -> str:
    """`15 minutes each.` where all presentations have the same length."""
    lengths = {item.minutes for item in items}
    length = lengths.pop() if len(lengths) == 1 else None
    return f"{length} minutes each." if length and len(items) > 1 else ""


def _groups(row: AgendaSession, event: Event, version: Version) -> tuple[ProgrammeGroup, ...]:
    groups = []
    for entry in row.groups:
        leaders, people = people_of_group(row, entry.group_id, event, version)
        groups.append(
            ProgrammeGroup(
                letter=entry.group.letter,
                topic=entry.question or entry.group.name,
                room=entry.room.name if entry.room else "",
                leaders=leaders,
                people=people,
            )
        )
    return tuple(groups)


def _held(row: AgendaSession) -> str:
    if row.actual_starts is None or row.actual_ends is None:
        return ""
    return f"held {time_range(row.actual_starts, row.actual_ends)}"


def _outcome(row: AgendaSession, moved_to: AgendaSession | None) -> str:
    if row.state is SessionState.NOT_HELD and moved_to is not None and moved_to.date is not None:
        return f"moved to {short_date(moved_to.date)}, {moved_to.starts:%H:%M}"
    words = {SessionState.NOT_HELD: "not held", SessionState.CANCELLED: "cancelled"}
    return words.get(row.state, "")


def _minutes(minutes: int | None) -> str:
    return f"{minutes} min" if minutes else ""
