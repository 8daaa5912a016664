"""Sheets of paper, the area that is whole on A4 and on Letter, and the grid of twelve columns. Points, but for MM."""

from dataclasses import dataclass
from itertools import accumulate

from eventmgr.documents.content.furniture import PaperName

MM = 72 / 25.4

SIZES: dict[PaperName, tuple[float, float]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}

SAFE_SHORT, SAFE_LONG = 190 * MM, 255 * MM
TEXT_WIDTH = 170 * MM  # 20 mm of margin on A4: the holes of a ring binder end 16 mm from the edge
WIDE_TEXT_WIDTH = 255 * MM

GRID_COLUMNS, GUTTER = 12, 4 * MM

FURNITURE_LINE = 12.0
FURNITURE_RULE = 3.0  # from the lines of header or footer to their hairline
HEAD_WHITE, FOOT_WHITE = 12.0, 9.0  # from that hairline to the text
FURNITURE_GAP = 12.0  # least white between left and right on one line

WATERMARK_SHARE = 0.8  # of the diagonal
WATERMARK_LARGEST = 96.0  # a short word would else fill the page


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper with its centred safe area; all in points."""

    width: float
    height: float
    safe_height: float
    text_width: float

    @property
    def left(self) -> float:
        """x of the left edge of the text."""
        return (self.width - self.text_width) / 2

    @property
    def top(self) -> float:
        """y of the upper edge of the safe area, counted from the bottom of the sheet."""
        return (self.height + self.safe_height) / 2

    @property
    def bottom(self) -> float:
        """y of the lower edge of the safe area."""
        return (self.height - self.safe_height) / 2


def portrait(paper: PaperName) -> Sheet:
    """A sheet standing: safe area 190 × 255 mm, text 170 mm wide."""
    short, long = SIZES[paper]
    return Sheet(short, long, SAFE_LONG, TEXT_WIDTH)


def landscape(paper: PaperName) -> Sheet:
    """A sheet lying: safe area and text 255 mm wide, 190 mm high."""
    short, long = SIZES[paper]
    return Sheet(long, short, SAFE_SHORT, WIDE_TEXT_WIDTH)


def columns(first: int, last: int) -> tuple[float, float]:
    """x and width of the columns `first` to `last` (1 to 12, inclusive) of the grid in a text of 170 mm."""
    one = (TEXT_WIDTH - (GRID_COLUMNS - 1) * GUTTER) / GRID_COLUMNS
    count = last - first + 1
    return (first - 1) * (one + GUTTER), count * one + (count - 1) * GUTTER


def offsets(*widths: float) -> tuple[float, ...]:
    """x of each of a row of adjoining columns."""
    return tuple(accumulate(widths[:-1], initial=0.0))
