"""Lines onto the page.

The size stands in the text matrix and fonts are set at size 1, so the operators of a segment, and of a whole line,
are the same at every size and place; they are made once in a document.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from eventmgr.documents.surface import Surface, number
from eventmgr.documents.text.embedding import DocumentFonts
from eventmgr.documents.text.fonts import Glyph
from eventmgr.documents.text.lines import Line, Spans, lines
from eventmgr.documents.text.scripts import COMPLEX, RIGHT_TO_LEFT
from eventmgr.documents.text.segments import Segment
from eventmgr.documents.text.styles import Style

_NO_ADJUSTMENT = 0.01  # 1/1000 em
_BELOW, _ABOVE = 0.3, 1.0  # of a base line reaches a link, in em


class _Show(NamedTuple):
    """Glyphs of one font at one height: the inside of the array of a TJ operator."""

    font: str
    rise: float
    array: str


class _Code(NamedTuple):
    """A glyph as one document writes it; `back` is how far the font moves the pen too far, in 1/1000 em."""

    font: str
    code: str
    back: float


@dataclass(slots=True)
class _Ink:
    """What one document has set so far."""

    fonts: DocumentFonts
    glyphs: dict[Glyph, _Code] = field(default_factory=dict)
    segments: dict[tuple[Segment, float], tuple[_Show, ...]] = field(default_factory=dict)
    lines: dict[tuple[Line, float], tuple[str, str]] = field(default_factory=dict)
    """What is written of a line before and after its place."""


def draw_line(
    surface: Surface, x: float, y: float, line: Line, style: Style, *, align: str = "l", width: float = 0
) -> float:
    """Draw a line on the base line `y`; its width in points.

    `align`: "l" from `x`, "r" so that it ends and "c" so that it is centred within `width` points from `x`. The
    line is read as a paragraph, unless it is drawn as part of something else or as an artifact.
    """
    taken = line.width * style.size / 1000
    if line.segments:
        start = x + {"l": 0.0, "c": 0.5, "r": 1.0}[align] * (width - taken)
        alone = not surface.is_read
        if alone:
            surface.begin_reading(surface.paragraph())
        surface.ink(_operators(_ink(surface), line, style, at=(start, y)))
        for part in line.links:
            left, right = (start + place * style.size / 1000 for place in (part.start, part.end))
            surface.link(part.target, (left, y - _BELOW * style.size, right, y + _ABOVE * style.size))
        if alone:
            surface.end_reading()
    return taken


def put(
    surface: Surface, x: float, y: float, text: Spans, style: Style, *, align: str = "l", width: float = 0
) -> float:
    """Draw text on one base line, without breaking it; its width in points."""
    return draw_line(surface, x, y, lines(text, style)[0], style, align=align, width=width)


def _ink(surface: Surface) -> _Ink:
    document = surface._doc
    known = document.__dict__.get("eventmgr_ink")
    if known is None:
        known = document.eventmgr_ink = _Ink(DocumentFonts(document))
    assert isinstance(known, _Ink)
    return known


def _operators(ink: _Ink, line: Line, style: Style, *, at: tuple[float, float]) -> str:
    known = ink.lines.get((line, style.track))
    if known is None:
        known = ink.lines[line, style.track] = _around_place(line, " ".join(_shows(ink, line, style.track)))
    before, after = known
    size = number(style.size)
    shown = f"{before} {size} 0 0 {size} {number(at[0])} {number(at[1])} Tm {after}"
    return f"q {number(style.gray)} g {shown} Q" if style.gray else f"0 g {shown}"


def _around_place(line: Line, shows: str) -> tuple[str, str]:
    if not line.text.isascii() and COMPLEX.search(line.text) and not RIGHT_TO_LEFT.search(line.text):
        # Poppler would turn round the ActualText of a line with right-to-left parts.
        words = line.text.encode("utf-16-be").hex().upper()
        return f"/Span<</ActualText<FEFF{words}>>>BDC BT", f"{shows} ET EMC"
    return "BT", f"{shows} ET"


def _shows(ink: _Ink, line: Line, track: float) -> list[str]:
    """The operators of a line: its segments joined, the font set only where it changes."""
    made: list[str] = []
    arrays: list[str] = []
    font, rise = "", 0.0
    for show in _line_shows(ink, line, track):
        if show.font != font or show.rise != rise:
            _flush(made, arrays)
            if show.font != font:
                made.append(f"/{show.font} 1 Tf")
            if show.rise != rise:
                made.append(f"{_rise(show.rise)} Ts")
            font, rise = show.font, show.rise
        arrays.append(show.array)
    _flush(made, arrays)
    if rise:
        made.append("0 Ts")
    return made


def _flush(made: list[str], arrays: list[str]) -> None:
    if arrays:
        made.append(f"[{_joined(arrays)}]TJ")
        arrays.clear()


def _rise(value: float) -> str:
    return f"{value / 1000:.5f}".rstrip("0").rstrip(".")


def _line_shows(ink: _Ink, line: Line, track: float) -> list[_Show]:
    shows: list[_Show] = []
    for segment in line.segments:  # a space at the end is drawn too: it parts the words of two lines
        known = ink.segments.get((segment, track))
        if known is None:
            known = ink.segments[segment, track] = _set(ink, segment, track)
        shows += known
    return shows


def _set(ink: _Ink, segment: Segment, track: float) -> tuple[_Show, ...]:
    """The arrays of a segment: codes, and between them what moves the pen from where the font leaves it."""
    shows: list[_Show] = []
    array: list[str] = []
    extra = track if segment.tracked else 0.0
    font, rise = "", 0.0
    for glyph in segment.glyphs:
        written = ink.glyphs.get(glyph) or _code(ink, glyph)
        if written.font != font or glyph.dy != rise:
            if array:
                shows.append(_Show(font, rise, _joined(array)))
            font, rise, array = written.font, glyph.dy, []
        if glyph.dx:
            array.append(number(-glyph.dx))
        array.append(written.code)
        back = written.back - extra
        if abs(back) > _NO_ADJUSTMENT:
            array.append(number(back))
    if array:
        shows.append(_Show(font, rise, _joined(array)))
    return tuple(shows)


def _joined(parts: list[str]) -> str:
    """Codes that follow each other become one string of them."""
    return " ".join(parts).replace("> <", "")


def _code(ink: _Ink, glyph: Glyph) -> _Code:
    own = ink.fonts[glyph.font]
    back = glyph.font.advance(glyph.gid) - glyph.advance + glyph.dx
    known = ink.glyphs[glyph] = _Code(own.name, f"<{own.code(glyph):04X}>", back)
    return known
