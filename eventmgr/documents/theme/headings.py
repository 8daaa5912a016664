"""Measures of titles, section heads and column heads."""

from eventmgr.documents.text import Style
from eventmgr.documents.theme.ink import BAR
from eventmgr.documents.theme.rows import Look

TITLE_BLOCK = Look(above=0, below=9, top=0)
SUBTITLE_SPACE = 3.0

# An aside beside a head is set on the leading of the head, so that both stand on one base line.
BESIDE_HEAD_2 = Style(9, 18, italic=True)
ASIDE_GAP = 12.0

SECTION = Look(above=5, below=0, top=BAR)
SECTION_SPACE = 21.0
TABLE_TITLE = Look(above=5.5, below=6.5, top=BAR)
TABLE_SPACE = 19.0

LABELS = Look(above=6, below=3, top=0)
LABELS_CONTINUED = Look(above=1, below=4, top=0)

EMPTY = Look(above=6, below=0, top=0)
