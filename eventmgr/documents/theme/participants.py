"""Measures of the list of participants: No. 10.5 | rank and name 68.5 | post, agency 54 | capacity 25 mm."""

from eventmgr.documents.text import Style
from eventmgr.documents.theme.ink import HAIR, MID, RULE, TINT
from eventmgr.documents.theme.paper import MM, TEXT_WIDTH, columns
from eventmgr.documents.theme.rows import Look

WIDTH = TEXT_WIDTH
NUMBER = columns(1, 1)
NAME = columns(2, 6)
POST = columns(7, 10)
CAPACITY = columns(11, 12)

BOX = Look(above=5, below=6, top=RULE, bottom=RULE)
BOX_TEXT = (0.0, 112 * MM)
BOX_CHANGES = columns(9, 12)
BOX_SPACE = 3.0

DELEGATION_TYPE = Style(9.5, 12, 700, feats=("case",), track=60)
DELEGATION = Look(above=4.5, below=1.5, top=RULE)
DELEGATION_SPACE = 6.0
DELEGATION_COUNT = 25 * MM  # kept free on the right of the heading
NOTE = Look(above=1, below=4, top=0)
AGENCY = Look(above=3, below=1, top=HAIR, gray=MID)
FIRST_AGENCY = Look(above=1, below=1, top=0)

ENTRY = Look(above=3, below=4, top=HAIR, gray=MID)
FIRST_ENTRY = Look(above=3, below=4, top=0)
FIRST_IN_SECTION = Look(above=3, below=4, top=RULE)
SMALL_DELEGATION = 3  # up to so many persons stay together

ANNEX_LABEL = (0.0, 60 * MM)
ANNEX_FIGURES = tuple((62 * MM + place * 21.6 * MM, 21.6 * MM) for place in range(5))
ANNEX_SPACE = 24.0
ANNEX_ROW = Look(above=3, below=4, top=HAIR, gray=MID)
ANNEX_FIRST = Look(above=3, below=4, top=RULE)
ANNEX_SUM = Look(above=3, below=4, top=RULE, tint=TINT)
ANNEX_NOTE = (0.0, 112 * MM)
