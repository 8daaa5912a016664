"""Charts: bars drawn by hand, the value at the end of each, the threshold as a dashed line with its number.

No grid; series are told apart by pattern, so that they survive a black-and-white printer. Never a pie.
"""

from eventmgr.documents.charts.bars import gender_bar, share_bar
from eventmgr.documents.charts.columns import ColumnChart, DayColumns
from eventmgr.documents.charts.key import GENDER_PATTERNS, HALF_DAY_PATTERNS, draw_key, key_width

__all__ = [
    "GENDER_PATTERNS",
    "HALF_DAY_PATTERNS",
    "ColumnChart",
    "DayColumns",
    "draw_key",
    "gender_bar",
    "key_width",
    "share_bar",
]
