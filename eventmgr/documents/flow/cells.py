"""Paragraphs set in a column."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from eventmgr.documents.structure import Element, Place, Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Line, Style, draw_line, lines
from eventmgr.documents.theme.styles import baseline

Text = str | Sequence[tuple[str, Style]]


class Part(Protocol):
    """What stands in a row: a cell of text or a drawing; `height` is the room it takes."""

    height: float

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw below the height `y`, from the left `x` of the row."""

    def split(self, height: float) -> "tuple[Part, Part]":
        """What fits into `height` points, and the rest."""


class Par(NamedTuple):
    """A paragraph: its text (one string, or strings with a style each), and how it is set.

    `style` gives size and leading to all of it. `hang` moves the second and later lines in, `space` is white
    above unless it begins the cell; points.
    """

    text: Text
    style: Style
    hang: float = 0.0
    space: float = 0.0


_KEPT_WHOLE = 20
"""Lines: a longer paragraph is divided between lines wherever it stands."""


class _Set(NamedTuple):
    """One line of a cell; `top` is its distance from the top of the cell, `par` the paragraph it belongs to."""

    line: Line
    style: Style
    indent: float
    top: float
    par: int


class Cell:
    """Paragraphs broken into the lines of a column `width` points wide, at `x` points from the left of its row.

    Paragraphs without text take no room. `height` is known at once; nothing is drawn before `draw`. `span`: how
    many columns of its table it stands in. `whole`: a page ends between its paragraphs, not within one.
    """

    __slots__ = ("align", "height", "paragraphs", "set", "span", "whole", "width", "x")

    def __init__(
        self, x: float, width: float, *pars: Par, align: str = "l", span: int = 1, whole: bool = False
    ) -> None:
        self.x, self.width, self.align, self.span, self.whole = x, width, align, span, whole
        self.set: list[_Set] = []
        self.paragraphs: list[int] = []
        """The numbers of the paragraphs that have text."""
        self.height = 0.0
        for number, (text, style, hang, space) in enumerate(pars):
            if not text:
                continue
            if self.set:
                self.height += space
            if not isinstance(text, str) or not text.isspace():
                self.paragraphs.append(number)
            for count, line in enumerate(lines(text, style, width, hang=hang)):
                self.set.append(_Set(line, style, hang if count else 0.0, self.height, number))
                self.height += style.lead

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw below the height `y`, from the left `x` of the row."""
        self.draw_in(surface, x, y, place=surface.places(Role.PARAGRAPHS, [self])[0])

    def draw_in(self, surface: Surface, x: float, y: float, *, place: Place) -> None:
        """Draw as a part of what `place` is in the structure of the file."""
        left, read = x + self.x, -1
        for line, style, indent, top, par in self.set:
            if line.text:
                if par != read:
                    surface.end_reading()
                    surface.begin_reading(place if isinstance(place, Element) else place.get(par))
                    read = par
                base, width = y - top - baseline(style), self.width - indent
                draw_line(surface, left + indent, base, line, style, align=self.align, width=width)
        surface.end_reading()

    def split(self, height: float) -> tuple["Cell", "Cell"]:
        """The lines that fit into `height` points, and the rest; either may be without lines."""
        fitting = self._up_to(sum(1 for part in self.set if part.top + part.style.lead <= height))
        return self._part(self.set[:fitting]), self._part(self.set[fitting:])

    @property
    def least(self) -> float:
        """The height of the first lines that are not parted from each other."""
        first = next((count for count in range(1, len(self.set) + 1) if self._up_to(count)), 0)
        return self.set[first - 1].top + self.set[first - 1].style.lead if first else 0.0

    def _up_to(self, count: int) -> int:
        """How many of the first `count` lines may stand before the end of a page."""
        if not self.whole or not 0 < count < len(self.set) or self.set[count].par != self.set[count - 1].par:
            return count
        own = [place for place, line in enumerate(self.set) if line.par == self.set[count].par]
        return own[0] if len(own) <= _KEPT_WHOLE else count

    def sink(self, distance: float) -> None:
        """Move the text down, so that it ends where a higher neighbour ends."""
        self.set = [one._replace(top=one.top + distance) for one in self.set]
        self.height += distance

    def _part(self, chosen: list[_Set]) -> "Cell":
        part = Cell(self.x, self.width, align=self.align, span=self.span, whole=self.whole)
        if chosen:
            first, last = chosen[0], chosen[-1]
            part.set = [one._replace(top=one.top - first.top) for one in chosen]
            part.height = last.top + last.style.lead - first.top
            begun = {one.par for one in chosen}
            part.paragraphs = [number for number in self.paragraphs if number in begun]
        return part


class Drawing:
    """A drawing in a row, beside its first line; it takes no room of its own.

    Text in it is read before that of the cell which it stands `beside`, or not at all.
    """

    def __init__(self, paint: Callable[[Surface, float, float], None], *, beside: Cell | None = None) -> None:
        self.height = 0.0
        self.beside = beside
        self._paint = paint

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw; `y` is the top of the first line of the row."""
        self._paint(surface, x, y)

    def split(self, height: float) -> tuple[Part, Part]:
        """A drawing stays with the first part of its row."""
        return self, Cell(0, 0)
