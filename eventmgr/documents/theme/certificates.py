"""Measures of the certificate: the one axial print. Drops are counted from the top of the safe area."""

from eventmgr.documents.cards.slots import Stage, slot
from eventmgr.documents.text import Style
from eventmgr.documents.theme.paper import MM, SAFE_SHORT, WIDE_TEXT_WIDTH
from eventmgr.documents.theme.styles import CAPITALS, SMALL, SMALL_STRONG

WIDTH, HEIGHT = WIDE_TEXT_WIDTH, SAFE_SHORT
OUTER, INNER = 1.0, 5.5  # the two frames, from the edge of the safe area
TEXT = (20 * MM, WIDTH - 40 * MM)
CORNER = 16.0  # what stands in a corner, from the edge

_LINE = Style(12, 18)
ACKNOWLEDGEMENT = slot(Style(9, 13), Stage(9, 9, 2))
TITLE = slot(Style(24, 30, 600, feats=("case",), track=120), Stage(24, 14), Stage(18, 12, 2))
LINE = slot(_LINE, Stage(12, 10), Stage(12, 9, 2))
RANK = slot(Style(16, 21), Stage(16, 11), Stage(14, 11, 2))
NAME = slot(Style(36, 42, 700), Stage(36, 24), Stage(30, 16, 2))
NATIVE = slot(Style(18, 27), Stage(18, 12), Stage(12, 12, 2))
EVENT = slot(Style(18, 24, 600), Stage(18, 13), Stage(16, 11, 2))
THEME = slot(Style(12, 18, italic=True), Stage(12, 10), Stage(12, 9, 2))

FIRST = 42.0  # the first base line
LOGOS_DROP, LOGOS_HEIGHT = 24.0, 14 * MM  # the row of logos, and white to the words under it
LOGOS_ROOM = (30 * MM, WIDTH - 60 * MM)  # clear of the QR code in the corner
AFTER_LOGOS = 16.0
TITLE_DROP = 112.0
# White: from the base line before to that of the first line, where the text is there at all.
CERTIFY, RANK_GAP, NAME_GAP, NAME_ALONE, NATIVE_GAP, AFFILIATION_GAP = 48.0, 25.0, 41.0, 50.0, 29.0, 27.0
STATEMENT_GAP, EVENT_GAP, THEME_GAP, HELD_GAP, ATTENDED_GAP = 34.0, 26.0, 20.0, 24.0, 20.0
# Of the size: how far Latin, and Khmer or Burmese, reach below and above a base line; and the white between them.
REACH, NATIVE_REACH, LEAST_WHITE = (0.24, 0.74), (0.55, 1.0), 2.0
RULE_GAP, RULE_WIDTH = 16.0, 44 * MM

SIGNATURE_BASE = 39.0  # the last line under a signature, over the bottom of the safe area
SIGNATURE_LEAD, SIGNATURE_DROP = 12.0, 13.0
SIGNATURE_GAP, SIGNATURES_ABREAST = 12 * MM, 3
SIGNATURE_WHITE = 52.0  # at least so much to sign in over the rule
SIGNATURE_NAME = slot(SMALL_STRONG, Stage(9, 9, 2))
SIGNATURE_LINE = slot(SMALL, Stage(9, 9, 3))

FOOT = 15.0  # base line of number, demonstration words and date, over the bottom
FOOT_LINE = slot(SMALL)
DEMONSTRATION = slot(CAPITALS)
FOOT_GAP = 12.0
QR = 16 * MM
