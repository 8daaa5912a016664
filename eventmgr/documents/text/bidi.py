"""The order of right-to-left text on a line (Unicode Annex 9)."""

from collections.abc import Sequence

import icu

_FIRST_STRONG = 0xFE  # UBIDI_DEFAULT_LTR: the first letter with a direction decides for the paragraph


def levels(text: str) -> list[int]:
    """The embedding level of every character of a paragraph; odd is right to left."""
    algorithm = icu.Bidi()
    algorithm.setPara(icu.UnicodeString(text), _FIRST_STRONG)
    units = list(algorithm.getLevels())  # of UTF-16 units
    if len(units) == len(text):
        return units
    found, unit = [], 0
    for character in text:
        found.append(units[unit])
        unit += 2 if character > "\uffff" else 1
    return found


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """The numbers of the runs of a line from left to right (rule L2)."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order
