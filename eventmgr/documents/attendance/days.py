"""Table 2: by day and half-day, with its chart."""

from collections.abc import Iterator, Sequence

from eventmgr.documents.charts import ColumnChart, DayColumns
from eventmgr.documents.content.attendance import DayHeads, DayLine, DayTable
from eventmgr.documents.content.figures import Share
from eventmgr.documents.flow import Block, Panel
from eventmgr.documents.headings import closing_rule
from eventmgr.documents.remarks import Remark, RemarkKind
from eventmgr.documents.surface import Surface
from eventmgr.documents.tables import (
    Group,
    Table,
    continued_title,
    kept_together,
    legend,
    table_heads,
    table_rows,
    table_title,
)
from eventmgr.documents.text import text_width
from eventmgr.documents.theme import attendance as measures
from eventmgr.documents.theme import charts
from eventmgr.documents.theme.styles import SMALL_STRONG
from eventmgr.documents.values import percent


def day_table(table: DayTable, *, threshold: int) -> list[Block]:
    """Few days: table and chart side by side. More: the chart under the table, ten days to a line."""
    heads = table_heads(table.words, _figures(table))
    rows = table_rows(table.words, _figures(table))
    closing = [closing_rule(measures.DAYS_WIDTH), legend(table.words.legend, measures.DAYS_WIDTH)]
    title = table_title(table.words, measures.WIDTH)
    if 0 < len(table.rows) <= charts.DAYS_BESIDE:
        title.keep = 1
        return [title, _beside([*heads, *rows, *closing], _chart(table, table.rows, threshold))]
    charts_below = list(_charts_below(table, threshold))
    if charts_below:
        closing[-1].keep = 1  # the first chart stands under its table, not alone overleaf
    return [*kept_together([title, *heads], rows, closing), *charts_below]


def day_remarks(table: DayTable, way: str) -> Iterator[Remark]:
    """Days whose words are wider than their place under the chart; `way` is the field of the table."""
    count = len(table.rows)
    room = (_chart_width(count) - charts.THRESHOLD_INDENT) / max(min(count, charts.DAYS_IN_LINE), 1)
    for place, day in enumerate(table.rows):
        words = day.short or day.label
        if text_width(words, SMALL_STRONG) > room:
            yield Remark(RemarkKind.DOES_NOT_FIT, f"{way}.rows.{place}.short", words)


def _figures(table: DayTable) -> Table:
    return Table(
        width=measures.DAYS_WIDTH,
        columns=measures.DAYS,
        heads=_heads(table.heads),
        rows=[_cells(line) for line in table.rows],
        total=_cells(table.total),
        groups=_groups(table.heads),
    )


def _groups(heads: DayHeads) -> list[Group]:
    words = (heads.morning, heads.afternoon)
    return [(*place, word) for place, word in zip(measures.DAY_GROUPS, words, strict=True)]


def _heads(heads: DayHeads) -> tuple[str, ...]:
    half_day = (heads.expected, heads.present, heads.percent)
    return (heads.day, *half_day, *half_day)


def _cells(line: DayLine) -> tuple[str, ...]:
    return (line.label, *(cell for share in (line.morning, line.afternoon) for cell in _half_day(share)))


def _half_day(share: Share) -> tuple[str, str, str]:
    return str(share.whole), str(share.part), percent(share)


def _chart(table: DayTable, days: Sequence[DayLine], threshold: int) -> ColumnChart:
    words = (table.heads.morning_short, table.heads.afternoon_short)
    columns = [DayColumns(day.short or day.label, day.morning, day.afternoon) for day in days]
    return ColumnChart(columns, words, threshold)


def _beside(stack: Sequence[Block], chart: ColumnChart) -> Panel:
    """A stack of rows on the left and a chart of the same height on the right."""
    height = sum(block.height for block in stack)

    def paint(surface: Surface, x: float, y: float) -> None:
        top = y
        for block in stack:
            block.draw(surface, x, top)
            top -= block.height
        left = x + measures.WIDTH - charts.BESIDE_TABLE
        with surface.artifact():  # the table says the same
            chart.draw(surface, left, y - height, width=charts.BESIDE_TABLE, height=height)

    return Panel(height, paint)


def _charts_below(table: DayTable, threshold: int) -> Iterator[Panel]:
    for first in range(0, len(table.rows), charts.DAYS_IN_LINE):
        days = table.rows[first : first + charts.DAYS_IN_LINE]
        columns = measures.WIDTH - charts.THRESHOLD_INDENT
        share = len(days) / min(len(table.rows), charts.DAYS_IN_LINE)
        panel = _chart_panel(_chart(table, days, threshold), charts.THRESHOLD_INDENT + columns * share)
        panel.repeat, panel.lead = (), (continued_title(table.words, measures.WIDTH),)
        yield panel


def _chart_width(days: int) -> float:
    return charts.BESIDE_TABLE if days <= charts.DAYS_BESIDE else measures.WIDTH


def _chart_panel(chart: ColumnChart, width: float) -> Panel:
    height = charts.CHART_HEIGHT

    def paint(surface: Surface, x: float, y: float) -> None:
        with surface.artifact():  # the table says the same
            chart.draw(surface, x, y - height, width=width, height=height)

    return Panel(height, paint, space=charts.CHART_SPACE)
