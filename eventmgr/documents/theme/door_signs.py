"""Measures of door signs, to be read from three metres: room 88/700, times 18/500, letter 40, topic 20/700."""

from eventmgr.documents.cards.slots import Stage, slot
from eventmgr.documents.text import Style
from eventmgr.documents.theme.paper import MM, TEXT_WIDTH
from eventmgr.documents.theme.styles import HEAD_3, SMALL, SMALL_STRONG

WIDTH = TEXT_WIDTH
TEXT_X = 43.5 * MM
TEXT_WIDTH_RIGHT = WIDTH - TEXT_X
SIDE_WIDTH = TEXT_X - 3 * MM

HEAD_DROP, BAR_DROP = 9.0, 18.0
TITLE = slot(SMALL_STRONG)
ASIDE = slot(SMALL)
HEAD_GAP = 12.0

ROOM = slot(Style(88, 92, 700), Stage(88, 48), Stage(60, 30, 2))
ROOM_SHARE = 0.955  # of its size: its first base line under the bar
ROOM_OUT = -4.0  # so that its stem stands on the text edge
DAY_TYPE = Style(22, 27, 700)
DATE_TYPE = Style(22, 27)
DATE = slot(DATE_TYPE, Stage(22, 14), Stage(16, 12, 2))
DATE_DROP = 42.0  # clear of letters that reach below the base line
SESSIONS_DROP = 34.0

TIMES = slot(Style(18, 24, 500), Stage(18, 12), Stage(14, 9, 2))
TIMES_DROP = 25.0
TOPIC = slot(Style(20, 25, 700), Stage(20, 20, 3), Stage(14, 14, 5))
TOPIC_DROP = 23.0
DETAIL = slot(Style(12, 17), Stage(12, 12, 2), Stage(10, 9, 3), Stage(9, 9, 14))
DETAIL_SPACE = 4.0
LETTER, LETTER_DROP = 40.0, 78.0
WITH_LETTER, WITHOUT_LETTER, BELOW = 104.0, 56.0, 20.0

OTHERS_HEAD = slot(HEAD_3)
OTHERS_DROP, OTHERS_BELOW = 22.0, 8.0
OTHER_ROOM = slot(Style(12, 17, 500), Stage(12, 9), Stage(9, 9, 2))
OTHER_TEXT = slot(Style(12, 17), Stage(12, 12, 2), Stage(10, 9, 4), Stage(9, 9, 14))
OTHER_DROP = 12.0
NOTHING = slot(Style(12, 17, italic=True), Stage(12, 9, 2))

FOOT_RULE, FOOT, FOOT_WORDS = 27.0, 15.0, 3.0
FOOT_WHITE = 9.0
