"""Running text: numbered paragraphs, lists, quotations, with notes in the margin."""

from collections.abc import Iterator

from eventmgr.documents.content.report import BulletList, Paragraph, Quote
from eventmgr.documents.flow import Block, Cell, Par, Row, gap
from eventmgr.documents.structure import Role
from eventmgr.documents.text import hang_width
from eventmgr.documents.theme import report as measures
from eventmgr.documents.theme.styles import READING, SMALL

WIDTH = measures.WIDTH
_DASH = "–\u2002"


def paragraph(block: Paragraph, number: str) -> Row:
    """Text with its number hanging on the left of it; an empty number prints none."""
    cells = [
        Cell(*measures.TEXT, Par(block.text, READING)),
        Cell(*measures.NUMBER, Par(number, measures.NUMBER_TYPE), align="r"),
        _side(block.side),
    ]
    return Row(cells, WIDTH, look=measures.PARAGRAPH)


def bullet_list(block: BulletList) -> Iterator[Block]:
    """A row for each point; the first and the last do not stand alone on a page."""
    hang = hang_width(_DASH, READING)
    last = len(block.items) - 1
    for place, item in enumerate(block.items):
        cells = [Cell(*measures.TEXT, Par(_DASH + item, READING, hang))]
        if not place:
            cells.append(_side(block.side))
        look = measures.LAST_ITEM if place == last else measures.ITEM
        keep = 1 if place in (0, last - 1) and place < last else 0
        yield Row(cells, WIDTH, look=look, keep=keep, role=Role.ITEM)


def quote(block: Quote) -> Iterator[Block]:
    """Words between two rules, larger than the text."""
    source = Par(block.source, SMALL, space=measures.SOURCE_SPACE)
    text = Cell(*measures.TEXT, Par(block.text, measures.QUOTE_TYPE), source)
    yield Row([text], WIDTH, look=measures.QUOTE, keep=1, space=measures.QUOTE_SPACE)
    yield gap(measures.AFTER_QUOTE)


def _side(words: str) -> Cell:
    return Cell(*measures.SIDE, Par(words, measures.SIDE_TYPE))
