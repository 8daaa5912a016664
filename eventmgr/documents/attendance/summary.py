"""The pages of the summary: key figures, definitions, tables 1 to 4."""

from collections.abc import Iterator, Sequence

from eventmgr.documents.attendance.days import day_remarks, day_table
from eventmgr.documents.attendance.delegations import delegation_table
from eventmgr.documents.attendance.genders import gender_table
from eventmgr.documents.attendance.sessions import session_table
from eventmgr.documents.content.attendance import AttendanceContent, KeyFigure
from eventmgr.documents.flow import Block, Cell, Drawing, Par, Part, Row
from eventmgr.documents.headings import title_block
from eventmgr.documents.marks.lines import rule
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import fit
from eventmgr.documents.theme import attendance as measures
from eventmgr.documents.theme.ink import RULE
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.styles import KEY_FIGURE, SMALL

WIDTH = measures.WIDTH


def render_attendance(content: AttendanceContent) -> bytes:
    """The attendance summary as PDF; without records it prints zeros, and `–` for the share of nothing."""
    return print_document(_blocks(content), content.furniture, portrait(content.furniture.paper))


def attendance_remarks(content: AttendanceContent) -> tuple[Remark, ...]:
    """What the summary cannot show as it stands: of what may be too long, only the days under the chart."""
    common = common_remarks(content, portrait(content.furniture.paper))
    return (*common, *day_remarks(content.days, "days"))


def _blocks(content: AttendanceContent) -> Iterator[Block]:
    yield title_block(content.furniture.title, content.subtitle, WIDTH)
    if content.key_figures:
        yield _key_figures(content.key_figures)
    yield Row([Cell(0, WIDTH, Par(content.definitions, SMALL))], WIDTH, look=measures.DEFINITIONS)
    for sentence in content.notes:
        yield Row([Cell(0, WIDTH, Par(sentence, SMALL))], WIDTH, look=measures.NOTE)
    suppression = content.suppression
    yield from delegation_table(content.delegations, threshold=content.threshold, suppression=suppression)
    yield from day_table(content.days, threshold=content.threshold)
    yield from session_table(content.sessions)
    yield from gender_table(content.genders, suppression=suppression)


def _key_figures(figures: Sequence[KeyFigure]) -> Row:
    """Large numbers side by side, each under its own rule."""
    each = (WIDTH - (len(figures) - 1) * measures.KEY_FIGURE_GAP) / len(figures)
    parts: list[Part] = []
    for place, figure in enumerate(figures):
        x = place * (each + measures.KEY_FIGURE_GAP)
        style, _, _ = fit(figure.value, KEY_FIGURE, each, measures.KEY_FIGURE_SMALLEST)
        parts += [
            Cell(x - measures.KEY_FIGURE_BEARING, each, Par(figure.value, style.but(lead=KEY_FIGURE.lead))),
            Cell(x, each, Par(" ", KEY_FIGURE), Par(figure.words, SMALL)),
            _rule_over(x, each),
        ]
    return Row(parts, WIDTH, look=measures.KEY_FIGURES, space=measures.KEY_FIGURES_SPACE)


def _rule_over(x: float, width: float) -> Drawing:
    def paint(surface: Surface, left: float, top: float) -> None:
        rule(surface, left + x, top + measures.KEY_FIGURES.above, width=width, weight=RULE)

    return Drawing(paint)
