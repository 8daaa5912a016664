"""The report in the order of its pages."""

from collections.abc import Iterator
from itertools import count

from eventmgr.documents.content.report import (
    BulletList,
    KeyFigures,
    Paragraph,
    Quote,
    ReportBlock,
    ReportContent,
    Section,
)
from eventmgr.documents.flow import PAGE_BREAK, Block, Cell, Par, Row, gap
from eventmgr.documents.furniture import surround
from eventmgr.documents.key_figures import key_figures
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.report.cover import cover
from eventmgr.documents.report.reading import bullet_list, paragraph, quote
from eventmgr.documents.report.tables import table
from eventmgr.documents.structure import Role
from eventmgr.documents.theme import report as measures
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.styles import HEAD_2, SMALL_ITALIC

WIDTH = measures.WIDTH


def render_report(content: ReportContent) -> bytes:
    """The report as PDF. Only sections that have something are printed; without any it is a cover that says so."""
    sheet = portrait(content.furniture.paper)
    height = surround(content.furniture, sheet).text_height
    return print_document(_blocks(content, height), content.furniture, sheet)


def report_remarks(content: ReportContent) -> tuple[Remark, ...]:
    """What the print cannot show as it stands."""
    return common_remarks(content, portrait(content.furniture.paper))


def _blocks(content: ReportContent, height: float) -> Iterator[Block]:
    yield from cover(content, height)
    yield PAGE_BREAK
    numbers = count(1)
    sections = [section for section in content.sections if section.blocks]
    for place, section in enumerate(sections, 1):
        yield _head(section, place)
        for block in section.blocks:
            yield from _block(block, numbers, content.continued)


def _head(section: Section, number: int) -> Row:
    title = Par(section.title, HEAD_2)
    label = Par(section.label, SMALL_ITALIC, space=measures.SECTION_LABEL_SPACE)
    cells = [Cell(*measures.MARGIN, Par(str(number), HEAD_2)), Cell(*measures.WIDE, title, label)]
    head = Row(cells, WIDTH, look=measures.SECTION, keep=1, space=measures.SECTION_SPACE, role=Role.H2)
    head.outline = f"{number} {section.title}"
    head.repeat = ()
    return head


def _block(block: ReportBlock, numbers: Iterator[int], continued: str) -> Iterator[Block]:
    match block:
        case Paragraph():
            yield paragraph(block, str(next(numbers)) if block.numbered else "")
        case BulletList():
            yield from bullet_list(block)
        case Quote():
            yield from quote(block)
        case KeyFigures(figures=figures):
            if figures:
                row = key_figures(figures, WIDTH)
                row.keep = 1  # with the white under it
                yield row
                yield gap(measures.AFTER_FIGURES)
        case _:
            yield from table(block, continued)
