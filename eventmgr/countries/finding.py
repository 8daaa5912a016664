"""Which country a piece of text means, in any common spelling; and what may be meant while it is typed."""

import re
from collections.abc import Iterator
from functools import cache

from eventmgr.countries.register import Country, all_countries, country
from eventmgr.countries.spellings import ALIASES
from eventmgr.names import fold

_FILLERS = frozenset({"the", "of", "and", "delegation"})
_SHORTENED = {"st": "saint", "rep": "republic", "dem": "democratic", "is": "islands"}
_CODE = re.compile("[A-Z]{2,3}")
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")


def find_country(text: str) -> Country | None:
    """The country that `text` names, or None if no country or more than one may be meant.

    Capitals, accents, points, hyphens, "the", the order of words and remarks in brackets do not matter. Codes of
    two or three letters count only in capitals: "NO" is Norway, "no" is an answer.
    """
    text = text.strip()
    if _CODE.fullmatch(text) and text in _codes():
        return country(_codes()[text])
    return _by_words(text) or _beside_brackets(text)


def countries_like(text: str, limit: int = 10) -> list[Country]:
    """What may be meant by the beginning of a name: names that begin with it, then names with such a word."""
    wanted = fold(text)
    if not wanted:
        return []
    first: dict[str, Country] = {}
    later: dict[str, Country] = {}
    for each in all_countries():
        names = [fold(name) for name in _spellings(each)]
        if any(name.removeprefix("the ").startswith(wanted) for name in names):
            first[each.iso2] = each
        elif any(f" {wanted}" in name for name in names):
            later[each.iso2] = each
    return [*first.values(), *later.values()][:limit]


def _by_words(text: str) -> Country | None:
    words = _words(text)
    iso2 = _index().get("".join(words)) or _index().get(_in_any_order(words))
    return country(iso2) if iso2 else None


def _beside_brackets(text: str) -> Country | None:
    """ "Indonesia (host)" is Indonesia; "Congo (Zaire)" may be either and is left to the user."""
    inside = _IN_BRACKETS.findall(text)
    if not inside:
        return None
    found = _by_words(_IN_BRACKETS.sub(" ", text))
    others = {other.iso2 for part in inside if (other := _by_words(part))}
    return found if found and others <= {found.iso2} else None


@cache
def _codes() -> dict[str, str]:
    return {code: each.iso2 for each in all_countries() for code in (each.iso2, each.iso3)}


@cache
def _index() -> dict[str, str]:
    """Alpha-2 codes by the words of each spelling run together, and by its words in alphabetical order."""
    index: dict[str, str] = {}
    for each in all_countries():
        for spelling in _spellings(each):
            words = _words(spelling)
            index["".join(words)] = index[_in_any_order(words)] = each.iso2
    return index


def _spellings(each: Country) -> Iterator[str]:
    yield from (each.common, each.un_short, each.un_formal)
    yield from each.iso_names
    yield from ALIASES.get(each.iso2, ())


def _words(text: str) -> list[str]:
    plain = re.sub(r"[^\w]+", " ", fold(text).replace("'", ""))
    return [_SHORTENED.get(word, word) for word in plain.split() if word not in _FILLERS]


def _in_any_order(words: list[str]) -> str:
    return " ".join(sorted(words))
