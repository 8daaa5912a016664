"""How text is set."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Self

from eventmgr.documents.text.shaping import Face, face


@dataclass(frozen=True, slots=True)
class Style:
    """Size and leading in points, weight 400 to 700, features of OpenType ("smcp"), tracking in 1/1000 em.

    `gray` runs from 0, black, to 1, white. `link`: the address that the text leads to on a screen (https:, mailto:).
    """

    size: float
    lead: float
    wght: int = 400
    italic: bool = False
    feats: tuple[str, ...] = ()
    track: float = 0
    gray: float = 0
    link: str = ""

    def but(self, **changes: Any) -> Self:
        """The same style with some fields changed."""
        return replace(self, **changes)

    def sized(self, size: float) -> "Style":
        """The same style at another size, its leading in proportion."""
        return _sized(self, size)

    @property
    def face(self) -> Face:
        """The fonts that set this style."""
        return face(self.wght, self.feats, italic=self.italic)


@lru_cache(maxsize=2_000)  # the sizes that texts of cards are tried at
def _sized(style: Style, size: float) -> Style:
    return style.but(size=size, lead=style.lead * size / style.size)
