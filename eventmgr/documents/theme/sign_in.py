"""Measures of the sign-in sheet: 11 | 38 | 72 | 42 | 24 | 68 mm; rows of 9 mm at least, grown to 11 mm."""

from eventmgr.documents.theme.ink import BAR, HAIR, MID, RULE, THIN
from eventmgr.documents.theme.paper import MM, WIDE_TEXT_WIDTH, offsets

WIDTH = WIDE_TEXT_WIDTH
_WIDTHS = tuple(width * MM for width in (11, 38, 72, 42, 24, 68))
NUMBER, DELEGATION, NAME, AGENCY, ARRIVAL, SIGNATURE = zip(offsets(*_WIDTHS), _WIDTHS, strict=True)
VERTICALS = (ARRIVAL[0], SIGNATURE[0])  # only what is filled in by hand is boxed
CELL_GAP = 3 * MM
BOX_INDENT = 6.0  # words from the vertical on their left

ROW_LEAST = 9 * MM
ROW_MOST = 11 * MM
ROW_WHITE = 1.5  # at least, over and under the text of a row
BLANK_ROWS = 5

HEAD_RISE = 4.0  # the head begins in the white under the furniture
HEAD_TOP = 2.0  # over the heading: its base line lies 16 pt down
FACTS_TOP = 24.0
HEAD_LEAST = 56.0
HEAD_BELOW = 8.0
QR_SIZE = 15.5 * MM
QR_TOP = 4.0
QR_GAP = 12.0
LABELS_HEIGHT = 18.0
LABELS_BASELINE = 12.5
FOOT_HEIGHT = 30.0
FOOT_BASELINE = 22.0
FOOT_COUNT_END = DELEGATION[0] + 30 * MM
FOOT_NAME_END = NAME[0] + 68 * MM
FOOT_SIGNATURE_END = ARRIVAL[0] + 20 * MM

HEAD_RULE, FIRST_RULE, GROUP_RULE, ROW_RULE, ROW_GRAY = BAR, RULE, THIN, HAIR, MID
