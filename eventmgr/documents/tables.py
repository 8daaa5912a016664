"""Tables of figures: heads on one or two levels, rows, a total, a legend, and what is kept together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eventmgr.documents.content.attendance import TableWords
from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.flow import Block, Cell, Drawing, Panel, Par, Part, Row
from eventmgr.documents.headings import closing_rule, head_row, label_row
from eventmgr.documents.marks.lines import rule
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Style
from eventmgr.documents.theme import headings
from eventmgr.documents.theme import tables as measures
from eventmgr.documents.theme.styles import HEAD_3, HEAD_3_LIGHT, SMALL, SMALL_ITALIC, SMALL_STRONG
from eventmgr.documents.theme.tables import Column

Group = tuple[float, float, str]
"""A head over several columns: from x to x, and its words."""


@dataclass(frozen=True)
class Table:
    """A table ready to be set: its columns, heads and cells as words.

    `total` is the last row, tinted; `drawings` holds one for each row, or nothing at all.
    """

    width: float
    columns: Sequence[Column]
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    total: Sequence[str] = ()
    groups: Sequence[Group] = ()
    drawings: Sequence[Drawing] = ()


def titled_table(words: TableWords, table: Table, closing: Iterable[Block]) -> list[Block]:
    """Title, heads, rows and what stands under the table (its legend, at least)."""
    heads = [table_title(words, table.width), *table_heads(words, table)]
    return kept_together(heads, table_rows(words, table), [closing_rule(table.width), *closing])


def table_title(words: TableWords, width: float) -> Row:
    """The bar and the title of a table."""
    title = Par([(f"{words.label}  ", HEAD_3_LIGHT), (words.title, HEAD_3)], HEAD_3)
    look, white = headings.TABLE_TITLE, headings.TABLE_SPACE
    block = head_row(title, Par("", SMALL_ITALIC), width, look=look, space=white)
    block.outline = f"{words.label}: {words.title}"
    return block


def table_heads(words: TableWords, table: Table) -> list[Block]:
    """The heads of the columns; on the pages that follow they stand under the title, in small type."""
    columns = [(*column, head) for column, head in zip(table.columns, table.heads, strict=True)]
    groups = [_group_heads(table.groups, table.columns)] if table.groups else []
    labels = label_row(columns, table.width, look=measures.HEADS)
    again = label_row(columns, table.width, look=measures.HEADS_CONTINUED)
    labels.repeat = (continued_title(words, table.width), *groups, again)
    return [*groups, labels]


def continued_title(words: TableWords, width: float) -> Row:
    """What stands at the top of a page on which a table, or a chart of it, goes on."""
    title = f"{words.label}: {words.title} ({words.continued})"
    return Row([Cell(0, width, Par(title, SMALL_ITALIC))], width, look=measures.CONTINUED)


def table_rows(words: TableWords, table: Table) -> list[Block]:
    """The rows of a table, or what it says without rows, and its total."""
    rows: list[Block] = []
    for place, values in enumerate(table.rows):
        parts: list[Part] = [*_cells(table.columns, values, SMALL), *table.drawings[place : place + 1]]
        look = measures.ROW if place else measures.FIRST
        rows.append(Row(parts, table.width, look=look, role=Role.ROW))
    if not table.rows:
        nothing = Cell(0, table.width, Par(words.nothing, SMALL_ITALIC))
        rows.append(Row([nothing], table.width, look=measures.FIRST, role=Role.ROW))
    if table.total:
        total = _cells(table.columns, table.total, SMALL_STRONG)
        rows.append(Row(total, table.width, look=measures.TOTAL, role=Role.ROW))
    return rows


def legend(text: str, width: float) -> Row:
    """The note under a table that spells out its abbreviations."""
    return Row([Cell(0, width, Par(text, SMALL))], width, look=measures.LEGEND)


def suppression_note(text: str, counts: Iterable[GenderCounts], width: float) -> list[Block]:
    """The note that explains the star, if one of the counts is not shown."""
    hidden = any(None in (one.female, one.male, one.another, one.not_stated, one.total) for one in counts)
    return [legend(text, width)] if text and hidden else []


def kept_together(heads: Sequence[Block], rows: Sequence[Block], closing: Sequence[Block]) -> list[Block]:
    """A table of few rows stays whole; of a long one the heads keep two rows, the last row one before it."""
    for head in heads[:-1]:
        head.keep = 1
    heads[-1].keep = 2
    if len(rows) <= measures.KEPT_WHOLE:
        heads[0].keep = len(heads) - 1 + len(rows) + len(closing)
    for row in rows[-2:-1]:
        row.keep = 1
    for row in rows[-1:]:
        row.keep = len(closing)
    return [*heads, *rows, *closing]


def _cells(columns: Sequence[Column], values: Sequence[str], style: Style) -> list[Part]:
    return [
        Cell(x, width, Par(value, style), align=align) for (x, width, align), value in zip(columns, values, strict=True)
    ]


def _group_heads(groups: Sequence[Group], columns: Sequence[Column]) -> Panel:
    """Heads over several columns, each with a hairline under it."""
    cells = [
        Cell(start, end - start, Par(words, SMALL_ITALIC), span=_columns_between(start, end, columns))
        for start, end, words in groups
    ]
    alone = [Cell(x, width) for x, width, _ in columns if not any(start <= x < end for start, end, _ in groups)]
    height = max(cell.height for cell in cells) + measures.GROUP_BELOW

    def paint(surface: Surface, x: float, y: float) -> None:
        places = surface.places(Role.COLUMN_HEADS, [*cells, *alone])
        for cell, place in zip(cells, places, strict=False):
            cell.draw_in(surface, x, y - height + measures.GROUP_BELOW + cell.height, place=place)
            rule(surface, x + cell.x, y - height + measures.GROUP_RULE, width=cell.width)

    return Panel(height, paint)


def _columns_between(start: float, end: float, columns: Sequence[Column]) -> int:
    return sum(start <= x < end for x, _, _ in columns)
