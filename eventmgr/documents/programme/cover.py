"""The upper part of page 1: title, facts, the box with the zone and the changes."""

from collections.abc import Iterator, Sequence

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.programme import ProgrammeContent
from eventmgr.documents.flow import Block, Cell, Panel, Par, Row
from eventmgr.documents.logos import logo_row
from eventmgr.documents.marks.lines import box
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import programme as measures
from eventmgr.documents.theme.ink import BLACK
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import (
    BODY,
    BODY_STRONG,
    HEAD_3,
    HEAD_3_LIGHT,
    LEAD,
    SMALL,
    SMALL_ITALIC,
    SMALL_STRONG,
    TITLE,
)

WIDTH = measures.WIDTH


def cover(content: ProgrammeContent) -> Iterator[Block]:
    """Logos, title, what kind of programme, facts, box."""
    yield from logo_row(content.furniture.logos, WIDTH)
    yield _title(content)
    yield _kind(content)
    for place, fact in enumerate(content.facts):
        yield fact_row(fact, look=measures.FACT if place else measures.FIRST_FACT)
    if content.zone or content.notice or content.changes:
        yield _box(content)


def fact_row(fact: Fact, *, look: Look) -> Row:
    """A label and what it says."""
    cells = [Cell(*measures.TIME, Par(fact.label, SMALL)), Cell(*measures.TEXT, Par(fact.text, BODY))]
    return Row(cells, WIDTH, look=look, role=Role.ITEM)


def _title(content: ProgrammeContent) -> Row:
    title = Par(content.furniture.event_title, TITLE)
    theme = Par(content.theme, LEAD, space=measures.THEME_SPACE)
    cells = [Cell(*measures.TIME, Par(content.year, measures.YEAR)), Cell(*measures.TEXT, title, theme)]
    return Row(cells, WIDTH, look=measures.TITLE, role=Role.H1)


def _kind(content: ProgrammeContent) -> Row:
    words = [(content.kind, HEAD_3)]
    if content.version:
        words.append((f", {content.version}", HEAD_3_LIGHT))
    return Row([Cell(*measures.TEXT, Par(words, HEAD_3))], WIDTH, look=measures.KIND)


def _box(content: ProgrammeContent) -> Panel:
    """A heavy bar at its left edge, a hairline round it."""
    rows = list(_box_rows(content))
    height = sum(row.height for row in rows) + measures.BOX_BELOW

    def paint(surface: Surface, x: float, y: float) -> None:
        box(surface, x, y - height, width=WIDTH, height=height, stroke=BLACK)
        box(surface, x, y - height, width=measures.BOX_BAR, height=height, fill=BLACK)
        for row in rows:
            row.draw(surface, x, y)
            y -= row.height

    return Panel(height, paint, space=measures.BOX_SPACE)


def _box_rows(content: ProgrammeContent) -> Iterator[Row]:
    words = content.words
    times = Par([(f"{content.zone} ", BODY_STRONG), (content.notice, BODY)], BODY)
    yield _box_row(measures.BOX_TIMES, Par(words.times, SMALL), times)
    if not content.changes:
        return
    yield _box_row(measures.BOX_CHANGES, Par(words.changes, SMALL), Par(content.changes_since, SMALL_ITALIC))
    for change in content.changes[: measures.MOST_CHANGES]:
        yield _change(change)
    if content.more_changes:
        yield Row([Cell(*measures.BOX_CHANGE, Par(content.more_changes, SMALL_ITALIC))], WIDTH, look=measures.BOX_ROW)


def _box_row(look: Look, label: Par, text: Par) -> Row:
    cells: Sequence[Cell] = [Cell(*measures.BOX_LABEL, label), Cell(*measures.BOX_TEXT, text)]
    return Row(cells, measures.BOX_RULE_WIDTH, look=look, role=Role.ITEM)


def _change(change: Fact) -> Row:
    cells = [
        Cell(*measures.BOX_KIND, Par(change.label, SMALL_STRONG)),
        Cell(*measures.BOX_CHANGE, Par(change.text, SMALL)),
    ]
    return Row(cells, WIDTH, look=measures.BOX_ROW, role=Role.ITEM)
