"""Tables of the report: on the edge of the text, or over the whole width if they have many columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from eventmgr.documents.content.report import ReportTable, TableColumn
from eventmgr.documents.flow import Block, Cell, Panel, Par, Row, gap
from eventmgr.documents.headings import label_row
from eventmgr.documents.marks.lines import rule
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.tables import kept_together
from eventmgr.documents.text import Style
from eventmgr.documents.theme import report as measures
from eventmgr.documents.theme.ink import RULE
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import SMALL, SMALL_ITALIC, SMALL_STRONG
from eventmgr.documents.theme.tables import Column

WIDTH = measures.WIDTH


@dataclass(frozen=True)
class _Frame:
    """Where a table stands: its left edge and its columns."""

    left: float
    columns: tuple[Column, ...]

    def look(self, look: Look) -> Look:
        """A look whose rules begin at the left edge of the table."""
        return replace(look, inset=self.left)


def table(block: ReportTable, continued: str) -> Iterator[Block]:
    """Title, heads, rows, total and note, kept together as tables are."""
    frame = _frame(block)
    title, heads = _title(block.label, block.title), _heads(block, frame)
    title.space = measures.TABLE_SPACE
    heads.repeat = (_title(block.label, f"{block.title} ({continued})"), _heads(block, frame))
    closing: list[Block] = [_closing_rule(frame)]
    if block.note:
        cell = Cell(frame.left, WIDTH - frame.left, Par(block.note, SMALL))
        closing.append(Row([cell], WIDTH, look=measures.NOTE))
    closing.append(gap(measures.AFTER_TABLE))
    yield from kept_together([title, heads], list(_rows(block, frame)), closing)


def _frame(block: ReportTable) -> _Frame:
    left = 0.0 if len(block.columns) > measures.NARROW_COLUMNS else measures.WIDE[0]
    unit = (WIDTH - left) / sum(column.share for column in block.columns)
    widths = [column.share * unit for column in block.columns]
    places = accumulate(widths[:-1], initial=left)
    columns = [_column(*each) for each in zip(places, widths, block.columns, strict=True)]
    return _Frame(left, tuple(columns))


def _column(x: float, width: float, column: TableColumn) -> Column:
    """Words have white behind them, figures before them."""
    gap = measures.CELL_GAP
    return Column(x, width - gap, "l") if column.align == "l" else Column(x + gap, width - gap, column.align)


def _title(label: str, title: str) -> Row:
    """The number of the table in the margin, its title on the edge of the text."""
    cells = [Cell(*measures.MARGIN, Par(label, SMALL_ITALIC)), Cell(*measures.WIDE, Par(title, SMALL_STRONG))]
    return Row(cells, WIDTH, look=measures.TITLE, role=Role.H3)


def _heads(block: ReportTable, frame: _Frame) -> Row:
    heads = [(*place, column.head) for place, column in zip(frame.columns, block.columns, strict=True)]
    return label_row(heads, WIDTH, look=measures.HEADS)


def _rows(block: ReportTable, frame: _Frame) -> Iterator[Row]:
    for place, row in enumerate(block.rows):
        look = frame.look(measures.ROW if place else measures.FIRST_ROW)
        yield Row(_cells(row, frame, SMALL), WIDTH, look=look, role=Role.ROW)
    if not block.rows:
        nothing = Cell(frame.left, WIDTH - frame.left, Par(block.nothing, SMALL_ITALIC))
        yield Row([nothing], WIDTH, look=frame.look(measures.FIRST_ROW), role=Role.ROW)
    if block.total:
        total = _cells(block.total, frame, SMALL_STRONG)
        yield Row(total, WIDTH, look=frame.look(measures.TOTAL), role=Role.ROW)


def _cells(row: Sequence[str], frame: _Frame, style: Style) -> list[Cell]:
    return [
        Cell(x, width, Par(text, style), align=align)
        for (x, width, align), text in zip(frame.columns, row, strict=True)
    ]


def _closing_rule(frame: _Frame) -> Block:
    def paint(surface: Surface, x: float, y: float) -> None:
        rule(surface, x + frame.left, y, width=WIDTH - frame.left, weight=RULE)

    block = Panel(0, paint)
    block.repeat = ()
    return block
