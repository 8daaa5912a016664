"""The annex of the list of participants: persons by delegation and gender."""

from collections.abc import Iterator

from eventmgr.documents.content.figures import GenderCounts
from eventmgr.documents.content.participants import TotalsAnnex, TotalsRow
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import Head, closing_rule, column_heads, section_head
from eventmgr.documents.structure import Role
from eventmgr.documents.tables import kept_together, legend
from eventmgr.documents.theme import participants as measures
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import SMALL, SMALL_STRONG
from eventmgr.documents.values import counted

WIDTH = measures.WIDTH


def totals_annex(annex: TotalsAnnex) -> Iterator[Block]:
    """Section head, table and note; zero prints as 0."""
    head = section_head(annex.title, annex.aside, WIDTH)
    head.space = measures.ANNEX_SPACE
    words = (annex.female, annex.male, annex.another, annex.not_stated, annex.total)
    labels: list[Head] = [(*measures.ANNEX_LABEL, "l", annex.delegation)]
    labels += [(*place, "r", word) for place, word in zip(measures.ANNEX_FIGURES, words, strict=True)]
    rows = [_row(row, _look(row, place)) for place, row in enumerate(annex.rows)]
    closing: list[Block] = [closing_rule(WIDTH)]
    if annex.note:
        closing.append(legend(annex.note, measures.ANNEX_NOTE[1]))
    yield from kept_together([head, column_heads(labels, WIDTH)], rows, closing)


def _look(row: TotalsRow, place: int) -> Look:
    if row.is_sum:
        return measures.ANNEX_SUM
    return measures.ANNEX_ROW if place else measures.ANNEX_FIRST


def _row(row: TotalsRow, look: Look) -> Row:
    style = SMALL_STRONG if row.is_sum else SMALL
    figures = [
        Cell(*place, Par(counted(value), style), align="r")
        for place, value in zip(measures.ANNEX_FIGURES, _figures(row.counts), strict=True)
    ]
    return Row([Cell(*measures.ANNEX_LABEL, Par(row.label, style)), *figures], WIDTH, look=look, role=Role.ROW)


def _figures(counts: GenderCounts) -> tuple[int | None, ...]:
    return counts.female, counts.male, counts.another, counts.not_stated, counts.total
