"""Marks that hold a letter or wait for a hand."""

from eventmgr.documents.marks.lines import box, rule
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Style, put
from eventmgr.documents.theme import ink
from eventmgr.documents.theme.styles import SMALL


def letter_box(surface: Surface, x: float, y: float, *, letter: str, size: float = 13) -> None:
    """A white letter in a black square, `size` points, beside text on the base line `y` (groups A, B, C)."""
    bottom = y - size * ink.LETTER_BOX_DROP
    box(surface, x, bottom, width=size, height=size, fill=ink.BLACK, stroke=ink.BLACK, weight=ink.THIN)
    style = Style(size * ink.LETTER_BOX_TYPE, size, 700, gray=ink.WHITE)
    put(surface, x, bottom + size * ink.LETTER_BOX_RISE, letter, style, align="c", width=size)


def fill_in(surface: Surface, x: float, y: float, *, label: str, end: float, style: Style = SMALL) -> None:
    """A label on the base line `y` and a writing line from it to x = `end`."""
    start = x + put(surface, x, y, label, style) + ink.WRITING_LINE_GAP
    rule(surface, start, y - ink.WRITING_LINE_DROP, width=end - start, weight=ink.THIN)
