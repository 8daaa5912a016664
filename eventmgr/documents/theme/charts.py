"""Measures of charts: bars only, told apart by pattern, with a black outline."""

from eventmgr.documents.theme.paper import MM

# a share as a bar in a row of a table; heights count from the top of its first line
BAR_MIDDLE = 6.5
BAR_HEIGHT = 5.6
TICK_OVER = 2.0  # how far the tick of the threshold stands out above and below the bar

STACK_HEIGHT = 8.5

# columns side by side, two for each day
COLUMN_CHART_TOP = 14.0  # over 100 %: room for a value
COLUMN_CHART_FOOT = 26.0  # under the base line: two lines of words
COLUMN_SHARE = 0.37  # of the room of a day: the width of one of its two columns
COLUMN_INDENT = 0.08
COLUMN_GAP = 5.0
COLUMN_WORDS = 11.0  # base line of the words under a column
COLUMN_DAY = 23.0
COLUMN_VALUE = 4.0  # value over its column
VALUE_GROUND = (1.0, 8.5)  # the white behind a value: below its base line, and its height
COLUMN_WHITE = 2.0  # least between the words of neighbours
COLUMN_OVERHANG = 10.0  # words may be wider than their column
THRESHOLD_DASH = "3 2"
THRESHOLD_INDENT = 14.0  # room for its number, left of the columns
THRESHOLD_RISE = 3.0

KEY_SIZE = (16.0, 8.5)  # a patch of pattern in a legend
KEY_GAP = 4.0
KEY_NEXT = 14.0
KEY_DROP = 1.5

BESIDE_TABLE = 52 * MM  # width of a chart beside a table of 112 mm
DAYS_BESIDE = 3
DAYS_IN_LINE = 10
CHART_HEIGHT = 110.0
CHART_SPACE = 6.0
