"""What the headers of a list mean: by their words, by what somebody chose, and by what is left over."""

import re
from collections.abc import Iterable, Mapping, Sequence

from eventmgr import names
from eventmgr.delegations.exchange.columns import COLUMNS, FAMILY, GIVEN, UNDERSTOOD

KEEP, LEAVE_OUT = "keep", "out"
"""Choices for a column besides its key: kept as it is with each person, or not read."""

_BRACKETS = re.compile(r"\([^)]*\)")
_SIGNS = re.compile(r"[^\w#№\s]+|_")
_BETWEEN = re.compile(r"[/|\n&]| - | – ")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_WEAK: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("organisation", "organization"), ("delegation", "agency")),
    **dict.fromkeys(("institution", "ministry", "authority", "service"), ("agency",)),
    "state": ("delegation",),
    "member": ("delegation", "full_name"),
    "title": ("post", "honorific"),
    "function": ("post", "capacity"),
    "remarks": ("note",),
    "speaker": ("full_name",),
    "person": ("full_name",),
    "delegate": ("full_name",),
    "representative": ("full_name",),
}
"""Headers that give way to plainer ones: what they mean, the first that is still free."""


def header_words(header: str) -> str:
    """A header for comparison: folded, without signs."""
    return " ".join(_SIGNS.sub(" ", names.fold(header)).split())


def recognised(headers: Sequence[str], chosen: Mapping[str, str] | None = None) -> dict[int, str]:
    """Place of a column → its key, for every header that is understood; of two with the same meaning the first.

    `chosen` says by `header_words` what somebody chose before; it goes before every rule. A lone "Unit" means the
    agency: few lists have both. "Name" beside "Surname" means the given names.
    """
    words = [header_words(header) for header in headers]
    found = _chosen(words, chosen or {})
    open_places = [place for place, word in enumerate(words) if word and place not in found]
    for place in open_places:
        if words[place] not in _WEAK:
            _take(found, place, [key] if (key := _key(headers[place])) else [])
    for place in open_places:
        _take(found, place, _WEAK.get(words[place], ()))
    fixed = {place for place, word in enumerate(words) if word in (chosen or {})}
    return {place: key if place in fixed else _settled(key, words[place], found) for place, key in found.items()}


def _chosen(words: Sequence[str], chosen: Mapping[str, str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for place, word in enumerate(words):
        key = chosen.get(word, "") if word else ""
        if key:
            found[place] = key if key not in found.values() or key in {KEEP, LEAVE_OUT} else KEEP
    return found


def _take(found: dict[int, str], place: int, keys: Iterable[str]) -> None:
    key = next((key for key in keys if key not in found.values()), None)
    if key and place not in found:
        found[place] = key


def _settled(key: str, word: str, found: Mapping[int, str]) -> str:
    """`key` in the light of the other columns."""
    keys = set(found.values())
    if key == "unit" and "agency" not in keys:
        return "agency"
    if key == "full_name" and word in {"name", "names"} and FAMILY in keys and GIVEN not in keys:
        return GIVEN
    return key


def _key(header: str) -> str | None:
    """The key that a header means: whole, without what stands in brackets, or by its parts if they agree."""
    plain = _BRACKETS.sub(" ", header)
    return _HEADERS.get(header_words(header)) or _HEADERS.get(header_words(plain)) or _of_parts(plain)


def _of_parts(header: str) -> str | None:
    """`Name / Nama`, `Name 姓名`, `Position/Title`: the parts that are understood must mean one thing."""
    parts = [*_BETWEEN.split(header), _FOREIGN.sub(" ", header)]
    keys = {key for part in parts if (key := _HEADERS.get(header_words(part)))}
    if len(keys) == 1:
        return keys.pop()
    return "full_name" if keys in ({"full_name", "rank"}, {"full_name", "honorific"}, {"full_name", "post"}) else None


_HEADERS = {
    header_words(header): column.key
    for column in (*COLUMNS, *UNDERSTOOD)
    for header in (column.title, *column.synonyms)
}
