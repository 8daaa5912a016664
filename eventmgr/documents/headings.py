"""The heads that all documents share: title, section, column heads, notes."""

from collections.abc import Sequence

from eventmgr.documents.flow import Block, Cell, Panel, Par, Row
from eventmgr.documents.marks.lines import rule
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import text_width
from eventmgr.documents.theme import headings as measures
from eventmgr.documents.theme.ink import RULE
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import HEAD_2, LABEL, LEAD, SMALL_ITALIC, TITLE

Head = tuple[float, float, str, str]
"""A column head: x, width, alignment, words."""


def title_block(title: str, subtitle: Sequence[str], width: float) -> Row:
    """The title of a document and the lines under it (event; dates and place)."""
    lines = [Par(line, LEAD, space=0 if number else measures.SUBTITLE_SPACE) for number, line in enumerate(subtitle)]
    return Row([Cell(0, width, Par(title, TITLE), *lines)], width, look=measures.TITLE_BLOCK, role=Role.H1)


def section_head(title: str, aside: str, width: float) -> Row:
    """A section begins: bar, title, an aside on the right. Keep it with its column heads."""
    block = head_row(
        Par(title, HEAD_2),
        Par(aside, measures.BESIDE_HEAD_2),
        width,
        look=measures.SECTION,
        space=measures.SECTION_SPACE,
    )
    block.outline = title
    return block


def head_row(title: Par, aside: Par, width: float, *, look: Look, space: float = 0.0) -> Row:
    """A head with an aside on the right; it ends whatever group was repeated before it."""
    taken = text_width(aside.text, aside.style) + measures.ASIDE_GAP if aside.text else 0.0
    cells = [Cell(0, width - min(taken, width / 2), title), Cell(width / 2, width / 2, aside, align="r")]
    block = Row(cells, width, look=look, keep=1, space=space, role=Role.H2)
    block.repeat = ()
    return block


def column_heads(columns: Sequence[Head], width: float) -> Row:
    """Column heads under a section head; repeated on the pages that follow."""
    block = label_row(columns, width, look=measures.LABELS)
    block.keep = 2
    block.repeat = (label_row(columns, width, look=measures.LABELS_CONTINUED),)
    return block


def label_row(columns: Sequence[Head], width: float, *, look: Look) -> Row:
    """Heads in small capitals that end on one line, however many lines each has."""
    cells = [Cell(x, column, Par(words, LABEL), align=align) for x, column, align, words in columns]
    highest = max(cell.height for cell in cells)
    for cell in cells:
        cell.sink(highest - cell.height)
    return Row(cells, width, look=look, role=Role.COLUMN_HEADS)


def closing_rule(width: float) -> Block:
    """The last rule of a table; nothing of the table is repeated after it."""

    def paint(surface: Surface, x: float, y: float) -> None:
        rule(surface, x, y, width=width, weight=RULE)

    block = Panel(0, paint)
    block.repeat = ()
    return block


def nothing_yet(words: str, width: float) -> Row:
    """What a document says in the place of a list that has no entries."""
    return Row([Cell(0, width, Par(words, SMALL_ITALIC))], width, look=measures.EMPTY)
