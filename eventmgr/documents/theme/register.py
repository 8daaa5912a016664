"""Measures of the individual register: a sheet lying; what the units leave is shared by name and delegation."""

from eventmgr.documents.theme.ink import TINT
from eventmgr.documents.theme.paper import MM, WIDE_TEXT_WIDTH
from eventmgr.documents.theme.rows import Look

WIDTH = WIDE_TEXT_WIDTH
GAP = 3 * MM

NUMBER = 11 * MM
NAME, DELEGATION = 56 * MM, 40 * MM  # at least
NAME_SHARE = 0.6  # of what is left over
UNITS, PERCENT, CERTIFICATE = 17 * MM, 13 * MM, 30 * MM
CLOSING = UNITS + PERCENT + CERTIFICATE
UNIT_LEAST, UNIT_MOST, UNIT_GAP = 9 * MM, 16 * MM, 2.5 * MM

DEFINITIONS = Look(above=2, below=0, top=0)
NOTE = Look(above=4, below=0, top=0)
SECOND_SUM = Look(above=0, below=4, top=0, tint=TINT)
