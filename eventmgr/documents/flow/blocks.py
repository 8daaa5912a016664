"""Blocks: the pieces that pages are made of."""

from collections.abc import Callable

from eventmgr.documents.surface import Surface

Draw = Callable[[Surface, float, float], None]
"""Draws below and to the right of (x, y): the left edge of the text and the top of the block."""


class Block:
    """A piece of a page that is not divided, unless its `split` says how.

    `keep`: how many of the following blocks must begin on the same page. `space`: white above, left out at the
    top of a page. `repeat`: blocks printed at the top of the next pages as long as the group that begins here
    goes on; None: this block does not begin or end a group. `lead`: printed above it where it begins a page.
    `outline`: its entry in the list of contents of the file, at `level` 0 or deeper.
    """

    __slots__ = ("height", "keep", "lead", "level", "outline", "repeat", "space")

    def __init__(self, height: float, *, keep: int = 0, space: float = 0.0, outline: str = "") -> None:
        self.height = height
        self.keep = keep
        self.space = space
        self.outline = outline
        self.level = 0
        self.repeat: tuple[Block, ...] | None = None
        self.lead: tuple[Block, ...] = ()

    def draw(self, surface: Surface, x: float, y: float) -> None:
        """Draw with the left edge of the text at `x` and the top of the block at `y`."""

    @property
    def least(self) -> float:
        """The height of the smallest part of it that may stand at the end of a page."""
        return self.height

    def split(self, height: float) -> "tuple[Block, Block] | None":
        """A part of at most `height` points and the rest; None: cannot be divided there."""
        return None


class Panel(Block):
    """A block that is drawn by a function."""

    __slots__ = ("_paint",)

    def __init__(self, height: float, paint: Draw, *, keep: int = 0, space: float = 0.0, outline: str = "") -> None:
        super().__init__(height, keep=keep, space=space, outline=outline)
        self._paint = paint

    def draw(self, surface: Surface, x: float, y: float) -> None:
        self._paint(surface, x, y)


def gap(height: float) -> Block:
    """White that does not vanish at the top of a page."""
    return Block(height)


PAGE_BREAK = Block(0)
"""What follows begins a page; a group that was being repeated ends."""
