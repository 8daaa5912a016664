"""The rows of one item: a break, or a session with its parts and groups."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from itertools import chain

from eventmgr.documents.content.programme import (
    PeopleInRole,
    Presentation,
    ProgrammeBreak,
    ProgrammeGroup,
    ProgrammePart,
    ProgrammeSession,
)
from eventmgr.documents.flow import Cell, Drawing, Par, Part, Row
from eventmgr.documents.marks.letters import letter_box
from eventmgr.documents.names import name_par
from eventmgr.documents.programme.marked import MarkedRow, bracket, last_bracket, revision_bar
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import hang_width
from eventmgr.documents.theme import programme as measures
from eventmgr.documents.theme.ink import HAIR, MID
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import (
    BODY,
    BODY_ITALIC,
    BODY_MEDIUM,
    BODY_STRONG,
    LABEL,
    SMALL,
    SMALL_ITALIC,
    SMALL_STRONG,
)

WIDTH = measures.WIDTH


def break_row(item: ProgrammeBreak, *, top: float) -> Row:
    """A break: tinted, its title in italics, across the page."""
    what = [(item.title, BODY_ITALIC)]
    if item.room:
        what.append((f" · {item.room}", BODY_ITALIC))
    cells = [
        Cell(*measures.TIME, Par(_times(item.starts, item.ends), BODY)),
        Cell(*measures.TEXT, Par(what, BODY_ITALIC)),
    ]
    return Row(cells, WIDTH, look=replace(measures.BREAK, top=top), role=Role.ROW)


def session_rows(item: ProgrammeSession, white: measures.White, *, top: float) -> list[Row]:
    """A session: its own row, one for each part of a ceremony, one for each group. They stay together."""
    below = measures.BEFORE_PARTS if item.parts or item.groups else white.below
    session = Cell(*measures.SESSION, *_session_pars(item))
    people = Cell(*measures.PEOPLE, *_roles(item.people, measures.PEOPLE[1]))
    # A ceremony whose own row has one line has its room beside the first part.
    later = bool(item.parts) and session.height <= BODY.lead
    when = Cell(*measures.TIME, *_when(item), Par("" if later else item.room, SMALL))
    look = Look(above=white.above, below=below, top=top)
    head = MarkedRow([when, session, people], WIDTH, look=look, marks=[revision_bar] if item.changed else [])
    rooms = chain([item.room if later else ""], *[[""] * len(item.parts)])
    last = len(item.parts) - 1
    parts = [
        _part_row(part, room, below=white.below if place == last and not item.groups else white.part)
        for place, (part, room) in enumerate(zip(item.parts, rooms, strict=False))
    ]
    groups = [_group_row(group, last=group is item.groups[-1]) for group in item.groups]
    head.keep = len(parts) + len(groups)
    return [head, *parts, *groups]


def _times(starts: time, ends: time) -> str:
    return f"{starts:%H:%M}–{ends:%H:%M}"


def _when(item: ProgrammeSession) -> list[Par]:
    return [Par(_times(item.starts, item.ends), BODY_MEDIUM), Par(item.held, SMALL_ITALIC)]


def _session_pars(item: ProgrammeSession) -> Iterator[Par]:
    space = measures.DETAIL_SPACE
    yield _title(item)
    kind = "" if item.kind == item.title else item.kind
    yield Par(" · ".join(part for part in (kind, item.outcome) if part), LABEL)
    yield Par(item.description, SMALL, space=space)
    for topic in item.topics:
        if topic != item.title:
            yield _listed(topic)
    yield Par(item.presentations_note, SMALL, space=space)
    yield Par(" · ".join(map(_presentation, item.presentations)), SMALL, space=space)
    for remark in item.remarks:
        yield Par(remark, SMALL, space=space)


def _title(item: ProgrammeSession) -> Par:
    if not item.number:
        return Par(item.title, BODY_STRONG)
    number = f"{item.number}\u2002"
    hang = min(hang_width(number, BODY_STRONG), measures.MOST_HANG)
    return Par(number + item.title, BODY_STRONG, hang)


def _listed(topic: str) -> Par:
    return Par(f"–\u2002{topic}", SMALL, hang_width("–\u2002", SMALL), measures.DETAIL_SPACE)


def _presentation(one: Presentation) -> str:
    minutes = one.minutes.replace(" ", "\u00a0")
    return f"{one.delegation}\u00a0({minutes})" if minutes else one.delegation


def _roles(roles: tuple[PeopleInRole, ...], width: float) -> Iterator[Par]:
    for role in roles:
        yield Par(role.label, LABEL, space=measures.ROLE_SPACE)
        for one in role.people:
            yield name_par(one.rank, one.name, width, hang=measures.PERSON_HANG, light=SMALL, strong=SMALL_STRONG)


def _part_row(part: ProgrammePart, room: str, *, below: float) -> Row:
    title = f"{part.title} ({part.minutes})" if part.minutes else part.title
    cells = [
        Cell(*measures.TIME, Par(room, SMALL)),
        Cell(*measures.SESSION, Par(title, SMALL)),
        Cell(*measures.PEOPLE, *(Par(person, SMALL, measures.PERSON_HANG) for person in part.people)),
    ]
    return Row(cells, WIDTH, look=_inner(above=measures.PART_ABOVE, below=below), role=Role.ROW)


def _group_row(group: ProgrammeGroup, *, last: bool) -> Row:
    x, width = measures.GROUP_TEXT
    text = Cell(x, width, Par(group.topic, BODY_MEDIUM), *_roles(group.leaders, width))

    def letter(surface: Surface, x: float, y: float) -> None:
        left = x + measures.SESSION[0]
        letter_box(surface, left, y - measures.LETTER_BASE, letter=group.letter, size=measures.LETTER)

    parts: list[Part] = [
        Cell(*measures.TIME, Par(group.room, SMALL)),
        Drawing(letter, beside=text),
        text,
        Cell(*measures.PEOPLE, *_roles(group.people, measures.PEOPLE[1])),
    ]
    below = measures.LAST_GROUP_BELOW if last else measures.GROUP_BELOW
    marks = [last_bracket if last else bracket, *([revision_bar] if group.changed else [])]
    return MarkedRow(parts, WIDTH, look=_inner(above=measures.GROUP_ABOVE, below=below), marks=marks)


def _inner(*, above: float, below: float) -> Look:
    """Rows within a session are ruled from the session edge on."""
    return Look(above=above, below=below, top=HAIR, gray=MID, inset=measures.SESSION[0])
