"""Badges of 86 × 54 mm."""

from dataclasses import replace

from eventmgr.documents.badges.back import foot_texts
from eventmgr.documents.cards import CardText, Stage, card_text, slot, stacked_up
from eventmgr.documents.content.badges import Badge, BadgeBack, BadgesContent
from eventmgr.documents.text import Style, text_width
from eventmgr.documents.theme import badges as measures
from eventmgr.documents.theme.styles import SMALL, SMALL_STRONG

WIDTH = measures.TEXT_WIDTH
BACK_WIDTH = measures.SMALL_LIVE[0] - measures.SMALL_BACK_QR - measures.SMALL_BACK_GAP


def small_head(content: BadgesContent) -> list[CardText]:
    """Code of the event left; right that its data is invented, or the dates. Too long for that: code at the foot."""
    aside, code = content.furniture.demonstration or content.dates, content.furniture.event_code
    drop = measures.SMALL_HEAD_DROP
    shown = card_text(
        "furniture.event_code", code, slot=measures.LINE, width=WIDTH - text_width(aside, SMALL_STRONG), drop=drop
    )
    if shown.fitted.clipped:
        foot = measures.SMALL_WORD_DROP
        shown = card_text("furniture.event_code", code, slot=measures.LINE, width=WIDTH / 2, drop=foot)
        shown = replace(shown, x=WIDTH / 2, align="r")
    side = "l" if shown.x else "r"
    heading = card_text("furniture.demonstration", aside, slot=measures.STRONG_LINE, width=WIDTH, drop=drop, align=side)
    return [shown, heading]


def foot_room(head: list[CardText]) -> float:
    """The room for the word of the category at the foot of the text column."""
    code = head[0]
    taken = code.fitted.lines[0].width * code.fitted.style.size / 1000 + measures.FOOT_GAP
    return WIDTH - taken if code.drop == measures.SMALL_WORD_DROP else WIDTH


def small_front_texts(badge: Badge, foot: float) -> list[CardText]:
    """What is different on every badge; x and drops are counted from the text column of the live area.

    `foot` is the room for the word of the category, in points.
    """
    names = _large_name(badge)
    person = stacked_up(_person(badge, _lines_under(names[-1])), measures.SMALL_PERSON_LAST)
    drop = measures.SMALL_WORD_DROP
    word = card_text("category.word", _words(badge), slot=measures.LINE, width=foot, drop=drop)
    return [*names, *person, _delegation(badge), word]


def small_back_texts(back: BadgeBack, badge_name: str) -> list[CardText]:
    """Emergency numbers, notes and the name of the owner beside the QR code; the programme has no room."""
    texts, drop = foot_texts(back, 0.0, BACK_WIDTH)
    return [*texts, card_text("name", badge_name, slot=measures.NOTE, width=BACK_WIDTH, drop=drop)]


def _words(badge: Badge) -> str:
    return " · ".join(word for word in (badge.category.word, badge.ribbon) if word)


def _large_name(badge: Badge) -> list[CardText]:
    name = card_text("badge_name", badge.badge_name, slot=measures.SMALL_BADGE_NAME, width=WIDTH)
    rise = measures.SMALL_TWO_LINES_RISE * (len(name.fitted.lines) - 1)
    name = replace(name, drop=measures.SMALL_BADGE_NAME_DROP - rise)
    if not badge.native_name:
        return [name]
    drop = name.last_drop + measures.SMALL_NATIVE_DROP
    return [name, card_text("native_name", badge.native_name, slot=measures.SMALL_NATIVE, width=WIDTH, drop=drop)]


def _lines_under(name: CardText) -> int:
    """How many lines about the person fit under a name; two at least."""
    style = name.fitted.style
    bottom = name.last_drop + style.size * (measures.NATIVE_SINK if name.field == "native_name" else measures.SINK)
    free = measures.SMALL_PERSON_LAST - bottom - SMALL.size * measures.CAPITAL
    return max(int(free / measures.SMALL_PERSON_TYPE.lead) + 1, 2)


def _person(badge: Badge, most: int) -> list[CardText]:
    """Rank, abbreviated if that is stored, and name: on one line if they fit, on `most` lines at most.

    The rank alone where the large line is the whole name.
    """
    rank = badge.short_rank or badge.rank
    if not badge.name:
        return [_lines("rank", rank, measures.SMALL_PERSON_TYPE, most)] if rank else []
    spans = [(f"{rank} ", SMALL), (badge.name, SMALL_STRONG)]
    if rank and text_width(spans, SMALL_STRONG) <= WIDTH:
        words = f"{rank} {badge.name}"
        return [card_text("name", words, slot=slot(measures.SMALL_NAME_TYPE), width=WIDTH, spans=spans)]
    name = _lines("name", badge.name, measures.SMALL_NAME_TYPE, most - 1 if rank else most)
    return [_lines("rank", rank, measures.SMALL_PERSON_TYPE, most - len(name.fitted.lines)), name] if rank else [name]


def _lines(field: str, words: str, style: Style, most: int) -> CardText:
    return card_text(field, words, slot=slot(style, Stage(style.size, style.size, min(most, 2))), width=WIDTH)


def _delegation(badge: Badge) -> CardText:
    text = card_text("delegation", badge.delegation.upper(), slot=measures.SMALL_DELEGATION, width=WIDTH)
    rise = measures.SMALL_DELEGATION_RISE * (len(text.fitted.lines) - 1)
    return replace(text, drop=measures.SMALL_DELEGATION_DROP - rise)
