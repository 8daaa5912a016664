"""Where a line may break: after spaces, and between the words of scripts that are written without them (ICU)."""

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import icu

_ASCII_BREAK = re.compile(r" +|(?<=[a-z])[-/](?=\w)")


class _Iterators(threading.local):
    """ICU's iterators are dear to make and must not be shared between threads."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}

    def lines(self, locale: str) -> Any:
        if locale not in self.made:
            self.made[locale] = icu.BreakIterator.createLineInstance(icu.Locale(locale))
        return self.made[locale]

    def characters(self) -> Any:
        if "" not in self.made:
            self.made[""] = icu.BreakIterator.createCharacterInstance(icu.Locale("en"))
        return self.made[""]


_iterators = _Iterators()


@lru_cache(maxsize=20_000)
def break_ends(text: str, locale: str) -> tuple[int, ...]:
    """The ends of the pieces between which a line may break; the last is the length of the text."""
    if text.isascii():
        ends = [match.end() for match in _ASCII_BREAK.finditer(text)]
        return tuple(dict.fromkeys([*ends, len(text)]))
    return tuple(_code_points(text, _iterators.lines(locale)))


def grapheme_ends(text: str) -> list[int]:
    """The ends of what a reader takes for single characters."""
    return list(_code_points(text, _iterators.characters()))


def _code_points(text: str, iterator: Any) -> Iterator[int]:
    """ICU counts in UTF-16 units; here a character is a code point."""
    iterator.setText(text)
    if max(text, default="") <= "\uffff":
        yield from iterator
        return
    places, unit = {}, 0
    for place, character in enumerate(text, 1):
        unit += 2 if character > "\uffff" else 1
        places[unit] = place
    yield from (places[end] for end in iterator if end in places)
