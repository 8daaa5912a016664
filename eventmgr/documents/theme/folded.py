"""Measures of what stands folded: a sheet lying, both halves alike. Drops are counted from the fold."""

from eventmgr.documents.cards.slots import Stage, slot
from eventmgr.documents.text import Style
from eventmgr.documents.theme.paper import MM
from eventmgr.documents.theme.styles import CAPITALS

FOLD_INSET = 21 * MM
FOLD_DASH = "4 4"

TENT_WIDTH = 240 * MM
RANK = slot(Style(22, 26), Stage(22, 14), Stage(14, 12, 2))
NAME = slot(Style(60, 64, 700), Stage(60, 36), Stage(44, 24, 2), limit=28)
NATIVE = slot(Style(30, 45), Stage(30, 18), Stage(18, 14, 2))
DELEGATION = slot(Style(24, 28, 600, feats=("case",), track=60), Stage(24, 16), Stage(18, 12, 2))
RANK_DROP, NAME_DROP = 20 * MM, 44 * MM
NO_NATIVE_DROP = 5 * MM  # without a name in its own script the block moves down
NATIVE_LEAST, NATIVE_SHARE = 20.0, 0.57  # its drop under the name: so much, and a share of its size
RULE_DROP, RULE_WIDTH = 74 * MM, 60 * MM
DELEGATION_DROP = 86 * MM
DEMONSTRATION_DROP = 93.5 * MM
DEMONSTRATION = slot(CAPITALS)

PLATE_WIDTH = 250 * MM
PLATE = slot(
    Style(108, 99.4, 700, feats=("case",), track=20),
    Stage(108, 72),
    Stage(108, 72, 2),
    Stage(70, 48, 3),
    Stage(46, 30, 3),
    limit=71,
)
PLATE_MIDDLE = 51 * MM  # of the room between the fold and the words that its data is invented
HALF_CAPITAL = 0.357
