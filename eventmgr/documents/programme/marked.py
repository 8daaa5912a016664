"""Rows with a mark at their side: changed since the last version, at the same time as others."""

from collections.abc import Callable, Sequence

from eventmgr.documents.flow import Part, Row
from eventmgr.documents.marks.lines import vertical
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import programme as measures
from eventmgr.documents.theme.ink import BAR, RULE
from eventmgr.documents.theme.rows import Look

Mark = Callable[[Surface, float, float, float], None]
"""Draws beside a row whose left is `x`, whose top is `y` and which is so many points high."""


class MarkedRow(Row):
    """A row with marks; both parts of a divided row have them."""

    __slots__ = ("marks",)

    def __init__(self, cells: Sequence[Part], width: float, *, look: Look, marks: Sequence[Mark] = ()) -> None:
        super().__init__(cells, width, look=look, role=Role.ROW)
        self.marks = marks

    def draw(self, surface: Surface, x: float, y: float) -> None:
        super().draw(surface, x, y)
        for mark in self.marks:
            mark(surface, x, y, self.height)

    def part(self, cells: Sequence[Part], *, look: Look) -> "MarkedRow":
        return MarkedRow(cells, self.width, look=look, marks=self.marks)


def revision_bar(surface: Surface, x: float, y: float, height: float) -> None:
    """The bar in the margin: changed since the last version."""
    white = measures.REVISION_WHITE
    bottom = y - height + white
    vertical(surface, x + measures.REVISION, bottom, height=height - 2 * white, weight=BAR)


def bracket(surface: Surface, x: float, y: float, height: float) -> None:
    """A piece of the bracket over the groups of a parallel session."""
    _bracket(surface, x, y, height)


def last_bracket(surface: Surface, x: float, y: float, height: float) -> None:
    """The end of that bracket."""
    _bracket(surface, x, y, height - measures.BRACKET_END)


def _bracket(surface: Surface, x: float, y: float, height: float) -> None:
    top = measures.BRACKET_TOP
    vertical(surface, x + measures.BRACKET, y - height, height=height - top, weight=RULE)
