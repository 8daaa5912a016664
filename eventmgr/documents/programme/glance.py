"""The programme at a glance: a column a day, a row for morning, afternoon and evening."""

from collections.abc import Iterator, Sequence
from datetime import time

from eventmgr.documents.content.programme import ProgrammeContent, ProgrammeDay, ProgrammeSession
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import closing_rule, label_row
from eventmgr.documents.structure import Role
from eventmgr.documents.theme import headings
from eventmgr.documents.theme import programme as measures
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import HEAD_2, SMALL
from eventmgr.documents.values import NOTHING

WIDTH = measures.WIDTH
_NOON, _EVENING, _MIDNIGHT = time(12), time(18), time.max


def at_a_glance(content: ProgrammeContent, height: float) -> list[Block]:
    """The table, for two to five days; nothing where it would fill more than a page (`height` points)."""
    if len(content.days) not in measures.GLANCE_DAYS:
        return []
    rows = list(_rows(content))
    blocks = [_head(content.words.at_a_glance), _labels(content.days), *rows, closing_rule(WIDTH)]
    if sum(block.height + block.space for block in blocks) > height:
        return []
    blocks[0].keep = len(blocks) - 1
    return blocks


def _head(words: str) -> Row:
    title, look = Cell(0, WIDTH, Par(words, HEAD_2)), headings.SECTION
    head = Row([title], WIDTH, look=look, space=measures.GLANCE_SPACE, role=Role.H2)
    head.outline = words
    return head


def _labels(days: Sequence[ProgrammeDay]) -> Row:
    places = measures.glance_columns(len(days))
    between = ", " if len(days) <= measures.GLANCE_WIDE else "\n"
    heads = [
        (*place, "l", between.join(part for part in (day.label, day.short_date) if part))
        for place, day in zip(places, days, strict=True)
    ]
    return label_row([(0, measures.TIME[1], "l", ""), *heads], WIDTH, look=headings.LABELS)


def _rows(content: ProgrammeContent) -> Iterator[Row]:
    words, first = content.words, True
    halves = (
        (words.morning, time.min, _NOON),
        (words.afternoon, _NOON, _EVENING),
        (words.evening, _EVENING, _MIDNIGHT),
    )
    for label, start, end in halves:
        sessions = [_between(day, start, end) for day in content.days]
        if any(sessions):
            yield _row(label, sessions, look=measures.GLANCE_FIRST if first else measures.GLANCE_ROW)
            first = False


def _between(day: ProgrammeDay, start: time, end: time) -> list[ProgrammeSession]:
    return [item for item in day.items if isinstance(item, ProgrammeSession) and start <= item.starts < end]


def _row(label: str, sessions: Sequence[Sequence[ProgrammeSession]], *, look: Look) -> Row:
    wide = len(sessions) <= measures.GLANCE_WIDE
    cells = [Cell(0, measures.TIME[1], Par(label, SMALL))]
    for place, column in zip(measures.glance_columns(len(sessions)), sessions, strict=True):
        pars = [par for session in column for par in (_entry(session) if wide else _narrow_entry(session))]
        cells.append(Cell(*place, *(pars or [Par(NOTHING, SMALL)])))
    return Row(cells, WIDTH, look=look, role=Role.ROW)


def _entry(session: ProgrammeSession) -> list[Par]:
    text = f"{session.starts:%H:%M}\u2002{_title(session)}"
    return [Par(text, SMALL, measures.GLANCE_HANG, measures.GLANCE_ENTRY_SPACE)]


def _narrow_entry(session: ProgrammeSession) -> list[Par]:
    return [
        Par(f"{session.starts:%H:%M}", SMALL, space=measures.GLANCE_NARROW_SPACE),
        Par(_title(session), SMALL),
    ]


def _title(session: ProgrammeSession) -> str:
    return f"{session.number}\u00a0{session.title}" if session.number else session.title
