"""Which cards to print again: what is new, what has changed and in what, which are void and to be collected."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from eventmgr.words import N_

FIELD_WORDS = {
    "badge_name": N_("name for the badge"),
    "name": N_("name"),
    "rank": N_("rank"),
    "short_rank": N_("short rank"),
    "native_name": N_("name in its own script"),
    "post": N_("post"),
    "delegation": N_("delegation"),
    "category": N_("category"),
    "ribbon": N_("ribbon"),
    "code": N_("code"),
    "photo": N_("photograph"),
    "other": N_("another entry"),
}
"""What can change on a card, in words."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A card as it stands or stood: whose, its large line, a digest of every field that is not empty."""

    key: str
    label: str
    digests: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Renewal:
    """A card to print, and why: it is new (`changed` is empty), or these fields differ from what was printed."""

    key: str
    label: str
    changed: tuple[str, ...] = ()

    @property
    def new(self) -> bool:
        return not self.changed


@dataclass(frozen=True, slots=True)
class Delta:
    """What has changed since cards were printed: `renewals` in the order of printing, and cards that are `void`."""

    renewals: tuple[Renewal, ...]
    void: tuple[Standing, ...]
    count: int
    """How many cards there are now."""

    @property
    def keys(self) -> frozenset[str]:
        """The cards to print."""
        return frozenset(renewal.key for renewal in self.renewals)


def delta(now: Iterable[Standing], printed: Mapping[str, Standing]) -> Delta:
    """Compare the cards of `now` with the last ones `printed`, by key.

    A card printed without digests was taken back: whoever is there again gets a new one.
    """
    cards = list(now)
    standing = {card.key for card in cards}
    renewals = tuple(found for card in cards if (found := _renewal(card, printed.get(card.key))))
    void = tuple(card for key, card in printed.items() if card.digests and key not in standing)
    return Delta(renewals, void, len(cards))


def mark(cards: Iterable[Standing]) -> str:
    """A short digest of some cards: the same mark, the same words on the same cards."""
    said = sorted((card.key, sorted(card.digests.items())) for card in cards)
    return sha256(repr(said).encode()).hexdigest()[:24]


def field_words(names: Iterable[str]) -> list[str]:
    """What changed, as marked words."""
    return [FIELD_WORDS.get(name, FIELD_WORDS["other"]) for name in names]


def _renewal(card: Standing, before: Standing | None) -> Renewal | None:
    if before is None or not before.digests:
        return Renewal(card.key, card.label)
    changed = tuple(
        name
        for name in dict.fromkeys([*card.digests, *before.digests])
        if card.digests.get(name) != before.digests.get(name)
    )
    return Renewal(card.key, card.label, changed) if changed else None
