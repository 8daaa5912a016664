"""Which characters need what."""

import re

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Characters that make a line need the bidirectional algorithm."""

COMPLEX = re.compile("[\u0590-\u109f\u1200-\u1cff\ua8e0-\uabff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Scripts whose glyphs do not stand one for one, and in order, for their letters."""

_INVISIBLE = re.compile(
    "[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def is_invisible(character: str) -> bool:
    """Whether a character is not drawn, so that no font need have it (joiners, direction and variation marks)."""
    return _INVISIBLE.match(character) is not None
