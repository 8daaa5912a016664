"""Text as shapes: seen, but not in the extracted text."""

from typing import Any

import uharfbuzz as hb

from eventmgr.documents.surface import Surface, number
from eventmgr.documents.text.lines import Spans, lines
from eventmgr.documents.text.styles import Style


def outline(surface: Surface, x: float, y: float, text: Spans, style: Style) -> None:
    """Fill the outlines of one line of text on the base line `y`."""
    pen = _Pen(style.size / 1000, x, y)
    for segment in lines(text, style)[0].segments:
        for glyph in segment.glyphs:
            pen.scale = glyph.font.scale * pen.size
            pen.x = x + glyph.dx * pen.size
            pen.y = y + glyph.dy * pen.size
            glyph.font.sized.draw_glyph(glyph.gid, _FUNCTIONS, pen)
            x += (glyph.advance + (style.track if segment.tracked else 0)) * pen.size
    if pen.operators:
        surface.ink(f"q {number(style.gray)} g {' '.join(pen.operators)} f Q")


class _Pen:
    """Writes the path of a glyph; quadratic curves become cubic ones."""

    def __init__(self, size: float, x: float, y: float) -> None:
        self.size, self.scale = size, size
        self.x, self.y = x, y
        self.operators: list[str] = []
        self.last = (0.0, 0.0)

    def write(self, operator: str, *points: float) -> None:
        if points:
            self.last = (points[-2], points[-1])
        pairs = zip(points[::2], points[1::2], strict=True)
        places = (f"{number(self.x + a * self.scale)} {number(self.y + b * self.scale)}" for a, b in pairs)
        self.operators.append(" ".join((*places, operator)))


def _move(a: float, b: float, pen: _Pen) -> None:
    pen.write("m", a, b)


def _straight(a: float, b: float, pen: _Pen) -> None:
    pen.write("l", a, b)


def _cubic(a: float, b: float, c: float, d: float, e: float, f: float, pen: _Pen) -> None:
    pen.write("c", a, b, c, d, e, f)


def _quadratic(a: float, b: float, c: float, d: float, pen: _Pen) -> None:
    x, y = pen.last
    pen.write("c", x + (a - x) * 2 / 3, y + (b - y) * 2 / 3, c + (a - c) * 2 / 3, d + (b - d) * 2 / 3, c, d)


def _close(pen: _Pen) -> None:
    pen.write("h")


def _functions() -> Any:
    functions = hb.DrawFuncs()
    functions.set_move_to_func(_move)
    functions.set_line_to_func(_straight)
    functions.set_cubic_to_func(_cubic)
    functions.set_quadratic_to_func(_quadratic)
    functions.set_close_path_func(_close)
    return functions


_FUNCTIONS = _functions()
