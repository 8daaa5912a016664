"""Fills that a black-and-white printer keeps apart: by geometry, not by shade."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from eventmgr.documents.marks.lines import box
from eventmgr.documents.surface import Surface, number
from eventmgr.documents.theme import ink


class Pattern(StrEnum):
    """The twelve fills of `prints.md`; badges give one to every category, charts use the first four."""

    SOLID = "solid"
    PLAIN = "plain"
    DOTS = "dots"
    DIAGONAL = "diagonal"
    BACK_DIAGONAL = "back diagonal"
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"
    GRID = "grid"
    CROSS = "cross"
    DASHES = "dashes"
    WIDE_DIAGONAL = "wide diagonal"
    WIDE_VERTICAL = "wide vertical"


Colour = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""

Area = tuple[float, float, float, float]
Strokes = Callable[[Area], Iterator[str]]


def pattern(
    surface: Surface,
    x: float,
    y: float,
    *,
    width: float,
    height: float,
    kind: Pattern,
    frame: float = ink.RULE,
    paper: Colour | None = None,
) -> None:
    """A rectangle upwards from (x, y) filled with a pattern, with a black outline of `frame` points.

    `paper` is a light colour under the pattern, in place of white; it says nothing that the pattern does not.
    """
    area = (x, y, width, height)
    corners = " ".join(map(number, area))
    ground = "0 g" if kind is Pattern.SOLID else _ground(paper)
    strokes = " ".join(part for lines in _LINES.get(kind, ()) for part in lines(area))
    surface.ink(f"q {corners} re W n {ground} {corners} re f {number(ink.BLACK)} G {strokes} Q")
    box(surface, x, y, width=width, height=height, stroke=ink.BLACK, weight=frame)


def _ground(paper: Colour | None) -> str:
    return "1 g" if paper is None else f"{' '.join(map(number, paper))} rg"


def _steps(start: float, end: float, step: float) -> Iterator[float]:
    at = start
    while at <= end:
        yield at
        at += step


def _segment(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"{number(x0)} {number(y0)} m {number(x1)} {number(y1)} l S"


def _horizontal(weight: float, step: float, dash: str = "") -> Strokes:
    def strokes(area: Area) -> Iterator[str]:
        x, y, width, height = area
        yield f"{number(weight)} w {dash}"
        for at in _steps(y + step / 2, y + height, step):
            yield _segment(x, at, x + width, at)

    return strokes


def _vertical(weight: float, step: float) -> Strokes:
    def strokes(area: Area) -> Iterator[str]:
        x, y, width, height = area
        yield f"{number(weight)} w"
        for at in _steps(x + step / 2, x + width, step):
            yield _segment(at, y, at, y + height)

    return strokes


def _rising(weight: float, step: float) -> Strokes:
    def strokes(area: Area) -> Iterator[str]:
        x, y, width, height = area
        yield f"{number(weight)} w"
        for at in _steps(x - height, x + width, step):
            yield _segment(at, y, at + height, y + height)

    return strokes


def _falling(weight: float, step: float) -> Strokes:
    def strokes(area: Area) -> Iterator[str]:
        x, y, width, height = area
        yield f"{number(weight)} w"
        for at in _steps(x - height, x + width, step):
            yield _segment(at, y + height, at + height, y)

    return strokes


_LINES: dict[Pattern, tuple[Strokes, ...]] = {
    Pattern.DOTS: (_horizontal(ink.DOT, ink.DOT_STEP, ink.DOTS),),
    Pattern.DIAGONAL: (_rising(ink.PATTERN_LINE, ink.DIAGONAL_STEP),),
    Pattern.BACK_DIAGONAL: (_falling(ink.PATTERN_LINE, ink.DIAGONAL_STEP),),
    Pattern.HORIZONTAL: (_horizontal(ink.PATTERN_LINE, ink.PATTERN_STEP),),
    Pattern.VERTICAL: (_vertical(ink.PATTERN_LINE, ink.PATTERN_STEP),),
    Pattern.GRID: (
        _horizontal(ink.PATTERN_LINE, ink.PATTERN_STEP),
        _vertical(ink.PATTERN_LINE, ink.PATTERN_STEP),
    ),
    Pattern.CROSS: (
        _rising(ink.PATTERN_LINE, ink.DIAGONAL_STEP),
        _falling(ink.PATTERN_LINE, ink.DIAGONAL_STEP),
    ),
    Pattern.DASHES: (_horizontal(ink.DASH_LINE, ink.DASH_STEP, ink.DASH),),
    Pattern.WIDE_DIAGONAL: (_rising(ink.WIDE_LINE, ink.WIDE_STEP),),
    Pattern.WIDE_VERTICAL: (_vertical(ink.WIDE_LINE, ink.WIDE_VERTICAL_STEP),),
}
