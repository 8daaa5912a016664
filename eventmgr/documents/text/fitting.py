"""Text that must fit into a box: smaller by half points, then on more lines, then reported."""

from collections.abc import Iterator
from typing import NamedTuple

from eventmgr.documents.text.lines import Line, Spans, lines
from eventmgr.documents.text.styles import Style

_STEP = 0.5  # points
_NEARLY = 0.8  # of the size that more lines would have


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
    if len(whole) == 1:
        for size in _sizes(style.size, smallest):
            if whole[0].width * size / 1000 <= width:
                return Fitted(style.sized(size), whole, clipped=False)
    for count in range(2, max_lines + 1):
        for size in _sizes(style.size, smallest):
            broken = lines(text, style.sized(size), width, locale=locale)
            if len(broken) <= count and not any(line.cut for line in broken) and _widest(broken, size) <= width:
                return Fitted(style.sized(size), broken, clipped=False)
    return _smallest(text, style.sized(smallest), width, max_lines, locale=locale)


def fit_lines(
    text: Spans, style: Style, width: float, smallest: float, max_lines: int, *, locale: str = "en"
) -> Fitted:
    """Set text in at most `max_lines` lines of `width` points, in the largest size down to `smallest`.

    As `fit`, but a long name is not set smaller than a longer one that needs two lines: one line is taken only where
    that leaves the text nearly as large.
    """
    one = fit(text, style, width, smallest, locale=locale)
    for size in _sizes(style.size, smallest):
        if not one.clipped and one.style.size >= size * _NEARLY:
            return one
        broken = lines(text, style.sized(size), width, locale=locale)
        if len(broken) <= max_lines and not any(line.cut for line in broken) and _widest(broken, size) <= width:
            return Fitted(style.sized(size), broken, clipped=False)
    return _smallest(text, style.sized(smallest), width, max_lines, locale=locale)


def _smallest(text: Spans, style: Style, width: float, max_lines: int, *, locale: str) -> Fitted:
    """What of the text is on so many lines, words broken where they are too wide."""
    broken = lines(text, style, width, locale=locale)
    clipped = len(broken) > max_lines or _widest(broken, style.size) > width
    return Fitted(style, broken[:max_lines], clipped)


def _sizes(largest: float, smallest: float) -> Iterator[float]:
    size = largest
    while size >= smallest:
        yield size
        size -= _STEP


def _widest(broken: tuple[Line, ...], size: float) -> float:
    return max(line.width for line in broken) * size / 1000
