"""Charts: bars drawn by hand, the value at the end of each, the threshold as a dashed line with its number."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventmgr.documents.content.figures import GenderCounts, Share
from eventmgr.documents.flow import Drawing
from eventmgr.documents.marks.lines import box, rule, vertical
from eventmgr.documents.marks.patterns import Pattern, pattern
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put, text_width
from eventmgr.documents.theme import charts as measures
from eventmgr.documents.theme.ink import BLACK, DARK, RULE, THIN
from eventmgr.documents.theme.styles import SMALL, SMALL_ITALIC, SMALL_STRONG

GENDER_PATTERNS = (Pattern.SOLID, Pattern.PLAIN, Pattern.DOTS, Pattern.DIAGONAL)
"""Female, male, another, not stated."""

HALF_DAY_PATTERNS = (Pattern.PLAIN, Pattern.DIAGONAL)
"""Before and after noon."""


def share_bar(share: Share, x: float, width: float, *, threshold: int) -> Drawing:
    """A bar from 0 to 100 % in a row, with a tick at `threshold` per cent; nothing is drawn of nothing."""

    def paint(surface: Surface, left: float, top: float) -> None:
        if not share.whole:
            return
        start, height = left + x, measures.BAR_HEIGHT
        bottom = top - measures.BAR_MIDDLE - height / 2
        filled = width * min(share.part / share.whole, 1.0)
        box(surface, start, bottom, width=filled, height=height, fill=DARK)
        box(surface, start, bottom, width=width, height=height, stroke=BLACK)
        tick = measures.TICK_OVER
        at = start + width * threshold / 100
        vertical(surface, at, bottom - tick, height=height + 2 * tick, weight=THIN)

    return Drawing(paint)


def gender_bar(counts: GenderCounts, x: float, width: float) -> Drawing:
    """All persons of a row as one bar, divided by gender; nothing where a count is not shown."""
    parts = (counts.female, counts.male, counts.another, counts.not_stated)

    def paint(surface: Surface, left: float, top: float) -> None:
        known = [part for part in parts if part is not None]
        if len(known) < len(parts) or not sum(known):
            return
        start, height = left + x, measures.STACK_HEIGHT
        bottom = top - measures.BAR_MIDDLE - height / 2
        for part, kind in zip(known, GENDER_PATTERNS, strict=True):
            if part:
                share = width * part / sum(known)
                pattern(surface, start, bottom, width=share, height=height, kind=kind, frame=THIN)
                start += share

    return Drawing(paint)


def draw_key(surface: Surface, x: float, y: float, *, words: Sequence[str], kinds: Sequence[Pattern]) -> None:
    """What the patterns mean, in one line on the base line `y`."""
    width, height = measures.KEY_SIZE
    for word, kind in zip(words, kinds, strict=True):
        pattern(surface, x, y - measures.KEY_DROP, width=width, height=height, kind=kind, frame=THIN)
        x += width + measures.KEY_GAP
        x += put(surface, x, y, word, SMALL) + measures.KEY_NEXT


def key_width(words: Sequence[str]) -> float:
    """The room that the line of `draw_key` takes."""
    each = measures.KEY_SIZE[0] + measures.KEY_GAP + measures.KEY_NEXT
    return sum(text_width(word, SMALL) + each for word in words) - measures.KEY_NEXT


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
        for place, day in enumerate(self.days):
            self._draw_day(surface, left + place * each, base, day=day, room=each, scale=scale)
        if not self._words_fit(each):
            draw_key(surface, left, base - measures.COLUMN_DAY, words=self.words, kinds=HALF_DAY_PATTERNS)
        rule(surface, left, base, width=room, weight=RULE)
        at = base + self.threshold * scale
        rule(surface, x, at, width=width, weight=THIN, dash=measures.THRESHOLD_DASH)
        put(surface, x, at + measures.THRESHOLD_RISE, str(self.threshold), SMALL_ITALIC)

    def _words_fit(self, room: float) -> bool:
        widest = max(text_width(word, SMALL) for word in self.words)
        return widest + measures.COLUMN_WHITE <= room * measures.COLUMN_SHARE + measures.COLUMN_GAP

    def _draw_day(self, surface: Surface, x: float, base: float, *, day: DayColumns, room: float, scale: float) -> None:
        width, start = room * measures.COLUMN_SHARE, x + room * measures.COLUMN_INDENT
        step = width + measures.COLUMN_GAP
        _draw_column(surface, start, base, share=day.morning, kind=HALF_DAY_PATTERNS[0], width=width, scale=scale)
        _draw_column(
            surface, start + step, base, share=day.afternoon, kind=HALF_DAY_PATTERNS[1], width=width, scale=scale
        )
        under = measures.COLUMN_WORDS
        if self._words_fit(room):
            for place, word in enumerate(self.words):
                _centred(surface, start + place * step, base - under, words=word, width=width)
            under = measures.COLUMN_DAY
        put(surface, start, base - under, day.words, SMALL_STRONG, align="c", width=width + step)


def _draw_column(
    surface: Surface, x: float, base: float, *, share: Share, kind: Pattern, width: float, scale: float
) -> None:
    if not share.whole:
        return
    value = 100 * share.part / share.whole
    pattern(surface, x, base, width=width, height=value * scale, kind=kind, frame=RULE)
    above = base + value * scale + measures.COLUMN_VALUE
    _centred(surface, x, above, words=f"{value:.0f}", width=width)


def _centred(surface: Surface, x: float, y: float, *, words: str, width: float) -> None:
    over = measures.COLUMN_OVERHANG
    put(surface, x - over, y, words, SMALL, align="c", width=width + 2 * over)
