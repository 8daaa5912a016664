"""Measures of the report: margin 39.5 mm | paragraph numbers hung 2 mm left | text 112 mm from the fourth column."""

from eventmgr.documents.text import Style
from eventmgr.documents.theme.ink import BAR, HAIR, MID, RULE, TINT
from eventmgr.documents.theme.paper import MM, TEXT_WIDTH, columns
from eventmgr.documents.theme.rows import Look

WIDTH = TEXT_WIDTH
MARGIN = columns(1, 3)
TEXT = columns(4, 11)
WIDE = columns(4, 12)  # from the edge of the text to the right

COVER_HEAD = Look(above=8, below=0, top=BAR)
COVER_WHITE = 96.0  # above the title
COVER_TITLE_LINES = 6  # a longer title is set in the size of other documents
COVER_LEAST_WHITE = 24.0  # between title and facts
COVER_TITLE = Look(above=0, below=0, top=0)
FACT = Look(above=2.5, below=3.5)
FIRST_FACT = Look(above=2.5, below=3.5, top=RULE)
MOTTO = Look(above=15, below=21, top=RULE)
COVER_END = Look(above=0, below=36, top=RULE)
NOTHING = Look(above=0, below=9, top=0)

SECTION = Look(above=6, below=10, top=BAR)
SECTION_SPACE = 18.0
SECTION_LABEL_SPACE = 3.0

# Numbers and notes in the margin have the leading of the text, so that they share its base lines.
NUMBER_TYPE = Style(9, 14)
SIDE_TYPE = Style(9, 14, italic=True)
NUMBER = (TEXT[0] - 12 * MM, 10 * MM)
SIDE = (MARGIN[0], MARGIN[1] - 10 * MM)
PARAGRAPH = Look(above=0, below=7, top=0)
ITEM = Look(above=0, below=3, top=0)
LAST_ITEM = Look(above=0, below=7, top=0)

QUOTE_TYPE = Style(12, 17, 500)
QUOTE = Look(above=8, below=9, top=HAIR, bottom=HAIR, inset=TEXT[0])
QUOTE_SPACE = 5.0
AFTER_QUOTE = 12.0
SOURCE_SPACE = 3.0
AFTER_FIGURES = 17.0

NARROW_COLUMNS = 6  # with more a table takes the whole width
TABLE_SPACE = 6.0
AFTER_TABLE = 14.0
CELL_GAP = 2 * MM
TITLE = Look(above=0, below=4, top=0)
ROW = Look(above=2.5, below=3.5, top=HAIR, gray=MID)
FIRST_ROW = Look(above=2.5, below=3.5, top=RULE)
TOTAL = Look(above=3, below=4, top=RULE, tint=TINT)
HEADS = Look(above=0, below=3, top=0)
NOTE = Look(above=5, below=0, top=0)
