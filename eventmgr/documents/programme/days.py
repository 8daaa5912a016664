"""A day of the programme."""

from collections.abc import Iterator

from eventmgr.documents.content.programme import (
    ProgrammeBreak,
    ProgrammeDay,
    ProgrammeItem,
    ProgrammeSession,
    ProgrammeWords,
)
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import closing_rule, label_row, nothing_yet
from eventmgr.documents.programme.sessions import break_row, session_rows
from eventmgr.documents.structure import Role
from eventmgr.documents.text import text_width
from eventmgr.documents.theme import headings
from eventmgr.documents.theme import programme as measures
from eventmgr.documents.theme.ink import HAIR, RULE
from eventmgr.documents.theme.styles import HEAD_2, HEAD_2_LIGHT, HEAD_3_LIGHT

WIDTH = measures.WIDTH


def day_blocks(day: ProgrammeDay, words: ProgrammeWords, height: float) -> list[Block]:
    """The head and the rows of a day, a little closer where that keeps it on a page of `height` points."""
    if not day.items:
        return empty_day(day, words)
    roomy = _day(day, words, measures.ROOMY)
    over = _height(roomy) - height
    if not 0 < over <= measures.MOST_SAVED * len(roomy):  # else a long day would be set twice for nothing
        return roomy
    close = _day(day, words, measures.CLOSE)
    return close if _height(close) <= height else roomy


def empty_day(day: ProgrammeDay, words: ProgrammeWords) -> list[Block]:
    """A day without sessions."""
    head = _head(day, _date(day))
    head.keep = 1
    return [head, nothing_yet(words.no_sessions, WIDTH)]


def column_labels(words: ProgrammeWords) -> Row:
    """The heads of the columns."""
    heads = [
        (*measures.TIME, "l", words.time_and_room),
        (*measures.SESSION, "l", words.session),
        (*measures.PEOPLE, "l", words.people),
    ]
    return label_row(heads, WIDTH, look=headings.LABELS)


def _day(day: ProgrammeDay, words: ProgrammeWords, white: measures.White) -> list[Block]:
    head = _head(day, _date(day))
    head.keep = 3  # the labels and two rows
    again = Par(f"{day.date} ({words.continued})", HEAD_2_LIGHT)
    head.repeat = (_head(ProgrammeDay(label=day.label, date="", short_date=""), again), column_labels(words))
    blocks = [head, column_labels(words), *_rows(day.items, white), closing_rule(WIDTH)]
    blocks[-2].keep = 1
    return blocks


def _head(day: ProgrammeDay, date: Par) -> Row:
    """Day and date, and on the right what holds for the whole of it (dress)."""
    aside = Par(day.aside, headings.BESIDE_HEAD_2)
    x, width = measures.TEXT
    room = min(width - measures.DATE_LEAST, text_width(day.aside, headings.BESIDE_HEAD_2) + 1)
    label = Par(day.label, HEAD_2)
    title = Par(day.title, HEAD_3_LIGHT, space=measures.DAY_TITLE_SPACE)
    # A long label ("Arrival of delegations") takes the line above the date.
    over = text_width(day.label, HEAD_2) > measures.TIME[1]
    cells = [Cell(x, width - room, *([label] if over else []), date, title), Cell(WIDTH - room, room, aside, align="r")]
    if not over:
        cells.append(Cell(*measures.TIME, label))
    head = Row(cells, WIDTH, look=measures.DAY, space=measures.DAY_SPACE, role=Role.H2)
    head.outline = ", ".join(part for part in (day.label, day.date) if part)
    head.repeat = ()
    return head


def _date(day: ProgrammeDay) -> Par:
    return Par(day.date, HEAD_2_LIGHT)


def _rows(items: tuple[ProgrammeItem, ...], white: measures.White) -> Iterator[Block]:
    before: Block | None = None
    for item in items:
        top = HAIR if before else RULE
        rows = _item_rows(item, white, top)
        if isinstance(item, ProgrammeBreak) and before:
            before.keep = max(before.keep, 1)  # a page does not begin with a break
        yield from rows
        before = rows[-1]


def _item_rows(item: ProgrammeItem, white: measures.White, top: float) -> list[Row]:
    if isinstance(item, ProgrammeSession):
        return session_rows(item, white, top=top)
    return [break_row(item, top=top)]


def _height(blocks: list[Block]) -> float:
    return sum(block.height for block in blocks)
