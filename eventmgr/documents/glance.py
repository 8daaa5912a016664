"""The programme at a glance on a sheet of its own (prints.md, section 3)."""

from collections.abc import Iterator, Sequence

from eventmgr.documents.cards import CardText, card_remarks, draw_texts
from eventmgr.documents.content.programme import ProgrammeBreak, ProgrammeContent
from eventmgr.documents.flow import Block, Panel
from eventmgr.documents.furniture import surround
from eventmgr.documents.glance_table import glance_table
from eventmgr.documents.headings import nothing_yet, title_block
from eventmgr.documents.marks import box, letter_box, rule, vertical
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put
from eventmgr.documents.theme import glance as measures
from eventmgr.documents.theme.ink import BAR, BLACK, HAIR, THIN, TINT, WHITE
from eventmgr.documents.theme.paper import landscape
from eventmgr.documents.theme.styles import HEAD_2, SMALL, SMALL_ITALIC, SMALL_STRONG
from eventmgr.documents.timescale import (
    Scale,
    SessionBox,
    box_texts,
    day_boxes,
    groups_drop,
    is_left_out,
    most_abreast,
    time_scale,
)

WIDTH = measures.WIDTH


def render_glance(content: ProgrammeContent) -> bytes:
    """One page lying, a column a day on a true scale of time; more than 4 days or 3 sessions abreast: a table."""
    sheet = landscape(content.furniture.paper)
    height = surround(content.furniture, sheet).text_height
    return print_document(_blocks(content, height), content.furniture, sheet)


def glance_remarks(content: ProgrammeContent) -> tuple[Remark, ...]:
    """What the page cannot show as it stands: titles and topics without room in their boxes."""
    return (*common_remarks(content, landscape(content.furniture.paper)), *_fitting_remarks(content))


def _fitting_remarks(content: ProgrammeContent) -> Iterator[Remark]:
    if not _has_scale(content):
        return
    height = surround(content.furniture, landscape(content.furniture.paper)).text_height
    for one in _boxes(content, time_scale(content, _scale_height(height))):
        yield from card_remarks(f"{one.way}.", box_texts(one))


def _has_scale(content: ProgrammeContent) -> bool:
    few = 1 <= len(content.days) <= measures.MOST_DAYS and most_abreast(content) <= measures.MOST_ABREAST
    return few and any(day.items for day in content.days)


def _blocks(content: ProgrammeContent, height: float) -> list[Block]:
    if _has_scale(content):
        return [_panel(content, height)]
    title = title_block(content.words.at_a_glance, [content.furniture.event_title, content.zone], WIDTH)
    if not any(day.items for day in content.days):
        return [title, nothing_yet(content.words.no_sessions, WIDTH)]
    return [title, *glance_table(content)]


def _scale_height(height: float) -> float:
    return height - measures.HEAD_HEIGHT - measures.FOOT_HEIGHT


def _columns(days: int) -> list[tuple[float, float]]:
    left = measures.TIME_WIDTH + measures.TIME_GAP
    share = (WIDTH - left + measures.COLUMN_GAP) / days
    return [(left + place * share, share - measures.COLUMN_GAP) for place in range(days)]


def _boxes(content: ProgrammeContent, scale: Scale) -> Iterator[SessionBox]:
    for place, (day, (x, width)) in enumerate(zip(content.days, _columns(len(content.days)), strict=True)):
        yield from day_boxes(day, f"days.{place}", scale=scale, x=x, width=width)


def _panel(content: ProgrammeContent, height: float) -> Panel:
    scale = time_scale(content, _scale_height(height))

    def paint(surface: Surface, x: float, y: float) -> None:
        _draw_head(surface, x, y, content)
        top = y - measures.HEAD_HEIGHT
        _draw_hours(surface, x, top, scale)
        boxes = list(_boxes(content, scale))
        # Breaks below sessions, words above both: none must cover the frame or the letters of its neighbour.
        for one in sorted(boxes, key=lambda one: not isinstance(one.item, ProgrammeBreak)):
            _draw_frame(surface, x, top, one)
        for one in boxes:
            _draw_words(surface, x, top, one)
        if content.changes_since and any(getattr(one.item, "changed", False) for one in _boxes(content, scale)):
            bottom = y - height
            box(surface, x, bottom, width=measures.BAR, height=measures.LINE, fill=BLACK)
            put(
                surface, x + measures.INDENT + measures.BAR, bottom + measures.SINK, content.changes_since, SMALL_ITALIC
            )

    return Panel(height, paint, outline=content.words.at_a_glance)


def _draw_head(surface: Surface, x: float, y: float, content: ProgrammeContent) -> None:
    put(surface, x, y - measures.HEAD_BASE, content.words.at_a_glance, HEAD_2)
    aside = [(f"{content.furniture.event_title}  ", SMALL), (content.zone, SMALL_STRONG)]
    put(surface, x, y - measures.HEAD_BASE, aside, SMALL, align="r", width=WIDTH)
    top = y - measures.HEAD_HEIGHT
    for day, (left, width) in zip(content.days, _columns(len(content.days)), strict=True):
        spans = [(f"{day.label}  ", measures.DAY_TYPE), (day.short_date, measures.DATE_TYPE)]
        put(surface, x + left, top + measures.DAY_BASE, spans, measures.DATE_TYPE)
        rule(surface, x + left, top + measures.DAY_RULE, width=width, weight=BAR)


def _draw_hours(surface: Surface, x: float, top: float, scale: Scale) -> None:
    left = measures.TIME_WIDTH + measures.TIME_GAP
    for hour in range(scale.first, scale.last + 1):
        y = top - (hour - scale.first) * scale.unit
        put(surface, x, y - measures.HOUR_BASE, f"{hour:02}:00", SMALL)
        rule(surface, x, y, width=measures.TIME_WIDTH, weight=HAIR, gray=measures.HOUR_GRAY)
        rule(surface, x + left, y, width=WIDTH - left, gray=measures.GRID_GRAY, dash=measures.GRID_DASH)


def _draw_frame(surface: Surface, x: float, top: float, one: SessionBox) -> None:
    left, bottom = x + one.x, top - one.drop - one.height
    if isinstance(one.item, ProgrammeBreak):
        box(surface, left, bottom, width=one.width, height=one.height, fill=TINT)
        return
    box(surface, left, bottom, width=one.width, height=one.height, fill=WHITE, stroke=BLACK, weight=THIN)
    if one.item.changed:
        box(surface, left, bottom, width=measures.BAR, height=one.height, fill=BLACK)


def _draw_words(surface: Surface, x: float, top: float, one: SessionBox) -> None:
    left, texts = x + one.x, box_texts(one)
    of_groups = [text for text in texts if text.field.startswith("groups.")]
    draw_texts(surface, left, top - one.drop, [text for text in texts if text not in of_groups])
    if of_groups:
        _draw_groups(surface, left, top - one.drop, one, drop=groups_drop(texts), texts=of_groups)


def _draw_groups(
    surface: Surface, x: float, y: float, one: SessionBox, *, drop: float, texts: Sequence[CardText]
) -> None:
    """Side by side; the letter of a group is read before its room and topic."""
    groups = getattr(one.item, "groups", ())
    width = one.width / len(groups)
    rule(surface, x, y - drop, width=one.width)
    for place, group in enumerate(groups):
        at = x + place * width
        if place:
            vertical(surface, at, y - one.height, height=one.height - drop)
        indent = measures.GROUP_INDENT if place else measures.INDENT
        base = y - drop - measures.GROUP_FIRST
        letter_box(surface, at + indent, base, letter=group.letter, size=measures.GROUP_LETTER)
        own = [text for text in texts if text.field.startswith(f"groups.{place}.")]
        draw_texts(surface, x, y, [text for text in own if not is_left_out(text)])
