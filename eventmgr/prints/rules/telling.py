"""How a difference is told: in a line, with a word for its kind, in the language of the print."""

from collections.abc import Collection
from dataclasses import dataclass

WITHHELD = "name withheld"


@dataclass(frozen=True, slots=True)
class Difference:
    """`kind` in a word of the print ("Moved"), `text` what; `key` is that of the session or person it is about."""

    kind: str
    text: str
    key: str = ""


def listed(words: Collection[str]) -> str:
    """`a, b and c`."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
