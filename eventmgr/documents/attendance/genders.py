"""Table 4: by gender and category."""

from eventmgr.documents.charts import GENDER_PATTERNS, draw_key, gender_bar, key_width
from eventmgr.documents.content.attendance import GenderHeads, GenderLine, GenderTable
from eventmgr.documents.flow import Block, Cell, Panel, Par
from eventmgr.documents.surface import Surface
from eventmgr.documents.tables import Table, suppression_note, titled_table
from eventmgr.documents.text import text_width
from eventmgr.documents.theme import attendance as measures
from eventmgr.documents.theme.styles import SMALL, baseline
from eventmgr.documents.values import counted, share_of_women

WIDTH = measures.WIDTH


def gender_table(table: GenderTable, *, suppression: str = "") -> list[Block]:
    """Counts of each category, and all of it as one bar divided by gender."""
    x, width = measures.GENDER_BAR
    figures = Table(
        width=WIDTH,
        columns=measures.GENDERS,
        heads=_heads(table.heads),
        rows=[_cells(line) for line in table.rows],
        total=_cells(table.total),
        drawings=[gender_bar(line.counts, x, width) for line in table.rows],
    )
    counts = [line.counts for line in (*table.rows, table.total)]
    closing = [_key(table), *suppression_note(suppression, counts, WIDTH)]
    return titled_table(table.words, figures, closing)


def _heads(heads: GenderHeads) -> tuple[str, ...]:
    genders = (heads.female, heads.male, heads.another, heads.not_stated)
    return (heads.category, *genders, heads.total, heads.women)


def _cells(line: GenderLine) -> tuple[str, ...]:
    counts = line.counts
    figures = (counts.female, counts.male, counts.another, counts.not_stated, counts.total)
    return (line.label, *map(counted, figures), share_of_women(counts))


def _key(table: GenderTable) -> Panel:
    """The legend, and what the patterns of the bars mean: beside it if there is room, else under it."""
    heads = table.heads
    words = (heads.female, heads.male, heads.another, heads.not_stated)
    room = WIDTH - key_width(words) - measures.LEGEND_GAP
    beside = text_width(table.words.legend, SMALL) <= room
    cell = Cell(0, WIDTH, Par(table.words.legend, SMALL))
    key_top = 0.0 if beside else cell.height
    height = measures.LEGEND_ABOVE + key_top + SMALL.lead

    def paint(surface: Surface, x: float, y: float) -> None:
        top = y - measures.LEGEND_ABOVE
        cell.draw(surface, x, top)
        left = x + (text_width(table.words.legend, SMALL) + measures.LEGEND_GAP if beside else 0.0)
        draw_key(surface, left, top - key_top - baseline(SMALL), words=words, kinds=GENDER_PATTERNS)

    return Panel(max(height, measures.LEGEND_ABOVE + cell.height), paint)
