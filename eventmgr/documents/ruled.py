"""Rows of a plain list: heads that repeat, a hairline between rows, a rule at the end."""

from collections.abc import Iterator, Sequence

from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import closing_rule, column_heads
from eventmgr.documents.structure import Role
from eventmgr.documents.theme.rows import Look

Places = Sequence[tuple[float, float]]
"""x and width of every column."""


def ruled_list(
    places: Places,
    heads: Sequence[str],
    rows: Sequence[Sequence[Sequence[Par]]],
    *,
    width: float,
    looks: tuple[Look, Look],
) -> Iterator[Block]:
    """Heads, rows and closing rule. A row has paragraphs for each column; `looks` are those of the first and the rest.

    A page does not end with the heads, and the last row is not left alone.
    """
    yield column_heads([(*place, "l", head) for place, head in zip(places, heads, strict=True)], width)
    blocks = [_row(places, row, width, looks[min(place, 1)]) for place, row in enumerate(rows)]
    for block in blocks[-2:-1]:
        block.keep = 1
    yield from blocks
    yield closing_rule(width)


def _row(places: Places, row: Sequence[Sequence[Par]], width: float, look: Look) -> Row:
    cells = [Cell(*place, *pars) for place, pars in zip(places, row, strict=True)]
    return Row(cells, width, look=look, role=Role.ROW)
