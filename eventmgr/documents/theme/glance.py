"""Measures of the programme at a glance on a sheet of its own: a true scale of time."""

from datetime import time

from eventmgr.documents.text import Style
from eventmgr.documents.theme.ink import HAIR, RULE
from eventmgr.documents.theme.paper import MM, WIDE_TEXT_WIDTH
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import LABEL, SMALL, SMALL_ITALIC, SMALL_STRONG

WIDTH = WIDE_TEXT_WIDTH
MOST_DAYS, MOST_ABREAST = 4, 3  # beyond, the table
FIRST_HOUR, LAST_HOUR, EVENING = 8, 17, time(18)
EVENING_SHARE, EVENING_START = 0.65, 0.1  # of an hour: the strip of the evening, and the white above it

HEAD_BASE, HEAD_HEIGHT = 12.0, 36.0
DAY_BASE, DAY_RULE = 8.0, 2.0  # over the scale
DAY_TYPE, DATE_TYPE = Style(12, 15, 700), Style(12, 15)
TIME_WIDTH, TIME_GAP, COLUMN_GAP = 14 * MM, 3 * MM, 4 * MM
HOUR_BASE = 9.0
HOUR_GRAY, GRID_GRAY, GRID_DASH = 0.6, 0.75, "1 2"
FOOT_HEIGHT = 12.0

BOX_WHITE = 1.0
LEAST_CLEAR = 0.5  # of an hour: so much of a break must be seen above a session that falls into it
INDENT, RIGHT = 7.0, 6.0
BAR = 3.0
FIRST_LINE, SECOND_LINE, LINE = 11.5, 23.5, 12.0
SINK = 3.0
ONE_LINE = 27.0  # a lower box has one line
HALF_X = 3.2
GROUP_LINE, GROUP_FIRST, GROUP_TOPIC = 10.5, 12.0, 23.0
GROUP_LETTER, GROUP_INDENT, GROUP_ROOM = 11.0, 5.0, 16.0
GROUP_SINK = 1.0
TIMES, STRONG, ASIDE, KIND = SMALL, SMALL_STRONG, SMALL_ITALIC, LABEL
GROUP_TYPE = SMALL.but(lead=GROUP_LINE)

TABLE_DAYS, TABLE_LABEL = 5, 22 * MM  # columns of the table, and the words before them
ROW = Look(above=4, below=6, top=HAIR)
FIRST_ROW = Look(above=4, below=6, top=RULE)
ENTRY_SPACE, TABLE_GAP = 3.0, 4 * MM
