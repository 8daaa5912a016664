"""Measures of plain lists of people."""

from eventmgr.documents.theme.ink import HAIR, MID, RULE
from eventmgr.documents.theme.paper import MM, TEXT_WIDTH, WIDE_TEXT_WIDTH, columns, offsets
from eventmgr.documents.theme.rows import Look

WIDTH, WIDE = TEXT_WIDTH, WIDE_TEXT_WIDTH
GAP = 3 * MM

GROUP = (columns(1, 1), columns(2, 8), columns(9, 12))
CONTACTS = (columns(1, 1), columns(2, 5), columns(6, 8), columns(9, 12))
_REGISTER = tuple(width * MM for width in (14, 50, 30, 25, 29, 22, 30, 23, 32))
REGISTER = tuple((x, width - GAP) for x, width in zip(offsets(*_REGISTER), _REGISTER, strict=True))

ROW = Look(above=3, below=4, top=HAIR, gray=MID)
FIRST = Look(above=3, below=4, top=RULE)
SIGNED = Look(above=4, below=5, top=HAIR, least=9 * MM)
SIGNED_FIRST = Look(above=4, below=5, top=RULE, least=9 * MM)
CONTINUED = Look(above=0, below=3, top=0)
NOTE = Look(above=0, below=6, top=0)
FACT = Look(above=1, below=1, top=0)
FACT_LABEL = (0.0, 30 * MM)
FACT_TEXT = (33 * MM, TEXT_WIDTH - 33 * MM)
