"""Measures of letters: an edge of 12 columns, text as wide as it can be read."""

from eventmgr.documents.theme.paper import MM, TEXT_WIDTH
from eventmgr.documents.theme.rows import Look

WIDTH = TEXT_WIDTH
TEXT = (0.0, 150 * MM)
HEAD = Look(above=0, below=30, top=0)
ADDRESSEE = Look(above=0, below=24, top=0)
DATE_WIDTH = 60 * MM
SUBJECT = Look(above=0, below=12, top=0)
PARAGRAPH = Look(above=0, below=9, top=0)
FACT = Look(above=2, below=3)
AFTER_FACTS = 12.0
FACT_LABEL = (0.0, 45 * MM)
FACT_TEXT = (48 * MM, TEXT_WIDTH - 48 * MM)
QR = 28 * MM
QR_GAP = 6 * MM
LINK_SPACE = 3.0
LINK_WHITE = 12.0
SIGNATURE_WHITE = 54.0  # to sign in
SIGNATURE = Look(above=0, below=0, top=0)
