"""Measures of tables of figures."""

from collections.abc import Sequence
from typing import NamedTuple

from eventmgr.documents.theme.ink import HAIR, MID, RULE, TINT
from eventmgr.documents.theme.paper import MM, offsets
from eventmgr.documents.theme.rows import Look

KEPT_WHOLE = 15  # a table of so many rows at most is not divided

ROW = Look(above=2.5, below=3.5, top=HAIR, gray=MID)
FIRST = Look(above=2.5, below=3.5, top=RULE)
TOTAL = Look(above=3, below=4, top=RULE, tint=TINT)

HEADS = Look(above=2, below=3, top=0)
HEADS_CONTINUED = Look(above=1, below=3, top=0)
GROUP_BELOW = 3.0  # white under the words of a group
GROUP_RULE = 2.0  # its hairline above the bottom of that white
CONTINUED = Look(above=0, below=3, top=0)
LEGEND = Look(above=5, below=0, top=0)
CELL_GAP = 2 * MM


class Column(NamedTuple):
    """A column of a table: place and width in points, alignment "l" or "r"."""

    x: float
    width: float
    align: str


def table_columns(widths: Sequence[float], aligns: str) -> tuple[Column, ...]:
    """Adjoining columns of so many millimetres; those aligned left keep 2 mm from their neighbour."""
    places = offsets(*(width * MM for width in widths))
    return tuple(
        Column(x, width * MM - (CELL_GAP if align == "l" else 0.0), align)
        for x, width, align in zip(places, widths, aligns, strict=True)
    )
