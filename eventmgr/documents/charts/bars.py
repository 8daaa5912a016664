"""Bars in the rows of a table."""

from eventmgr.documents.charts.key import GENDER_PATTERNS
from eventmgr.documents.content.figures import GenderCounts, Share
from eventmgr.documents.flow import Drawing
from eventmgr.documents.marks.lines import box, vertical
from eventmgr.documents.marks.patterns import pattern
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import charts as measures
from eventmgr.documents.theme.ink import BLACK, DARK, THIN


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
