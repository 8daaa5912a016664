"""The individual attendance register (table 5 of domain.md C.7): everybody in every unit."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from eventmgr.documents.content.register import AttendanceRegisterContent, RegisterLine, RegisterSum
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import closing_rule, title_block
from eventmgr.documents.page import print_document
from eventmgr.documents.register_columns import Band, bands
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.structure import Role
from eventmgr.documents.tables import Table, kept_together, legend, table_heads, table_rows, table_title
from eventmgr.documents.theme import register as measures
from eventmgr.documents.theme import tables
from eventmgr.documents.theme.paper import landscape
from eventmgr.documents.theme.styles import SMALL, SMALL_ITALIC, SMALL_STRONG
from eventmgr.documents.theme.tables import Column
from eventmgr.documents.values import or_dash, percent

WIDTH = measures.WIDTH


def render_register(content: AttendanceRegisterContent) -> bytes:
    """The register, a sheet lying; units that find no room beside each other go on in a second part, a third …"""
    return print_document(_blocks(content), content.furniture, landscape(content.furniture.paper))


def register_remarks(content: AttendanceRegisterContent) -> tuple[Remark, ...]:
    """What the register cannot show as it stands. Everything in it wraps, so nothing is cut."""
    return common_remarks(content, landscape(content.furniture.paper))


def _blocks(content: AttendanceRegisterContent) -> Iterator[Block]:
    yield title_block(content.furniture.title, content.subtitle, WIDTH)
    if content.definitions:
        yield Row([Cell(0, WIDTH, Par(content.definitions, SMALL))], WIDTH, look=measures.DEFINITIONS)
    for sentence in content.notes:
        yield Row([Cell(0, WIDTH, Par(sentence, SMALL))], WIDTH, look=measures.NOTE)
    parts = bands(content.units)
    for place, band in enumerate(parts, 1):
        yield from _part(content, band, title=_title(content, place, len(parts)))


def _title(content: AttendanceRegisterContent, part: int, parts: int) -> str:
    title = content.words.title
    words = content.heads.part.replace("{parts}", str(parts)).replace("{part}", str(part))
    return title if parts == 1 else f"{title}, {words}"


def _part(content: AttendanceRegisterContent, band: Band, *, title: str) -> list[Block]:
    words = replace(content.words, title=title)
    table = Table(width=WIDTH, columns=band.columns, heads=_heads(content, band), rows=(), groups=band.groups)
    heads = [table_title(words, WIDTH), *table_heads(words, table)]
    rows = [*_rows(content, band), *_sums(content.sums, band)] if content.lines else table_rows(words, table)
    return kept_together(heads, rows, [closing_rule(WIDTH), legend(words.legend, WIDTH)])


def _heads(content: AttendanceRegisterContent, band: Band) -> list[str]:
    heads = content.heads
    units = [unit.label for unit in content.units[band.first : band.end]]
    closing = [heads.units, heads.percent, heads.certificate] if band.closing else []
    return [heads.number, heads.name, heads.delegation, *units, *closing]


def _rows(content: AttendanceRegisterContent, band: Band) -> Iterator[Row]:
    @cache
    def mark(place: int, letter: str) -> Cell:
        """Few different marks stand in a column, so each is set once."""
        style = SMALL if letter == content.plain else SMALL_STRONG
        return _cell(band.columns[3 + place], Par(letter, style))

    for place, line in enumerate(content.lines):
        marks = [mark(column, letter) for column, letter in enumerate(line.marks[band.first : band.end])]
        cells = [*_person(line, band.columns), *marks, *(_closing(line, band.columns) if band.closing else ())]
        yield Row(cells, WIDTH, look=tables.ROW if place else tables.FIRST, role=Role.ROW)


def _person(line: RegisterLine, columns: Sequence[Column]) -> tuple[Cell, Cell, Cell]:
    name = Par(line.name, SMALL_ITALIC if line.withheld else SMALL_STRONG)
    return (
        _cell(columns[0], Par(line.number, SMALL)),
        _cell(columns[1], name, Par(line.aside, SMALL_ITALIC)),
        _cell(columns[2], Par(or_dash(line.delegation), SMALL)),
    )


def _closing(line: RegisterLine, columns: Sequence[Column]) -> tuple[Cell, Cell, Cell]:
    return (
        _cell(columns[-3], Par(or_dash(line.units), SMALL)),
        _cell(columns[-2], Par(percent(line.share), SMALL)),
        _cell(columns[-1], Par(or_dash(line.certificate), SMALL)),
    )


def _sums(sums: Sequence[RegisterSum], band: Band) -> Iterator[Row]:
    for place, one in enumerate(sums):
        counts = [str(count) for count in one.counts[band.first : band.end]]
        closing = [one.units, one.percent, ""] if band.closing else []
        words = ["", one.label, "", *counts, *closing]
        cells = [_cell(column, Par(word, SMALL_STRONG)) for column, word in zip(band.columns, words, strict=True)]
        yield Row(cells, WIDTH, look=measures.SECOND_SUM if place else tables.TOTAL, role=Role.ROW)


def _cell(column: Column, *pars: Par) -> Cell:
    return Cell(column.x, column.width, *pars, align=column.align)
