"""Text that must fit into a box: smaller by half points, then on more lines, then reported."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from eventmgr.documents.text.lines import Line, Spans, lines
from eventmgr.documents.text.styles import Style

_STEP = 0.5  # points


class Fitted(NamedTuple):
    """The style that fits and the lines in it; `clipped` says that lines are missing or too wide."""

    style: Style
    lines: tuple[Line, ...]
    clipped: bool


def fit(text: Spans, style: Style, width: float, smallest: float, max_lines: int = 1, *, locale: str = "en") -> Fitted:
    """Set text in at most `max_lines` lines of `width` points, in the largest size down to `smallest`.

    One line is tried at every size before two are. Words are not broken for it. The leading shrinks with the
    size. What does not fit is clipped and said to be: the caller must report it to the user.
    """
    whole = lines(text, style, locale=locale)  # the same at every size
    for count in range(1, max_lines + 1):
        for size in _sizes(style.size, smallest):
            broken = lines(text, _at(style, size), width, locale=locale) if count > 1 else whole
            if len(broken) <= count and not any(line.cut for line in broken) and _widest(broken, size) <= width:
                return Fitted(_at(style, size), broken, clipped=False)
    smaller = _at(style, smallest)
    broken = lines(text, smaller, width, locale=locale)
    clipped = len(broken) > max_lines or _widest(broken, smallest) > width
    return Fitted(smaller, broken[:max_lines], clipped)


def _sizes(largest: float, smallest: float) -> Iterator[float]:
    size = largest
    while size >= smallest:
        yield size
        size -= _STEP


@lru_cache(maxsize=2_000)
def _at(style: Style, size: float) -> Style:
    return style.but(size=size, lead=style.lead * size / style.size)


def _widest(broken: tuple[Line, ...], size: float) -> float:
    return max(line.width for line in broken) * size / 1000
