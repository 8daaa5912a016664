"""Badges of 86 × 54 mm."""

from dataclasses import replace
from typing import NamedTuple

from eventmgr.documents.badges.back import foot_texts
from eventmgr.documents.badges.front import lower_edge, reach_into, white_between
from eventmgr.documents.cards import CardText, Slot, Stage, card_text, slot, stacked_up
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
    delegation = _delegation(badge)
    words = _words(badge, foot, most=1 if len(delegation.fitted.lines) > 1 else 2)
    if words[0].drop < measures.SMALL_WORD_DROP:
        delegation = replace(delegation, drop=delegation.drop - measures.SMALL_WORD_RISE)
    return [*_name_and_person(badge), delegation, *words]


def small_back_texts(back: BadgeBack, owner: Badge | None = None) -> list[CardText]:
    """Emergency numbers, notes and the name of the owner beside the QR code; the programme has no room."""
    texts, drop = foot_texts(back, 0.0, width=BACK_WIDTH, note=measures.SMALL_NOTE)
    if owner is None:
        return texts
    name = owner.name or owner.badge_name
    return [*texts, card_text("name", name, slot=measures.SMALL_OWNER, width=BACK_WIDTH, drop=drop)]


def _words(badge: Badge, foot: float, *, most: int) -> list[CardText]:
    """Category and second role on one line; or on two, if there may be so many, the category over the other."""
    drop, lead = measures.SMALL_WORD_DROP, measures.SMALL_WORD_LEAD
    both = " · ".join(word for word in (badge.category.word, badge.ribbon) if word)
    word = card_text("category.word", both, slot=measures.LINE, width=foot, drop=drop)
    if not word.fitted.clipped or most == 1:
        return [word]
    category = card_text("category.word", badge.category.word, slot=measures.LINE, width=WIDTH, drop=drop - lead)
    role = card_text("ribbon", badge.ribbon, slot=measures.LINE, width=foot, drop=drop)
    return [category, role] if badge.ribbon else [category]


class _Look(NamedTuple):
    """How name and person are set: slots, the leading of the person, the most lines of rank and name."""

    name: Slot
    native: Slot
    lead: float
    lines: tuple[int, int]


_ORDINARY = _Look(measures.SMALL_BADGE_NAME, measures.SMALL_NATIVE, measures.SMALL_PERSON_TYPE.lead, (2, 2))
_CLOSE = _Look(measures.CLOSE_BADGE_NAME, measures.CLOSE_NATIVE, measures.CLOSE_LEAD, (2, 3))
_TIGHT = _Look(measures.TIGHT_BADGE_NAME, measures.TIGHT_NATIVE, measures.CLOSE_LEAD, (3, 4))
_LAST = _TIGHT._replace(lines=(1, 4))  # the names before the rank, which is remarked on


def _name_and_person(badge: Badge) -> list[CardText]:
    """In the first look in which all of it stands there, and nothing in the way of another."""
    for look in (_ORDINARY, _CLOSE, _TIGHT, _LAST):
        person = stacked_up(_person(badge, look), measures.SMALL_PERSON_LAST)
        names = _large_name(badge, look) if look is _ORDINARY else _name_at_top(badge, look, person)
        texts = [*names, *person]
        if not any(text.fitted.clipped for text in texts) and not reach_into(person, names):
            break
    return texts


def _large_name(badge: Badge, look: _Look) -> list[CardText]:
    name = card_text("badge_name", badge.badge_name, slot=look.name, width=WIDTH)
    rise = measures.SMALL_TWO_LINES_RISE * (len(name.fitted.lines) - 1)
    name = replace(name, drop=measures.SMALL_BADGE_NAME_DROP - rise)
    return [name, *_native(badge, look, name.last_drop + measures.SMALL_NATIVE_DROP)]


def _name_at_top(badge: Badge, look: _Look, person: list[CardText]) -> list[CardText]:
    """As high as it may stand, or lower by a half of the white that is left over the person."""
    name = card_text("badge_name", badge.badge_name, slot=look.name, width=WIDTH)
    name = replace(name, drop=measures.CLOSE_TOP + measures.CLOSE_RISE * name.fitted.style.size)
    drop = lower_edge(name) + measures.CLOSE_NATIVE_WHITE
    names = [name, *(replace(text, drop=drop + text.fitted.style.size) for text in _native(badge, look, drop))]
    spare = white_between(names, person) if person else measures.CLOSE_LOWER * 2
    down = min(measures.CLOSE_LOWER, max(0.0, spare / 2 - measures.NAMES_WHITE))
    return [replace(text, drop=text.drop + down) for text in names]


def _native(badge: Badge, look: _Look, drop: float) -> list[CardText]:
    if not badge.native_name:
        return []
    return [card_text("native_name", badge.native_name, slot=look.native, width=WIDTH, drop=drop)]


def _person(badge: Badge, look: _Look) -> list[CardText]:
    """Rank, abbreviated if that is stored, and name: on one line if they fit, or each on its own.

    The rank alone where the large line is the whole name.
    """
    rank = badge.short_rank or badge.rank
    plain, strong = measures.SMALL_PERSON_TYPE.but(lead=look.lead), measures.SMALL_NAME_TYPE.but(lead=look.lead)
    of_rank = [_lines("rank", rank, plain, look.lines[0])] if rank else []
    if not badge.name:
        return of_rank
    spans = [(f"{rank} ", SMALL), (badge.name, SMALL_STRONG)]
    if rank and text_width(spans, SMALL_STRONG) <= WIDTH:
        return [card_text("name", f"{rank} {badge.name}", slot=slot(strong), width=WIDTH, spans=spans)]
    return [*of_rank, _lines("name", badge.name, strong, look.lines[1])]


def _lines(field: str, words: str, style: Style, most: int) -> CardText:
    return card_text(field, words, slot=slot(style, Stage(style.size, style.size, most)), width=WIDTH)


def _delegation(badge: Badge) -> CardText:
    text = card_text("delegation", badge.delegation.upper(), slot=measures.SMALL_DELEGATION, width=WIDTH)
    rise = measures.SMALL_DELEGATION_RISE * (len(text.fitted.lines) - 1)
    return replace(text, drop=measures.SMALL_DELEGATION_DROP - rise)
