"""Lines: text broken to a width."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from eventmgr.documents.text.cleaning import clean
from eventmgr.documents.text.paragraphs import FaceSpans, LinkedPart, Paragraph, Unit
from eventmgr.documents.text.segments import Segment
from eventmgr.documents.text.styles import Style

Spans = str | Sequence[tuple[str, Style]]
"""Text in the style of the whole, or parts with a style each: of these weight, slant, features and link count."""

_ROUNDING = 0.5  # 1/1000 em


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line ready to be drawn; `width` in 1/1000 em, `text` without the white at its end.

    `cut`: the line ends within a word, because the word alone is wider than the line may be. `links`: its parts
    that lead somewhere.
    """

    segments: tuple[Segment, ...]
    width: float
    text: str
    cut: bool = False
    links: tuple[LinkedPart, ...] = ()


_EMPTY = Line((), 0.0, "")


def lines(
    text: Spans, style: Style, width: float | None = None, *, locale: str = "en", hang: float = 0
) -> tuple[Line, ...]:
    """Break text into lines of at most `width` points (None: break at line ends only); at least one line.

    Size and tracking of `style` hold for all spans. Lines after the first are `hang` points shorter. `locale`
    is the BCP 47 code of the language whose rules of breaking hold; words of Thai, Lao, Khmer and Burmese are
    found in any. A word that is too long for a line is broken between characters.
    """
    scale = 1000 / style.size
    room = math.inf if width is None else width * scale
    return _lines(_faces(text, style), room, hang * scale, style.track, locale)


def text_width(text: Spans, style: Style) -> float:
    """How wide the longest line is in points, if lines end only where the text says so."""
    return max(line.width for line in lines(text, style)) * style.size / 1000


def hang_width(text: str, style: Style) -> float:
    """How far in a text begins that follows `text` on its line, in points; white at its end counts."""
    return text_width(f"{text}|", style) - text_width("|", style)


def _faces(text: Spans, style: Style) -> FaceSpans:
    if isinstance(text, str):
        return ((text, style.face, style.link),)
    return tuple((part, own.face, own.link or style.link) for part, own in text)


@lru_cache(maxsize=20_000)
def _lines(spans: FaceSpans, room: float, hang: float, track: float, locale: str) -> tuple[Line, ...]:
    made: list[Line] = []
    for part in _paragraphs(spans):
        if not part:
            made.append(_EMPTY)
            continue
        paragraph, units = _measured(part, track, locale)
        first, rest = room - hang if made else room, room - hang
        made += [_line(paragraph, own) for own in _fill(paragraph.cut(units, first=first, rest=rest), first, rest)]
    while len(made) > 1 and not made[-1].text:
        made.pop()
    return tuple(made)


@lru_cache(maxsize=1_000)  # few: a text is measured on one line, or at many sizes, and then broken
def _measured(spans: FaceSpans, track: float, locale: str) -> tuple[Paragraph, tuple[Unit, ...]]:
    paragraph = Paragraph(spans, track)
    return paragraph, tuple(paragraph.units(locale))


def _paragraphs(spans: FaceSpans) -> Iterator[FaceSpans]:
    """Clean text, cut at its line ends."""
    current = []
    for text, face, link in spans:
        first, *others = clean(text).split("\n")
        current.append((first, face, link))
        for other in others:
            yield tuple(span for span in current if span[0])
            current = [(other, face, link)]
    yield tuple(span for span in current if span[0])


def _fill(units: Iterator[Unit], first: float, rest: float) -> Iterator[list[Unit]]:
    """Units on lines: `first` is the room of the first line, `rest` that of the others."""
    room, used = first, 0.0
    current: list[Unit] = []
    for unit in units:
        if current and used + unit.bare > room + _ROUNDING:
            yield current
            current, used, room = [], 0.0, rest
        current.append(unit)
        used += unit.width
    if current:
        yield current


def _line(paragraph: Paragraph, units: list[Unit]) -> Line:
    last = units[-1]
    width = sum(unit.width for unit in units[:-1]) + last.bare
    text = paragraph.text[units[0].start : last.end].rstrip()
    return Line(paragraph.line_segments(units), width, text, last.cut, tuple(paragraph.linked_parts(units)))
