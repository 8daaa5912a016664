"""Measures of the programme: time and room 25 mm at 0 | session 83 mm at 29 | people 54 mm at 116."""

from dataclasses import dataclass

from eventmgr.documents.text import Style
from eventmgr.documents.theme.ink import BAR, HAIR, MID, RULE, TINT
from eventmgr.documents.theme.paper import GUTTER, MM, TEXT_WIDTH, columns
from eventmgr.documents.theme.rows import Look


@dataclass(frozen=True)
class White:
    """White above and below a session, and below a part of it; points."""

    above: float
    below: float
    part: float


ROOMY = White(above=6, below=8, part=2.5)
CLOSE = White(above=4, below=5, part=1.5)  # taken where it saves a day from running over the page
MOST_SAVED = (ROOMY.above - CLOSE.above) + (ROOMY.below - CLOSE.below)  # by a row

WIDTH = TEXT_WIDTH
TIME = columns(1, 2)
SESSION = columns(3, 8)
PEOPLE = columns(9, 12)
TEXT = (SESSION[0], WIDTH - SESSION[0])  # from the session edge to the right

YEAR = Style(24, 27)
TITLE = Look(above=0, below=6, top=0)
KIND = Look(above=0, below=14, top=0)
THEME_SPACE = 3.0
FACT = Look(above=2.5, below=3.5)
FIRST_FACT = Look(above=2.5, below=3.5, top=RULE)

MOST_CHANGES = 5
BOX_SPACE = 14.0
BOX_BAR = 3.0
BOX_INDENT = 10.0
BOX_LABEL = (BOX_INDENT, SESSION[0] - BOX_INDENT)
BOX_TEXT = (SESSION[0], TEXT[1] - BOX_INDENT)
BOX_KIND = (SESSION[0], 54.0)
BOX_CHANGE = (SESSION[0] + 58.0, BOX_TEXT[1] - 58.0)
BOX_RULE_WIDTH = WIDTH - BOX_INDENT
BOX_TIMES = Look(above=8, below=5, top=0)
BOX_CHANGES = Look(above=4, below=2, top=HAIR, gray=MID, inset=SESSION[0])
BOX_ROW = Look(above=0, below=1, top=0)
BOX_BELOW = 4.0

GLANCE_DAYS = range(2, 6)  # one day needs no glance, from six on a column is too narrow
GLANCE_SPACE = 18.0
GLANCE_WIDE = 3  # up to so many days the time stands on the line of the title
GLANCE_NARROW = (17 * MM, 3 * MM)  # left and gutter of four or five columns
GLANCE_HANG = 29.5
GLANCE_ENTRY_SPACE, GLANCE_NARROW_SPACE = 2.0, 4.0
GLANCE_ROW = Look(above=4, below=6)
GLANCE_FIRST = Look(above=4, below=6, top=RULE)

DAY = Look(above=5, below=0, top=BAR)
DAY_SPACE = 18.0
NOTHING = Look(above=6, below=0, top=RULE)
DAY_TITLE_SPACE = 3.0
DATE_LEAST = 83 * MM  # kept for the date beside a long aside

BEFORE_PARTS = 4.0
PART_ABOVE = 1.5
BREAK = Look(above=3, below=4, tint=TINT)
GROUP_ABOVE, GROUP_BELOW, LAST_GROUP_BELOW = 5.0, 6.0, 12.0

DETAIL_SPACE = 1.5
ROLE_SPACE = 3.0
PERSON_HANG = 9.0
MOST_HANG = 40.0  # of a title under its number

LETTER = 13.0
LETTER_BASE = 9.0  # the base line of the topic, from the top of its line
GROUP_TEXT = (SESSION[0] + 20.0, SESSION[1] - 20.0)
BRACKET = SESSION[0] - 7.0
BRACKET_TOP, BRACKET_END = 3.0, 9.0

REVISION = -9.0  # the only ink outside the width of the text
REVISION_WHITE = 2.0

NOTES = Look(above=5.5, below=5.5, top=BAR)
NOTES_SPACE = 24.0


def glance_columns(days: int) -> list[tuple[float, float]]:
    """x and width of the columns of so many days at a glance."""
    left, gutter = (SESSION[0], GUTTER) if days <= GLANCE_WIDE else GLANCE_NARROW
    share = (WIDTH - left + gutter) / days
    return [(left + place * share, share - gutter) for place in range(days)]
