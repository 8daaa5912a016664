"""Door signs, one for each room and day (prints.md, section 3)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from eventmgr.documents.cards import CardText, card_remarks, card_text, draw_texts, nothing_to_print
from eventmgr.documents.content.door_signs import DoorSign, DoorSignsContent
from eventmgr.documents.doors import DoorPart, door_parts, head_texts
from eventmgr.documents.marks import rule
from eventmgr.documents.page import Paper
from eventmgr.documents.remarks import Remark, glyph_remarks
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put
from eventmgr.documents.theme import door_signs as measures
from eventmgr.documents.theme.ink import BAR, HAIR
from eventmgr.documents.theme.paper import Sheet, portrait
from eventmgr.documents.theme.styles import CAPITALS


def render_door_signs(content: DoorSignsContent) -> bytes:
    """A page for each room and day, more where they are needed. Without a sign, a page that says so."""
    if not content.signs:
        return nothing_to_print(content.furniture, content.no_signs)
    paper = Paper(content.furniture, portrait(content.furniture.paper))
    for sign in content.signs:
        for place, page in enumerate(_pages(sign, content, paper.sheet)):
            outline = "" if place else f"{sign.room}, {sign.day}"
            paper.print_card(_painter(page, paper.sheet, content), outline=outline)
    return paper.finish()


def door_signs_remarks(content: DoorSignsContent) -> tuple[Remark, ...]:
    """Characters without glyph, and texts that do not fit or are as small as they may be."""
    return (*glyph_remarks(content), *_fitting_remarks(content))


def _fitting_remarks(content: DoorSignsContent) -> Iterator[Remark]:
    for place, sign in enumerate(content.signs):
        texts = [*head_texts(sign), *(text for part in door_parts(sign, content) for text in part.texts)]
        yield from card_remarks(f"signs.{place}.", texts)


@dataclass(frozen=True)
class _Page:
    sign: DoorSign
    head: Sequence[CardText]
    parts: Sequence[DoorPart]


def _pages(sign: DoorSign, content: DoorSignsContent, sheet: Sheet) -> list[_Page]:
    """The parts on as many pages as they need; the head stands on each."""
    head = head_texts(sign)
    room = sheet.safe_height - _parts_top(head) - measures.FOOT_RULE - measures.FOOT_WHITE
    pages: list[list[DoorPart]] = [[]]
    used = 0.0
    for part in door_parts(sign, content):
        if pages[-1] and used + part.height + part.keep > room:
            pages.append([part.under] if part.under else [])
            used = part.under.height if part.under else 0.0
        pages[-1].append(part)
        used += part.height
    return [_Page(sign, head, parts) for parts in pages]


def _parts_top(head: Sequence[CardText]) -> float:
    return head[-1].last_drop + measures.SESSIONS_DROP


def _painter(page: _Page, sheet: Sheet, content: DoorSignsContent) -> Callable[[Surface], None]:
    def paint(surface: Surface) -> None:
        left, top = sheet.left, sheet.top
        draw_texts(surface, left, top, [*_event(content), *page.head])
        rule(surface, left, top - measures.BAR_DROP, width=measures.WIDTH, weight=BAR)
        y = top - _parts_top(page.head)
        for part in page.parts:
            part.draw(surface, left, y)
            y -= part.height
        _draw_foot(surface, page.sign, sheet, content)

    return paint


def _event(content: DoorSignsContent) -> list[CardText]:
    zone = card_text(
        "zone", content.zone, slot=measures.ASIDE, width=measures.WIDTH, drop=measures.HEAD_DROP, align="r"
    )
    taken = zone.fitted.lines[0].width * zone.fitted.style.size / 1000 + measures.HEAD_GAP
    room = max(measures.WIDTH - taken, measures.WIDTH / 3)
    title = content.furniture.event_title
    return [card_text("event", title, slot=measures.TITLE, width=room, drop=measures.HEAD_DROP), zone]


def _draw_foot(surface: Surface, sign: DoorSign, sheet: Sheet, content: DoorSignsContent) -> None:
    left, bottom, furniture = sheet.left, sheet.bottom, content.furniture
    rule(surface, left, bottom + measures.FOOT_RULE, width=measures.WIDTH, weight=HAIR)
    half = measures.WIDTH / 2
    texts = [
        card_text("as_of", furniture.as_of, slot=measures.ASIDE, width=half),
        card_text("number", sign.number, slot=measures.ASIDE, width=half, x=half, align="r"),
    ]
    draw_texts(surface, left, bottom + measures.FOOT, texts)
    put(surface, left, bottom + measures.FOOT_WORDS, furniture.demonstration, CAPITALS)
