"""Contents with other words."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

FIXED = {"paper", "language", "align", "size", "layout", "ink", "code", "verification_link"}
"""Fields of a few allowed values or made by the program; no text of a user gets there."""


def reworded(value: Any, words: Iterator[str]) -> Any:
    """The same content with other words."""
    if isinstance(value, str):
        return next(words)
    if isinstance(value, tuple):
        return tuple(reworded(part, words) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in FIXED]
        return replace(value, **{name: reworded(getattr(value, name), words) for name in names})
    return value
