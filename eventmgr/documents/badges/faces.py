"""The two sides of a badge, drawn with the lower left corner of the card at (x, y)."""

from typing import Protocol

from eventmgr.documents.badges.back import back_side, owner_text
from eventmgr.documents.badges.category import draw_bar, draw_strip
from eventmgr.documents.badges.front import front_texts, photo_area
from eventmgr.documents.badges.head import badge_head
from eventmgr.documents.badges.small import foot_room, small_back_texts, small_front_texts, small_head
from eventmgr.documents.cards import Stamps, draw_texts
from eventmgr.documents.content.badges import Badge, BadgeBack, BadgesContent
from eventmgr.documents.marks import qr_code, rule
from eventmgr.documents.pictures import draw_picture
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put
from eventmgr.documents.theme import badges as measures
from eventmgr.documents.theme.ink import RULE
from eventmgr.documents.theme.styles import CAPITALS


class Faces(Protocol):
    """How badges of one size are drawn."""

    def front(self, badge: Badge, x: float, y: float) -> None:
        """Draw the front of a badge."""

    def back(self, badge: Badge, back: BadgeBack, x: float, y: float) -> None:
        """Draw the back of a badge."""


class LargeFaces:
    """Sides of A6, or of a quarter of a sheet: the live area stands in the middle."""

    def __init__(self, surface: Surface, content: BadgesContent, card: tuple[float, float]) -> None:
        self.surface, self.content = surface, content
        self.inset = ((card[0] - measures.LIVE[0]) / 2, (card[1] - measures.LIVE[1]) / 2)
        self.stamps = Stamps(surface, "badge")
        self.head = badge_head(content)
        self.behind = back_side(content.back, content.furniture.demonstration) if content.back else None

    def front(self, badge: Badge, x: float, y: float) -> None:
        """Head, person and delegation, and the category at the foot."""
        x, y = x + self.inset[0], y + self.inset[1]
        width, height = measures.LIVE
        head = measures.HEAD_HEIGHT
        self.stamps.draw("head", x, y + height - head, size=(width, head), paint=self.head.draw)
        texts = front_texts(badge)
        draw_texts(self.surface, x, y + height, texts)
        if badge.photo is not None:
            draw_picture(self.surface, badge.photo, photo_area(texts, x, y + height))
        self._bar(badge, x, y)

    def back(self, badge: Badge, back: BadgeBack, x: float, y: float) -> None:
        """What is the same on all, the QR code and the name of the owner."""
        if self.behind is None:
            return
        x, y = x + self.inset[0], y + self.inset[1]
        width, height = measures.LIVE
        self.stamps.draw("back", x, y, size=measures.LIVE, paint=self.behind.draw)
        draw_texts(self.surface, x, y + height, [owner_text(badge, self.behind.name_drop)])
        _code(self.surface, x + width - measures.QR, y, badge.code, measures.QR)

    def _bar(self, badge: Badge, x: float, y: float) -> None:
        """The bar of the category; on a badge with one side the QR code stands beside it."""
        width = measures.LIVE[0]
        if badge.code and self.content.back is None:
            _code(self.surface, x + width - measures.QR, y, badge.code, measures.QR)
            width -= measures.QR + measures.QR_GAP
        ink, edge = self.content.ink, measures.BAR_FRAME
        key = (badge.category, badge.ribbon, width)

        def paint(surface: Surface) -> None:
            surface.translate(edge, edge)
            draw_bar(surface, badge, width, ink=ink)

        size = (width + 2 * edge, measures.BAR_HEIGHT + 2 * edge)
        self.stamps.draw(key, x - edge, y - edge, size=size, paint=paint)


class SmallFaces:
    """Sides of 86 × 54 mm."""

    def __init__(self, surface: Surface, content: BadgesContent) -> None:
        self.surface, self.content = surface, content
        self.stamps = Stamps(surface, "badge")
        self.head = small_head(content)
        self.foot = foot_room(self.head)

    def front(self, badge: Badge, x: float, y: float) -> None:
        """The strip of the category, and beside it the person."""
        x, y = x + measures.SMALL_MARGIN, y + measures.SMALL_MARGIN
        top, left = y + measures.SMALL_LIVE[1], x + measures.TEXT_X
        self._strip(badge, x, y)
        self.stamps.draw("head", left, y, size=(measures.TEXT_WIDTH, measures.SMALL_LIVE[1]), paint=self._paint_head)
        draw_texts(self.surface, left, top, small_front_texts(badge, self.foot))

    def back(self, badge: Badge, back: BadgeBack, x: float, y: float) -> None:
        """Emergency numbers, what a finder should do, the QR code."""
        x, y = x + measures.SMALL_MARGIN, y + measures.SMALL_MARGIN
        width, height = measures.SMALL_LIVE
        draw_texts(self.surface, x, y + height, small_back_texts(back, badge))
        put(self.surface, x, y + measures.DEMONSTRATION_RISE, self.content.furniture.demonstration, CAPITALS)
        size = measures.SMALL_BACK_QR
        _code(self.surface, x + width - size, y + (height - size) / 2, badge.code, size)

    def _paint_head(self, surface: Surface) -> None:
        draw_texts(surface, 0, measures.SMALL_LIVE[1], self.head)
        rule(surface, 0, measures.SMALL_LIVE[1] - measures.SMALL_RULE, width=measures.TEXT_WIDTH, weight=RULE)

    def _strip(self, badge: Badge, x: float, y: float) -> None:
        height, edge, ink = measures.SMALL_LIVE[1], RULE, self.content.ink
        if badge.code and self.content.back is None:
            _code(self.surface, x, y, badge.code, measures.STRIP)
            y += measures.STRIP + measures.STRIP_GAP
            height -= measures.STRIP + measures.STRIP_GAP

        def paint(surface: Surface) -> None:
            surface.translate(edge, edge)
            draw_strip(surface, badge.category, height, ink=ink)

        size = (measures.STRIP + 2 * edge, height + 2 * edge)
        self.stamps.draw((badge.category, height), x - edge, y - edge, size=size, paint=paint)


def _code(surface: Surface, x: float, y: float, data: str, size: float) -> None:
    if data:
        qr_code(surface, x, y, data=data, size=size)
