"""The back of badges: programme at a glance, emergency numbers, what a finder should do. The same on all of them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from eventmgr.documents.badges.days import days_height, days_texts
from eventmgr.documents.cards import CardText, Slot, Stage, card_text, draw_texts, slot
from eventmgr.documents.content.badges import Badge, BadgeBack, BadgeDay
from eventmgr.documents.marks import rule
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put
from eventmgr.documents.theme import badges as measures
from eventmgr.documents.theme.ink import RULE
from eventmgr.documents.theme.styles import CAPITALS, SMALL

WIDTH, HEIGHT = measures.LIVE
FOOT_WIDTH = WIDTH - measures.QR - measures.FOOT_GAP
_LAST_LINE = HEIGHT - measures.QR + measures.FOOT_LAST
"""The last line for the name of the owner."""
_ROUNDING = 1e-6


@dataclass(frozen=True)
class BackSide:
    """Texts and rules of the back; `name_drop` is where the name of its owner stands."""

    texts: tuple[CardText, ...]
    rules: tuple[float, ...]
    name_drop: float
    demonstration: str

    def draw(self, surface: Surface) -> None:
        """Draw under the top of the live area, upwards from (0, 0)."""
        for drop in self.rules:
            rule(surface, 0, HEIGHT - drop, width=WIDTH, weight=RULE)
        draw_texts(surface, 0, HEIGHT, self.texts)
        put(surface, 0, measures.DEMONSTRATION_RISE, self.demonstration, CAPITALS)


def back_side(back: BadgeBack, demonstration: str) -> BackSide:
    """The back of an A6 badge. Days that do not fit are left out together, and a line says so.

    If not even the first one fits, the hours of all stand there instead of sessions.
    """
    room = _room(_foot_top(back))
    whole = _fitting(back.days, room)
    shown = whole or _fitting([_briefly(day) for day in back.days], room)
    texts, rules, end = days_texts(shown, measures.BACK_DAYS_DROP)
    if len(whole) < len(back.days):
        rest = _rest(back, whole)
        texts.append(CardText(rest.field, rest.words, rest.slot, rest.fitted, 0, end + measures.DAY_DROP, WIDTH))
    top = _foot_top(back)
    foot, name_drop = foot_texts(back, top, width=FOOT_WIDTH, note=measures.NOTE)
    rules.append(top - measures.BACK_RULE)
    return BackSide((*_head(back), *texts, *foot), tuple(rules), name_drop, demonstration)


def owner_text(badge: Badge, drop: float) -> CardText:
    """The name of the owner from `drop` on, on as many lines as there are left."""
    most = max(1, 1 + _lines_left(drop))
    name = badge.name or badge.badge_name
    return card_text("name", name, slot=slot(SMALL, Stage(9, 9, most)), width=FOOT_WIDTH, drop=drop)


def _foot_top(back: BadgeBack) -> float:
    """The top of the foot: that of the QR code, or higher where the notes would leave the owner's name one line.

    Not higher where that would cost a day.
    """
    top = HEIGHT - measures.QR
    _, name_drop = foot_texts(back, top, width=FOOT_WIDTH, note=measures.NOTE)
    higher = top - max(0, measures.OWNER_LINES - 1 - _lines_left(name_drop)) * measures.FOOT_LEAD
    as_many = len(_fitting(back.days, _room(higher))) == len(_fitting(back.days, _room(top)))
    return higher if as_many else top


def _lines_left(drop: float) -> int:
    """How many lines have room under the one at `drop`; negative where even that one has none."""
    return math.floor((_LAST_LINE - drop) / measures.FOOT_LEAD + _ROUNDING)


def foot_texts(back: BadgeBack, top: float, *, width: float, note: Slot) -> tuple[list[CardText], float]:
    """Emergency numbers and notes under the height `top`; and the drop of the line that follows them."""
    drop = top + measures.FOOT_DROP
    texts = []
    if back.emergency:
        text = card_text("back.emergency", back.emergency, slot=measures.EMERGENCY, width=width, drop=drop)
        texts.append(text)
        drop = text.last_drop + measures.FOOT_AFTER_STRONG
    for place, words in enumerate(back.notes):
        text = card_text(f"back.notes.{place}", words, slot=note, width=width, drop=drop)
        texts.append(text)
        drop = text.last_drop + measures.FOOT_LEAD
    return texts, drop


def unshown_days(back: BadgeBack) -> Sequence[BadgeDay]:
    """The days whose sessions have no room on the back of an A6 badge."""
    return back.days[len(_fitting(back.days, _room(_foot_top(back)))) :]


def _room(foot: float) -> float:
    """The height for the days, between the heading and the top of the foot."""
    return foot - measures.BACK_RULE - measures.BACK_WHITE - measures.BACK_DAYS_DROP


def _fitting(days: Sequence[BadgeDay], room: float) -> Sequence[BadgeDay]:
    """The first of `days` that have room, all of them or so many that a line under them has room too."""
    if days_height(days) <= room:
        return days
    count = len(days)
    while count and days_height(days[:count]) > room - measures.DAY_DROP:
        count -= 1
    return days[:count]


def _briefly(day: BadgeDay) -> BadgeDay:
    """The day in one line, with its hours for its sessions."""
    return replace(day, date=", ".join(part for part in (day.date, day.hours) if part), sessions=())


def _rest(back: BadgeBack, whole: Sequence[BadgeDay]) -> CardText:
    if whole or not back.sessions_elsewhere:
        return card_text("back.programme_goes_on", back.programme_goes_on, slot=measures.LINE, width=WIDTH)
    return card_text("back.sessions_elsewhere", back.sessions_elsewhere, slot=measures.LINE, width=WIDTH)


def _head(back: BadgeBack) -> list[CardText]:
    drop = measures.BACK_HEAD_DROP
    return [
        card_text("back.heading", back.heading, slot=measures.STRONG_LINE, width=WIDTH, drop=drop),
        card_text("back.zone", back.zone, slot=measures.LINE, width=WIDTH, drop=drop, align="r"),
    ]
