"""The cover: what it is, the title of the event in large type, facts and motto at the foot."""

from collections.abc import Iterator

from eventmgr.documents.content.facts import Fact
from eventmgr.documents.content.report import ReportContent
from eventmgr.documents.flow import Block, Cell, Par, Row, gap
from eventmgr.documents.logos import logo_row
from eventmgr.documents.structure import Role
from eventmgr.documents.text import Style, lines
from eventmgr.documents.theme import report as measures
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import BODY, BODY_ITALIC, DISPLAY, HEAD_3, SMALL, SMALL_ITALIC, TITLE

WIDTH = measures.WIDTH


def cover(content: ReportContent, height: float) -> Iterator[Block]:
    """Blocks that fill a page of `height` points; where facts are many they run on to the next."""
    logos = logo_row(content.furniture.logos, WIDTH)
    above = [*logos, _head(content), gap(measures.COVER_WHITE), _title(content.furniture.event_title)]
    below = list(_foot(content))
    taken = sum(block.height for block in (*above, *below))
    yield from above
    yield gap(max(height - taken, measures.COVER_LEAST_WHITE))
    yield from below


def _head(content: ReportContent) -> Row:
    cells = [Cell(*measures.MARGIN, Par(content.word, HEAD_3)), Cell(*measures.WIDE, Par(content.kind, HEAD_3))]
    return Row(cells, WIDTH, look=measures.COVER_HEAD)


def _title(title: str) -> Row:
    cells = [Cell(*measures.WIDE, Par(title, _title_style(title)))]
    return Row(cells, WIDTH, look=measures.COVER_TITLE, role=Role.H1)


def _title_style(title: str) -> Style:
    """The largest type, unless it makes too many lines or breaks a word."""
    broken = lines(title, DISPLAY, measures.WIDE[1])
    if len(broken) > measures.COVER_TITLE_LINES or any(line.cut for line in broken):
        return TITLE
    return DISPLAY


def _foot(content: ReportContent) -> Iterator[Row]:
    for place, fact in enumerate(content.facts):
        yield _fact(fact, BODY, measures.FACT if place else measures.FIRST_FACT)
    if content.motto is not None:
        yield _fact(content.motto, BODY_ITALIC, measures.MOTTO)
    elif content.facts:
        yield Row([], WIDTH, look=measures.COVER_END)
    if not any(section.blocks for section in content.sections):
        yield Row([Cell(*measures.WIDE, Par(content.nothing, SMALL_ITALIC))], WIDTH, look=measures.NOTHING)


def _fact(fact: Fact, style: Style, look: Look) -> Row:
    cells = [Cell(*measures.MARGIN, Par(fact.label, SMALL)), Cell(*measures.WIDE, Par(fact.text, style))]
    return Row(cells, WIDTH, look=look, role=Role.ITEM)
