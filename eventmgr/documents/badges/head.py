"""The head of an A6 badge: which event, when, where, whose logos. The same on all of them."""

from dataclasses import dataclass

from eventmgr.documents.cards import CardText, card_text, draw_texts
from eventmgr.documents.content.badges import BadgesContent
from eventmgr.documents.logos import LogoPlace, draw_logos, logo_places
from eventmgr.documents.marks import rule
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put, text_width
from eventmgr.documents.theme import badges as measures
from eventmgr.documents.theme.ink import BAR
from eventmgr.documents.theme.styles import CAPITALS, SMALL

WIDTH = measures.LIVE[0]


@dataclass(frozen=True)
class BadgeHead:
    """The texts of the head and the drop of the bar under them."""

    texts: tuple[CardText, ...]
    bar: float
    demonstration: str
    logos: tuple[LogoPlace, ...] = ()
    logos_height: float = 0.0

    def draw(self, surface: Surface) -> None:
        """Draw under the top `HEAD_HEIGHT` of a stamp."""
        top = measures.HEAD_HEIGHT
        draw_texts(surface, 0, top, self.texts)
        rule(surface, 0, top - self.bar, width=WIDTH, weight=BAR)
        put(surface, 0, top - self.bar - measures.DEMONSTRATION_DROP, self.demonstration, CAPITALS)
        row = top - self.bar - measures.LOGOS_WHITE - self.logos_height
        draw_logos(surface, WIDTH - measures.LOGOS_ROOM, row, self.logos)


def badge_head(content: BadgesContent) -> BadgeHead:
    """Title left, dates and place right; a long title takes the whole width and dates and place the line under it."""
    title = content.furniture.event_title
    aside = max(text_width(content.dates, SMALL), text_width(content.place, SMALL))
    beside = _title(title, max(WIDTH - aside - measures.HEAD_GAP, WIDTH / 3))
    if not beside.fitted.clipped and aside <= WIDTH / 2:
        places = (_aside("dates", content.dates, line=0), _aside("place", content.place, line=1))
        return _head(content, (beside, *places), lines=2)
    whole = _title(title, WIDTH)
    return _head_under(content, whole)


def _head_under(content: BadgesContent, title: CardText) -> BadgeHead:
    """Dates and place on one line under the title, or the place on a line of its own."""
    lines = len(title.fitted.lines)
    both = " · ".join(part for part in (content.dates, content.place) if part)
    together = _under("dates", both, line=lines)
    if not together.fitted.clipped:
        return _head(content, (title, together), lines=lines + 1)
    places = (_under("dates", content.dates, line=lines), _under("place", content.place, line=lines + 1))
    return _head(content, (title, *places), lines=lines + 2)


def _under(field: str, words: str, *, line: int) -> CardText:
    drop = measures.HEAD_DROP + line * measures.HEAD_LEAD
    return card_text(field, words, slot=measures.LINE, width=WIDTH, drop=drop)


def _head(content: BadgesContent, texts: tuple[CardText, ...], *, lines: int) -> BadgeHead:
    bar = measures.HEAD_DROP + (lines - 1) * measures.HEAD_LEAD + measures.HEAD_BAR
    room = measures.HEAD_FOOT - bar - 2 * measures.LOGOS_WHITE
    height = max(measures.LOGOS_LEAST, min(measures.LOGOS_HEIGHT, room))
    logos = logo_places(content.furniture.logos, measures.LOGOS_ROOM, height=height, align="r")
    return BadgeHead(texts, bar, content.furniture.demonstration, logos, height)


def _title(title: str, width: float) -> CardText:
    return card_text("furniture.event_title", title, slot=measures.TITLE, width=width, drop=measures.HEAD_DROP)


def _aside(field: str, words: str, *, line: int) -> CardText:
    drop = measures.HEAD_DROP + line * measures.HEAD_LEAD
    return card_text(field, words, slot=measures.LINE, width=WIDTH, drop=drop, align="r")
