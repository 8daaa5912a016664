"""Where badges stand on a page, and where they are cut."""

from collections.abc import Callable
from dataclasses import dataclass

from eventmgr.documents.content.badges import BadgeLayout, BadgeSize
from eventmgr.documents.content.furniture import PaperName
from eventmgr.documents.marks import rule, vertical
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import badges as measures
from eventmgr.documents.theme.paper import Sheet, portrait

Cell = tuple[float, float]
"""The lower left corner of a badge on its sheet."""


@dataclass(frozen=True)
class BadgeSheet:
    """A page and the places of badges on it, in the order of printing; `mark` draws where to cut."""

    sheet: Sheet
    card: tuple[float, float]
    fronts: tuple[Cell, ...]
    mark: Callable[[Surface], None]

    @property
    def backs(self) -> tuple[Cell, ...]:
        """The same places seen from behind: columns change sides, for sheets turned over their long edge."""
        return tuple((self.sheet.width - x - self.card[0], y) for x, y in self.fronts)


def badge_sheet(size: BadgeSize, layout: BadgeLayout, paper: PaperName) -> BadgeSheet:
    """The sheet for badges of a size: one badge a page, or A4 or Letter with 4 of A6 or 8 of 86 × 54 mm."""
    if layout == "single":
        card, live = (measures.A6, measures.LIVE) if size == "a6" else (measures.SMALL_CARD, measures.SMALL_LIVE)
        return BadgeSheet(Sheet(*card, safe_height=live[1], text_width=live[0]), card, ((0.0, 0.0),), _nothing)
    return _quarters(portrait(paper)) if size == "a6" else _eighths(portrait(paper))


def _nothing(surface: Surface) -> None:
    """A page that is the badge needs no cutting."""


def _quarters(sheet: Sheet) -> BadgeSheet:
    """Four quarters of the sheet: two cuts only, marked by a cross in the middle and a tick at each end."""
    width, height = sheet.width / 2, sheet.height / 2
    cells = tuple((column * width, row * height) for row in (1, 0) for column in (0, 1))
    side, end, tick = measures.TICK_SIDE, measures.TICK_END, measures.TICK

    def mark(surface: Surface) -> None:
        rule(surface, width - tick, height, width=2 * tick)
        vertical(surface, width, height - tick, height=2 * tick)
        for x in (side, sheet.width - side - tick):
            rule(surface, x, height, width=tick)
        for y in (end, sheet.height - end - tick):
            vertical(surface, width, y, height=tick)

    return BadgeSheet(sheet, (width, height), cells, mark)


def _eighths(sheet: Sheet) -> BadgeSheet:
    """Two columns of four with marks at every corner: all cuts run through the whole stack."""
    (width, height), (across, down) = measures.SMALL_CARD, measures.SMALL_GAP
    columns, rows = measures.SMALL_COLUMNS, measures.SMALL_ROWS
    left = (sheet.width - columns * width - (columns - 1) * across) / 2
    bottom = (sheet.height - rows * height - (rows - 1) * down) / 2
    cells = tuple(
        (left + column * (width + across), bottom + row * (height + down))
        for row in reversed(range(rows))
        for column in range(columns)
    )

    def mark(surface: Surface) -> None:
        for cell in cells:
            _corners(surface, cell)

    return BadgeSheet(sheet, measures.SMALL_CARD, cells, mark)


def _corners(surface: Surface, cell: Cell) -> None:
    (x, y), (width, height) = cell, measures.SMALL_CARD
    gap, length = measures.SMALL_MARK_GAP, measures.SMALL_MARK
    for corner_x, to_side in ((x, -gap - length), (x + width, gap)):
        for corner_y, to_end in ((y, -gap - length), (y + height, gap)):
            rule(surface, corner_x + to_side, corner_y, width=length)
            vertical(surface, corner_x, corner_y + to_end, height=length)
