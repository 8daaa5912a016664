"""Measures of badges: A6 with a live area of 91 × 120 mm, 86 × 54 mm with 4 mm of white around, and their sheets."""

from eventmgr.documents.cards.slots import Stage, slot
from eventmgr.documents.marks.patterns import Colour, Pattern
from eventmgr.documents.text import Style
from eventmgr.documents.theme.paper import MM
from eventmgr.documents.theme.styles import SMALL, SMALL_STRONG

A6 = (105 * MM, 148 * MM)
LIVE = (91 * MM, 120 * MM)  # centred: whole on a quarter of A4 and of Letter; above it there is room for the slot
SMALL_CARD = (86 * MM, 54 * MM)
SMALL_MARGIN = 4 * MM
SMALL_LIVE = (SMALL_CARD[0] - 2 * SMALL_MARGIN, SMALL_CARD[1] - 2 * SMALL_MARGIN)

LINE = slot(SMALL)
STRONG_LINE = slot(SMALL_STRONG)

# The front of A6; drops are counted from the top of the live area.
HEAD_HEIGHT = 72.0
HEAD_FOOT = 58.0  # so far it reaches where dates and place are short
TITLE = slot(SMALL_STRONG, Stage(9, 9, 2))
HEAD_DROP, HEAD_LEAD, HEAD_GAP = 9.0, 12.0, 9.0
HEAD_BAR = 8.0  # under its last base line
DEMONSTRATION_DROP = 14.0  # under the bar
LOGOS_HEIGHT, LOGOS_LEAST = 8 * MM, 4 * MM
LOGOS_WHITE = 3.0  # over and under the row
LOGOS_ROOM = LIVE[0] * 0.62  # at the right, clear of the words at the left

BADGE_NAME = slot(Style(38, 40, 700), Stage(38, 24), Stage(26, 18, 2), Stage(20, 14, 3), Stage(13, 9, 5), limit=14)
BADGE_NAME_DROP = 34 * MM
NATIVE = slot(Style(18, 27), Stage(18, 12), Stage(12, 12, 2))
NATIVE_LEAST, NATIVE_SHARE = 14.0, 0.42  # its drop under the badge name: so much, and a share of its size
NATIVE_SINK, SINK = 0.45, 0.24  # of the size: how far Khmer, and Latin, reach below the base line

RANK_TYPE, NAME_TYPE = Style(11, 14), Style(11, 14, 600)
RANK = slot(RANK_TYPE, Stage(11, 9), Stage(9, 9, 3))
NAME = slot(NAME_TYPE, Stage(11, 9), Stage(11, 9, 2), Stage(9, 9, 4))
RANK_AND_NAME = slot(NAME_TYPE)
POST = slot(SMALL, Stage(9, 9), Stage(9, 9, 4))
POST_IN_SHORT = slot(SMALL, Stage(9, 9), Stage(9, 9, 2))
PERSON_DROP = 62 * MM
PERSON_WHITE = 6.0  # from the last line about the person to the capitals of the delegation
NAMES_WHITE = 2.0  # from the names to what stands under them, at least

DELEGATION = slot(Style(20, 22, 700, feats=("case",), track=20), Stage(20, 14), Stage(20, 14, 2))
DELEGATION_DROP = LIVE[1] - 24 * MM - 13
CAPITAL = 0.714  # height of capitals, of the size
PHOTO = (20 * MM, 25 * MM)  # on the right, its foot over the delegation
PHOTO_GAP, PHOTO_WHITE = 4 * MM, 6.0  # beside it, and over and under it

BAR_HEIGHT = 24 * MM
BAR_FRAME = 1.2
LETTER_SHARE = 0.70
HALF_CAPITAL = 0.357
WORD = slot(Style(14, 14, 700, feats=("case",), track=40), Stage(14, 10), Stage(12, 9, 2))
WORD_INDENT, WORD_PADDING, WORD_HEIGHT = 8.0, 7.0, 0.75  # the last: white over and under, of the size
RIBBON_GAP = 4.0
QR = 24 * MM
QR_GAP = 3 * MM

# The back of A6.
BACK_HEAD_DROP, BACK_DAYS_DROP = 9.0, 15.0
BACK_TIME = 34.0
DAY_DROP, SESSION_LEAD, DAY_BELOW = 11.5, 11.5, 6.0
TITLE_LEAD = 11.0
BACK_RULE = 8.0  # above the QR code
BACK_WHITE = 4.0
FOOT_DROP, FOOT_LEAD, FOOT_AFTER_STRONG = 8.0, 12.0, 15.0
FOOT_GAP = 6.0
DEMONSTRATION_RISE = 1.0
EMERGENCY = slot(SMALL_STRONG, Stage(9, 9, 2))
NOTE = slot(SMALL, Stage(9, 9, 2))
OWNER_LINES = 2  # at least so many for the name of the owner
FOOT_LAST = QR - 12.0  # the last line about the owner, over the words that its data is invented

# 86 × 54 mm; drops are counted from the top of its live area.
STRIP = 15 * MM
STRIP_LETTER = Style(30, 30, 700)
STRIP_GAP = 2 * MM
TEXT_X = STRIP + 9
TEXT_WIDTH = SMALL_LIVE[0] - TEXT_X
SMALL_HEAD_DROP = 7.0
SMALL_BADGE_NAME = slot(Style(22, 24, 700), Stage(22, 16), Stage(18, 12, 2))
SMALL_BADGE_NAME_DROP, SMALL_TWO_LINES_RISE = 38.0, 7.0
SMALL_NATIVE = slot(Style(12, 15), Stage(12, 9))
SMALL_NATIVE_DROP = 18.0
SMALL_PERSON_TYPE = SMALL.but(lead=11)
SMALL_NAME_TYPE = SMALL_STRONG.but(lead=11)
# Where all of that has no room: the large name smaller and at the top, then the names on more lines.
CLOSE_BADGE_NAME = slot(SMALL_BADGE_NAME.style, Stage(16, 12), Stage(14, 10, 2), limit=12)
CLOSE_NATIVE = slot(Style(12, 15), Stage(10, 9))
TIGHT_BADGE_NAME = slot(
    SMALL_BADGE_NAME.style, Stage(12, 9), Stage(12, 9, 2), Stage(12, 9, 3), Stage(10, 9, 4), limit=12
)
TIGHT_NATIVE = slot(Style(9, 11), Stage(9, 9), Stage(9, 9, 2))
CLOSE_TOP, CLOSE_RISE = 13.0, 0.76  # where capitals of the large name may begin, and how far they rise, of its size
CLOSE_NATIVE_WHITE, CLOSE_LEAD = 2.0, 10.0
CLOSE_LOWER = 7.0  # so far down at most, where there is room
SMALL_RULE = SMALL_LIVE[1] - 33
SMALL_PERSON_LAST = SMALL_RULE - 8
SMALL_DELEGATION = slot(Style(12, 14, 700, feats=("case",), track=20), Stage(12, 9), Stage(9, 9, 2))
SMALL_DELEGATION_DROP = SMALL_LIVE[1] - 18
SMALL_DELEGATION_RISE = 5.0
SMALL_WORD_DROP = SMALL_LIVE[1] - 2
SMALL_WORD_LEAD = 10.0  # a second role under the word of the category
SMALL_WORD_RISE = 2.5  # of the delegation, where there are two lines under it
SMALL_NOTE = slot(SMALL, Stage(9, 9, 4))
SMALL_OWNER = slot(SMALL, Stage(9, 9, 6))
SMALL_BACK_QR = 24 * MM
SMALL_BACK_GAP = 5 * MM

# Sheets.
SMALL_COLUMNS, SMALL_ROWS = 2, 4
SMALL_GAP = (6 * MM, 8 * MM)
SMALL_MARK_GAP, SMALL_MARK = 0.8 * MM, 2 * MM
TICK = 5 * MM
TICK_SIDE, TICK_END = 5 * MM, 14 * MM

CATEGORIES: dict[str, tuple[Pattern, Colour | None]] = {
    "H": (Pattern.SOLID, None),
    "D": (Pattern.PLAIN, None),
    "O": (Pattern.HORIZONTAL, (0.66, 0.84, 0.90)),
    "V": (Pattern.GRID, (0.84, 0.71, 0.88)),
    "S": (Pattern.DIAGONAL, (0.96, 0.68, 0.48)),
    "F": (Pattern.VERTICAL, (0.66, 0.84, 0.64)),
    "C": (Pattern.DOTS, (0.85, 0.85, 0.85)),
    "L": (Pattern.BACK_DIAGONAL, (0.60, 0.85, 0.81)),
    "I": (Pattern.CROSS, (0.95, 0.90, 0.54)),
    "T": (Pattern.DASHES, (0.85, 0.76, 0.65)),
    "M": (Pattern.WIDE_DIAGONAL, (0.96, 0.71, 0.76)),
    "Z": (Pattern.WIDE_VERTICAL, (0.91, 0.54, 0.52)),
}
"""Letter of a category -> its pattern, and the light colour (65 % luminance or more) that may lie under it."""
