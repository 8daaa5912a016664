"""The pages of the summary: key figures, definitions, tables 1 to 4."""

from collections.abc import Iterator

from eventmgr.documents.attendance.days import day_remarks, day_table
from eventmgr.documents.attendance.delegations import delegation_table
from eventmgr.documents.attendance.genders import gender_table
from eventmgr.documents.attendance.sessions import session_table
from eventmgr.documents.content.attendance import AttendanceContent
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import title_block
from eventmgr.documents.key_figures import key_figures
from eventmgr.documents.logos import beside_logos
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.theme import attendance as measures
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.styles import SMALL

WIDTH = measures.WIDTH


def render_attendance(content: AttendanceContent) -> bytes:
    """The attendance summary as PDF; without records it prints zeros, and `–` for the share of nothing."""
    return print_document(_blocks(content), content.furniture, portrait(content.furniture.paper))


def attendance_remarks(content: AttendanceContent) -> tuple[Remark, ...]:
    """What the summary cannot show as it stands: of what may be too long, only the days under the chart."""
    common = common_remarks(content, portrait(content.furniture.paper))
    return (*common, *day_remarks(content.days, "days"))


def _blocks(content: AttendanceContent) -> Iterator[Block]:
    furniture = content.furniture
    yield beside_logos(furniture.logos, WIDTH, lambda width: title_block(furniture.title, content.subtitle, width))
    if content.key_figures:
        yield key_figures(content.key_figures, WIDTH)
    yield Row([Cell(0, WIDTH, Par(content.definitions, SMALL))], WIDTH, look=measures.DEFINITIONS)
    for sentence in content.notes:
        yield Row([Cell(0, WIDTH, Par(sentence, SMALL))], WIDTH, look=measures.NOTE)
    suppression = content.suppression
    yield from delegation_table(content.delegations, threshold=content.threshold, suppression=suppression)
    yield from day_table(content.days, threshold=content.threshold)
    yield from session_table(content.sessions)
    yield from gender_table(content.genders, suppression=suppression)
