"""What a row is to somebody who has it read aloud."""

from enum import Enum


class Role(Enum):
    """How the cells of a row stand in the structure of the file.

    PARAGRAPHS: every paragraph for itself, cell after cell. H1 to H3: the first paragraphs of the cells are one
    heading, what follows them are paragraphs. COLUMN_HEADS begin a table, ROW goes on with it; GROUP is a row
    whose words hold for those after it. ITEM: an entry of a list; of several cells the first is its label.
    """

    PARAGRAPHS = "P"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    COLUMN_HEADS = "heads"
    GROUP = "group"
    ROW = "row"
    ITEM = "item"


HEADINGS = frozenset({Role.H1, Role.H2, Role.H3})
TABLE = frozenset({Role.COLUMN_HEADS, Role.GROUP, Role.ROW})
