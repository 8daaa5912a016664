"""The cards of a print, one by one: badges, name tents, plates; what stands on each, and a print of some of them.

Sheets with several cards still line up: a print of some cards is a content like any other, drawn from the first place
on.
"""

import json
from collections.abc import Collection
from dataclasses import asdict, fields, is_dataclass, replace
from hashlib import sha256
from typing import Any, cast

from eventmgr.documents.content.badges import BadgesContent
from eventmgr.documents.content.remarks import Content
from eventmgr.documents.content.tents import NameTentsContent, PlatesContent
from eventmgr.prints.packing import digest
from eventmgr.prints.rules.cards import Standing

CARDS = {BadgesContent: "badges", NameTentsContent: "tents", PlatesContent: "names"}
"""In which field of a content its cards are."""
_SHORT = 16  # hex digits: enough to tell two texts of one card apart


def has_cards(content: Content) -> bool:
    """Whether `content` is a set of cards that can be printed one by one."""
    return isinstance(content, tuple(CARDS))


def cards_of(content: Content) -> list[Standing]:
    """The cards of `content` in the order of printing."""
    return [_card(key, card) for key, card in zip(_keys(content), _cards(content), strict=True)]


def only(content: Content, keys: Collection[str]) -> Content:
    """`content` with those cards only, in the same order."""
    chosen = [place for place, key in enumerate(_keys(content)) if key in keys]
    cards, data = _cards(content), cast("Any", content)
    some = {CARDS[type(content)]: tuple(cards[place] for place in chosen)}
    if isinstance(content, PlatesContent):
        some["keys"] = tuple(content.keys[place] for place in chosen)
    return cast("Content", replace(data, **some))


def shared_digest(content: Content) -> str:
    """A digest of what all cards of `content` have in common, such as the programme on the back of badges."""
    return digest(only(content, ()))


def _cards(content: Content) -> tuple[Any, ...]:
    return tuple(getattr(content, CARDS[type(content)]))


def _keys(content: Content) -> tuple[str, ...]:
    if isinstance(content, PlatesContent):
        return content.keys
    return tuple(card.key for card in _cards(content))


def _card(key: str, card: Any) -> Standing:
    if isinstance(card, str):
        return Standing(key, card, {"name": _digest(card)})
    shown = {field.name: getattr(card, field.name) for field in fields(card) if field.name != "key"}
    return Standing(key, _label(shown), {name: _digest(value) for name, value in shown.items() if value})


def _label(shown: dict[str, Any]) -> str:
    """`Sampel (Sample Delegate MY-01)`: by a short name alone two people may be called."""
    short, whole = shown.get("badge_name", ""), shown["name"]
    return f"{short} ({whole})" if short and whole else short or whole


def _digest(value: Any) -> str:
    plain = asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
    return sha256(json.dumps(plain, sort_keys=True, default=str).encode()).hexdigest()[:_SHORT]
