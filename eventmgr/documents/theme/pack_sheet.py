"""Measures of the cover sheet of a print pack, lying: nine columns on 255 mm."""

from eventmgr.documents.theme.ink import HAIR, MID, RULE
from eventmgr.documents.theme.paper import MM, WIDE_TEXT_WIDTH, offsets
from eventmgr.documents.theme.rows import Look

WIDTH = WIDE_TEXT_WIDTH
GAP = 3 * MM

_WIDTHS = tuple(width * MM for width in (12, 58, 57, 15, 16, 25, 26, 16, 30))
COLUMNS = tuple((x, width - GAP) for x, width in zip(offsets(*_WIDTHS), _WIDTHS, strict=True))
_LEFT = tuple(width * MM for width in (82, 173))
LEFT_OUT = tuple((x, width - GAP) for x, width in zip(offsets(*_LEFT), _LEFT, strict=True))

ROW = Look(above=3, below=4, top=HAIR, gray=MID)
FIRST = Look(above=3, below=4, top=RULE)
NOTE = Look(above=0, below=6, top=0)
TOTAL = Look(above=5, below=0, top=0)
