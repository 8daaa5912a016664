"""The front of an A6 badge: who, in what rank and post, for whom."""

from collections.abc import Sequence
from dataclasses import replace

from eventmgr.documents.cards import CardText, Slot, card_text, stacked, stacked_up
from eventmgr.documents.content.badges import Badge
from eventmgr.documents.surface import Area
from eventmgr.documents.text import text_width
from eventmgr.documents.theme import badges as measures

WIDTH = measures.LIVE[0]


def front_texts(badge: Badge) -> list[CardText]:
    """What is different on every badge; drops are counted from the top of the live area."""
    names = _large_name(badge)
    delegation = _delegation(badge)
    width = WIDTH - (measures.PHOTO[0] + measures.PHOTO_GAP if badge.photo else 0.0)
    person = _placed(_person(badge, width, measures.POST), delegation)
    if reach_into(person, names):
        person = _placed(_person(badge, width, measures.POST_IN_SHORT), delegation)
    return [*names, *person, delegation]


def reach_into(texts: Sequence[CardText], names: Sequence[CardText]) -> bool:
    """Whether texts rise into the names above them."""
    return bool(texts) and white_between(names, texts) < measures.NAMES_WHITE


def white_between(names: Sequence[CardText], texts: Sequence[CardText]) -> float:
    """From the names to the capitals of what stands under them."""
    return texts[0].drop - texts[0].fitted.style.size * measures.CAPITAL - lower_edge(names[-1])


def lower_edge(name: CardText) -> float:
    """How far down a name reaches, whatever the script of a native one."""
    sink = measures.NATIVE_SINK if name.field == "native_name" else measures.SINK
    return name.last_drop + sink * name.fitted.style.size


def photo_area(texts: Sequence[CardText], x: float, y: float) -> Area:
    """Where the photograph stands: between the large name and the delegation of a badge with its top left at (x, y)."""
    by_field = {text.field: text for text in texts}
    name, native, delegation = (by_field.get(field) for field in ("badge_name", "native_name", "delegation"))
    foot = measures.DELEGATION_DROP
    if delegation is not None:
        foot = delegation.drop - delegation.fitted.style.size * measures.CAPITAL - measures.PHOTO_WHITE
    lowest = native or name
    head = lower_edge(lowest) if lowest else 0.0
    width, height = measures.PHOTO
    share = min(1.0, (foot - head - measures.PHOTO_WHITE) / height)
    right = x + WIDTH
    return (right - width * share, y - foot, right, y - foot + height * share)


def _large_name(badge: Badge) -> list[CardText]:
    name = card_text("badge_name", badge.badge_name, slot=measures.BADGE_NAME, width=WIDTH)
    style, more = name.fitted.style, len(name.fitted.lines) - 1
    name = replace(name, drop=measures.BADGE_NAME_DROP - more * style.lead / 2)
    if not badge.native_name:
        return [name]
    below = measures.NATIVE_LEAST + measures.NATIVE_SHARE * style.size
    native = card_text("native_name", badge.native_name, slot=measures.NATIVE, width=WIDTH, drop=name.last_drop + below)
    return [name, native]


def _person(badge: Badge, width: float, post_slot: Slot) -> list[CardText]:
    """Rank and name on one line if they fit, else on their own; then the post. The rank alone if the name is large."""
    post = [card_text("post", badge.post, slot=post_slot, width=width)] if badge.post else []
    if not badge.name:
        return [*_rank(badge, width), *post]
    spans = [(f"{badge.rank} ", measures.RANK_TYPE), (badge.name, measures.NAME_TYPE)]
    if badge.rank and text_width(spans, measures.NAME_TYPE) <= width:
        words = f"{badge.rank} {badge.name}"
        return [card_text("name", words, slot=measures.RANK_AND_NAME, width=width, spans=spans), *post]
    name = card_text("name", badge.name, slot=measures.NAME, width=width)
    return [*_rank(badge, width), name, *post]


def _rank(badge: Badge, width: float) -> list[CardText]:
    if not badge.rank:
        return []
    rank = card_text("rank", badge.rank, slot=measures.RANK, width=width)
    if len(rank.fitted.lines) > 1 and badge.short_rank:
        rank = card_text("rank", badge.short_rank, slot=measures.RANK, width=width)
    return [rank]


def _placed(person: list[CardText], delegation: CardText) -> list[CardText]:
    """At their usual height, or higher if they would else reach into the delegation."""
    capitals = delegation.fitted.style.size * measures.CAPITAL
    placed = stacked_up(person, delegation.drop - capitals - measures.PERSON_WHITE)
    return stacked(person, min(measures.PERSON_DROP, placed[0].drop)) if placed else []


def _delegation(badge: Badge) -> CardText:
    text = card_text("delegation", badge.delegation.upper(), slot=measures.DELEGATION, width=WIDTH)
    return replace(text, drop=measures.DELEGATION_DROP - text.height + text.fitted.style.lead)
