"""Measures of the sign-in sheet: 11 | 38 | 72 | 42 | 24 | 68 mm; rows of 9 mm at least, grown to 11 mm."""

from eventmgr.documents.theme.paper import MM, WIDE_TEXT_WIDTH, offsets
from eventmgr.documents.theme.rows import Look

WIDTH = WIDE_TEXT_WIDTH
_WIDTHS = tuple(width * MM for width in (11, 38, 72, 42, 24, 68))
NUMBER, DELEGATION, NAME, AGENCY, ARRIVAL, SIGNATURE = zip(offsets(*_WIDTHS), _WIDTHS, strict=True)
VERTICALS = (ARRIVAL[0], SIGNATURE[0])  # only what is filled in by hand is boxed
CELL_GAP = 3 * MM
BOX_INDENT = 6.0  # words from the vertical on their left

ROW_LEAST = 9 * MM
ROW_MOST = 11 * MM
ROW_WHITE = 1.0  # over and under a text of two lines: these just fit into 9 mm
TALL_ROW_WHITE = 3.0
TWO_LINES = 24.0
BLANK_ROWS = 5
GROUP_WORTH = 4 * ROW_LEAST  # a page may be so much off the even share to end where the delegation changes

HEAD_RISE = 4.0  # the head begins in the white under the furniture
HEADING = Look(above=2, below=4, top=0)
FACTS = Look(above=0, below=0, top=0)
HEAD_BELOW = 8.0
HEAD_LEAST = 56.0
QR_SIZE = 15.5 * MM
QR_TOP = 4.0
QR_GAP = 12.0

LABELS = Look(above=3.5, below=2.5, top=0)
FOOT_BASELINE = 22.0
FOOT_BELOW = 8.0
FOOT_LINE_LEAST = 24.0  # of a writing line
FOOT = (
    (0.0, DELEGATION[0] + 30 * MM),
    (NAME[0], NAME[0] + 68 * MM),
    (AGENCY[0], ARRIVAL[0] + 20 * MM),
    (SIGNATURE[0] + BOX_INDENT, WIDTH),
)
