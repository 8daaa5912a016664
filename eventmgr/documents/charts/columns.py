"""Columns of half-days."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventmgr.documents.charts.key import HALF_DAY_PATTERNS, draw_key
from eventmgr.documents.content.figures import Share
from eventmgr.documents.marks.lines import box, rule
from eventmgr.documents.marks.patterns import pattern
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put, text_width
from eventmgr.documents.theme import charts as measures
from eventmgr.documents.theme.ink import RULE, THIN, WHITE
from eventmgr.documents.theme.styles import SMALL, SMALL_ITALIC, SMALL_STRONG


@dataclass(frozen=True)
class DayColumns:
    """Two columns of a column chart: a day, its share before and after noon."""

    words: str
    morning: Share
    afternoon: Share


@dataclass(frozen=True)
class ColumnChart:
    """A chart of half-days; `words` name its two kinds of columns ("a.m.", "p.m.")."""

    days: Sequence[DayColumns]
    words: tuple[str, str]
    threshold: int

    def draw(self, surface: Surface, x: float, y: float, *, width: float, height: float) -> None:
        """Draw upwards from (x, y). A half-day in which nobody is expected has no column.

        The words stand under the columns; if these are too narrow, patterns are explained in a line instead.
        """
        left, room = x + measures.THRESHOLD_INDENT, width - measures.THRESHOLD_INDENT
        each = room / max(len(self.days), 1)
        base = y + measures.COLUMN_CHART_FOOT
        scale = (height - measures.COLUMN_CHART_FOOT - measures.COLUMN_CHART_TOP) / 100
        places = [left + place * each for place in range(len(self.days))]
        for at, day in zip(places, self.days, strict=True):
            self._draw_day(surface, at, base, day=day, room=each, scale=scale)
        if not self._words_fit(each):
            draw_key(surface, left, base - measures.COLUMN_DAY, words=self.words, kinds=HALF_DAY_PATTERNS)
        rule(surface, left, base, width=room, weight=RULE)
        self._draw_threshold(surface, x, base + self.threshold * scale, width)
        for at, day in zip(places, self.days, strict=True):
            _draw_values(surface, at, base, day=day, room=each, scale=scale)

    def _draw_threshold(self, surface: Surface, x: float, y: float, width: float) -> None:
        rule(surface, x, y, width=width, weight=THIN, dash=measures.THRESHOLD_DASH)
        put(surface, x, y + measures.THRESHOLD_RISE, str(self.threshold), SMALL_ITALIC)

    def _words_fit(self, room: float) -> bool:
        widest = max(text_width(word, SMALL) for word in self.words)
        return widest + measures.COLUMN_WHITE <= room * measures.COLUMN_SHARE + measures.COLUMN_GAP

    def _draw_day(self, surface: Surface, x: float, base: float, *, day: DayColumns, room: float, scale: float) -> None:
        columns = _columns_of(day, x, room)
        for (at, width, share), kind in zip(columns, HALF_DAY_PATTERNS, strict=True):
            if share.whole:
                pattern(surface, at, base, width=width, height=_per_cent(share) * scale, kind=kind, frame=RULE)
        under = measures.COLUMN_WORDS
        if self._words_fit(room):
            for (at, width, _), word in zip(columns, self.words, strict=True):
                _centred(surface, at, base - under, words=word, width=width)
            under = measures.COLUMN_DAY
        start, (last, width, _) = columns[0][0], columns[1]
        put(surface, start, base - under, day.words, SMALL_STRONG, align="c", width=last + width - start)


def _columns_of(day: DayColumns, x: float, room: float) -> list[tuple[float, float, Share]]:
    """x, width and share of the two columns of a day."""
    width, start = room * measures.COLUMN_SHARE, x + room * measures.COLUMN_INDENT
    return [(start, width, day.morning), (start + width + measures.COLUMN_GAP, width, day.afternoon)]


def _draw_values(surface: Surface, x: float, base: float, *, day: DayColumns, room: float, scale: float) -> None:
    """The values over the columns, on white where the line of the threshold runs through them."""
    for at, width, share in _columns_of(day, x, room):
        if share.whole:
            y, words = base + _per_cent(share) * scale + measures.COLUMN_VALUE, f"{_per_cent(share):.0f}"
            taken = text_width(words, SMALL) + measures.COLUMN_WHITE
            drop, height = measures.VALUE_GROUND
            left = at + (width - taken) / 2
            box(surface, left, y - drop, width=taken, height=height, fill=WHITE)
            _centred(surface, at, y, words=words, width=width)


def _per_cent(share: Share) -> float:
    return 100 * share.part / share.whole


def _centred(surface: Surface, x: float, y: float, *, words: str, width: float) -> None:
    over = measures.COLUMN_OVERHANG
    put(surface, x - over, y, words, SMALL, align="c", width=width + 2 * over)
