"""The programme in the order of its pages."""

from collections.abc import Iterator

from eventmgr.documents.content.programme import ProgrammeContent
from eventmgr.documents.flow import PAGE_BREAK, Block, Cell, Par, Row
from eventmgr.documents.furniture import surround
from eventmgr.documents.page import print_document
from eventmgr.documents.programme.cover import cover
from eventmgr.documents.programme.days import column_labels, day_blocks, empty_day
from eventmgr.documents.programme.glance import at_a_glance
from eventmgr.documents.programme.notes import notes
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.theme import programme as measures
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.styles import SMALL_ITALIC


def render_programme(content: ProgrammeContent) -> bytes:
    """The programme as PDF. Without sessions it is a valid page that says so, with the days there are."""
    sheet = portrait(content.furniture.paper)
    height = surround(content.furniture, sheet).text_height
    return print_document(_blocks(content, height), content.furniture, sheet)


def programme_remarks(content: ProgrammeContent) -> tuple[Remark, ...]:
    """What the print cannot show as it stands."""
    return common_remarks(content, portrait(content.furniture.paper))


def _blocks(content: ProgrammeContent, height: float) -> Iterator[Block]:
    yield from cover(content)
    if any(day.items for day in content.days):
        yield from at_a_glance(content, height)
        for day in content.days:
            yield PAGE_BREAK  # a day begins a page: it can be pinned up alone
            yield from day_blocks(day, content.words, height)
    else:
        yield from _nothing(content)
    yield from notes(content)


def _nothing(content: ProgrammeContent) -> Iterator[Block]:
    for day in content.days:
        yield from empty_day(day, content.words)
    if not content.days:
        labels = column_labels(content.words)
        labels.space = measures.DAY_SPACE
        yield labels
        nothing = Cell(0, measures.WIDTH, Par(content.words.no_sessions, SMALL_ITALIC))
        yield Row([nothing], measures.WIDTH, look=measures.NOTHING)
