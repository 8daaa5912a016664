"""How text is set."""

from dataclasses import dataclass, replace
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

    @property
    def face(self) -> Face:
        """The fonts that set this style."""
        return face(self.wght, self.feats, italic=self.italic)
