"""What the patterns of charts mean."""

from collections.abc import Sequence

from eventmgr.documents.marks.patterns import Pattern, pattern
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import put, text_width
from eventmgr.documents.theme import charts as measures
from eventmgr.documents.theme.ink import THIN
from eventmgr.documents.theme.styles import SMALL

GENDER_PATTERNS = (Pattern.SOLID, Pattern.PLAIN, Pattern.DOTS, Pattern.DIAGONAL)
"""Female, male, another, not stated."""

HALF_DAY_PATTERNS = (Pattern.PLAIN, Pattern.DIAGONAL)
"""Before and after noon."""


def draw_key(surface: Surface, x: float, y: float, *, words: Sequence[str], kinds: Sequence[Pattern]) -> None:
    """What the patterns mean, in one line on the base line `y`."""
    width, height = measures.KEY_SIZE
    for word, kind in zip(words, kinds, strict=True):
        pattern(surface, x, y - measures.KEY_DROP, width=width, height=height, kind=kind, frame=THIN)
        x += width + measures.KEY_GAP
        x += put(surface, x, y, word, SMALL) + measures.KEY_NEXT


def key_width(words: Sequence[str]) -> float:
    """The room that the line of `draw_key` takes."""
    each = measures.KEY_SIZE[0] + measures.KEY_GAP + measures.KEY_NEXT
    return sum(text_width(word, SMALL) + each for word in words) - measures.KEY_NEXT
