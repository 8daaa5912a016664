"""The white and the rules of a row."""

from dataclasses import dataclass

from eventmgr.documents.theme.ink import BLACK, HAIR


@dataclass(frozen=True)
class Look:
    """White above and below the text of a row, its rules (0: none) with their grey, its tint; points.

    `inset` moves rules and tint in from the left; `least` is the least height of the row.
    """

    above: float
    below: float
    top: float = HAIR
    bottom: float = 0.0
    gray: float = BLACK
    tint: float | None = None
    inset: float = 0.0
    least: float = 0.0
