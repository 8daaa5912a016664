"""One paragraph: text in one or several faces, measured piece by piece."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from eventmgr.documents.text import bidi
from eventmgr.documents.text.breaking import break_ends, grapheme_ends
from eventmgr.documents.text.scripts import RIGHT_TO_LEFT
from eventmgr.documents.text.segments import Segment, segment, segment_both_ways
from eventmgr.documents.text.shaping import Face

FaceSpans = tuple[tuple[str, Face, str], ...]
"""Parts of a text, each with its face and the address that it leads to, "" for none."""


class LinkedPart(NamedTuple):
    """A part of a line that leads to `target`: from where to where it runs, in 1/1000 em from the start of the line."""

    start: float
    end: float
    target: str


class Unit(NamedTuple):
    """A piece of a paragraph that stays on one line, from character `start` to `end`.

    `bare` is its width without the white at its end; `cut` says that a word goes on after it.
    """

    segments: tuple[Segment, ...]
    start: int
    end: int
    width: float
    bare: float
    cut: bool = False


class Paragraph:
    """Text without line ends; `track` is the white between letters, in 1/1000 em like all widths here."""

    def __init__(self, spans: FaceSpans, track: float) -> None:
        self.spans, self.track = spans, track
        self.text = spans[0][0] if len(spans) == 1 else "".join(text for text, _, _ in spans)
        self.levels = bidi.levels(self.text) if RIGHT_TO_LEFT.search(self.text) else None

    def units(self, locale: str) -> Iterator[Unit]:
        """The pieces in order, however long."""
        start = 0
        for end in break_ends(self.text, locale):
            if end > start:
                yield self.unit(start, end)
                start = end

    def cut(self, units: Iterable[Unit], *, first: float, rest: float) -> Iterator[Unit]:
        """The pieces; one that is wider than the first line, or the rest, is cut between characters."""
        for unit in units:
            room = rest if unit.start else first
            if unit.bare > room and unit.end - unit.start > 1:
                yield from self._cut(unit, room, rest)
            else:
                yield unit

    def unit(self, start: int, end: int) -> Unit:
        """The piece from `start` to `end`, measured."""
        if self.levels is not None:
            return self._unit_both_ways(start, end, self.levels)
        if len(self.spans) == 1:
            only = segment(self.spans[0][1], self.text[start:end])
            return Unit((only,), start, end, self.measure(only), self.measure_bare(only))
        segments = tuple(segment(face, text) for text, face in self._pieces(start, end))
        before = sum(self.measure(one) for one in segments[:-1])
        last = segments[-1]
        return Unit(segments, start, end, before + self.measure(last), before + self.measure_bare(last))

    def line_segments(self, units: list[Unit]) -> tuple[Segment, ...]:
        """What is drawn of a line: right-to-left parts are ordered over the whole of it."""
        if self.levels is None:
            return tuple(one for unit in units for one in unit.segments)
        start, end = units[0].start, units[-1].end
        end = start + len(self.text[start:end].rstrip())
        return (segment_both_ways(self._pieces(start, end), self.levels[start:end]),)

    def linked_parts(self, units: list[Unit]) -> Iterator[LinkedPart]:
        """The parts of a line that lead somewhere; of a line with right-to-left parts it is the whole line."""
        if not any(link for _, _, link in self.spans):
            return
        first, last, at = units[0].start, units[-1].end, 0
        for text, _, link in self.spans:
            start, end = max(at, first), min(at + len(text), last)
            at += len(text)
            if link and start < end:
                if self.levels is not None:
                    start, end = first, last
                yield LinkedPart(self.x(units, start), self.x(units, end), link)

    def x(self, units: list[Unit], place: int) -> float:
        """How far from the start of its line a character stands."""
        before = sum(unit.width for unit in units if unit.end <= place)
        within = next((unit for unit in units if unit.start < place < unit.end), None)
        return before + (self.unit(within.start, place).width if within else 0.0)

    def measure(self, one: Segment) -> float:
        """The width of a segment with its tracking, the white after the last letter included."""
        return one.width + self.track * len(one.glyphs) if one.tracked else one.width

    def measure_bare(self, one: Segment) -> float:
        """The width of a segment at the end of a line."""
        if not one.tracked:
            return one.bare_width
        return one.bare_width + self.track * max(len(one.bare) - 1, 0)

    def _unit_both_ways(self, start: int, end: int, levels: list[int]) -> Unit:
        whole = segment_both_ways(self._pieces(start, end), levels[start:end])
        stripped = start + len(self.text[start:end].rstrip())
        bare = segment_both_ways(self._pieces(start, stripped), levels[start:stripped])
        return Unit((whole,), start, end, whole.width, bare.width)

    def _pieces(self, start: int, end: int) -> list[tuple[str, Face]]:
        if len(self.spans) == 1:
            return [(self.text[start:end], self.spans[0][1])]
        pieces, at = [], 0
        for text, face, _ in self.spans:
            part = text[max(start - at, 0) : max(end - at, 0)]
            if part:
                pieces.append((part, face))
            at += len(text)
        return pieces

    def _cut(self, unit: Unit, room: float, rest: float) -> Iterator[Unit]:
        """Pieces of a long word, each as wide as there is room for, but at least one character."""
        start = last = unit.start
        for end in grapheme_ends(self.text[unit.start : unit.end]):
            if last > start and self.unit(start, unit.start + end).bare > room:
                yield self.unit(start, last)._replace(cut=True)
                start, room = last, rest
            last = unit.start + end
        yield self.unit(start, unit.end)
