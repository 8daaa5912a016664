"""Measures of the attendance summary."""

from eventmgr.documents.theme.paper import MM, TEXT_WIDTH
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.tables import Column, table_columns

WIDTH = TEXT_WIDTH

DEFINITIONS = Look(above=8, below=0, top=0)
NOTE = Look(above=6, below=0, top=0)

# Delegation | invited, registered, attended | F, M, A, NS, % women | average with its bar | withdrawn, replaced
_DELEGATIONS = table_columns((40, 11, 11, 11, 9, 9, 9, 9, 15, 30, 8, 8), "lrrrrrrrrrrr")
_AVERAGE = Column(_DELEGATIONS[9].x + 2 * MM, 12 * MM, "r")
DELEGATIONS = (*_DELEGATIONS[:9], _AVERAGE, *_DELEGATIONS[10:])
DELEGATION_BAR = (_DELEGATIONS[9].x + 15.5 * MM, 13 * MM)


def _end(column: Column) -> float:
    return column.x + column.width


DELEGATION_GROUPS = (
    (DELEGATIONS[1].x + 3 * MM, _end(DELEGATIONS[3])),
    (DELEGATIONS[4].x + 2 * MM, _end(DELEGATIONS[8])),
    (DELEGATIONS[9].x, DELEGATIONS[9].x + 26.5 * MM),
    (DELEGATIONS[10].x + 1.5 * MM, WIDTH),
)

DAYS_WIDTH = 112 * MM
DAYS = table_columns((26, 14, 14, 15, 14, 14, 15), "lrrrrrr")
DAY_GROUPS = ((DAYS[1].x + 5 * MM, _end(DAYS[3])), (DAYS[4].x + 5 * MM, _end(DAYS[6])))

SESSIONS = table_columns((9, 60, 32, 9.5, 10, 9, 9, 9, 10.5, 12), "lllrrrrrrr")

GENDERS = table_columns((48, 13, 12, 17, 20, 12, 12), "lrrrrrr")
GENDER_BAR = (136 * MM, 34 * MM)
LEGEND_ABOVE = 5.0
LEGEND_GAP = 14.0  # between the words of the legend and the patterns
