"""Measure, place, draw: blocks in the order of reading become pages.

A document is a list of blocks. `paginate` puts them on pages by the rules of keeping and splitting; because
nothing is drawn before all is placed, every page knows how many there are.
"""

from eventmgr.documents.flow.blocks import PAGE_BREAK, Block, Draw, Panel, gap
from eventmgr.documents.flow.cells import Cell, Drawing, Par, Part, Text
from eventmgr.documents.flow.pages import Page, Placed, paginate
from eventmgr.documents.flow.rows import Row

__all__ = [
    "PAGE_BREAK",
    "Block",
    "Cell",
    "Draw",
    "Drawing",
    "Page",
    "Panel",
    "Par",
    "Part",
    "Placed",
    "Row",
    "Text",
    "gap",
    "paginate",
]
