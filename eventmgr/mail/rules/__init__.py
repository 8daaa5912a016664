"""Places in messages: filled when a message is drafted, but for the private link."""

import re
from collections.abc import Mapping

LINK = "{link}"
"""Filled when the message goes: kept copies hold the place only (product.md section 6)."""
_PLACE = re.compile(r"\{([^{}\n]*)\}")


def open_places(text: str) -> list[str]:
    """What is still in braces, the private link apart."""
    return [found[0] for found in _PLACE.finditer(text) if found[0] != LINK]


def merged(text: str, values: Mapping[str, str]) -> str:
    """`text` with its places filled. Braces of a value become brackets: it never brings a place along."""
    return _PLACE.sub(lambda found: _harmless(values[name]) if (name := found[1].strip()) in values else found[0], text)


def _harmless(value: str) -> str:
    return value.replace("{", "(").replace("}", ")")
