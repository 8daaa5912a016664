"""Putting blocks on pages (prints.md, section 4)."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from eventmgr.documents.flow.blocks import PAGE_BREAK, Block

_TOLERANCE = 0.01  # a hundredth of a point is rounding, not overflow


class Placed(NamedTuple):
    """A block and the distance of its top from the top of the text area; `again`: it was printed before."""

    top: float
    block: Block
    again: bool = False


Page = list[Placed]


def paginate(blocks: Iterable[Block], height: float) -> list[Page]:
    """Put blocks on pages with `height` points of room.

    A block goes to the next page together with those it must keep with; if these fill more than a page, with
    the next one only. A block taller than half a page is divided where it says it can be. One that is taller
    than a whole page and cannot be divided stands alone on its own.
    """
    filler = _Filler(list(blocks), height)
    filler.fill()
    return filler.pages


class _Filler:
    def __init__(self, blocks: list[Block], height: float) -> None:
        self.blocks, self.height = blocks, height
        self.pages: list[Page] = []
        self.page: Page = []
        self.used = 0.0
        self.head: tuple[Block, ...] = ()  # repeated at the top of a page while a group goes on

    def fill(self) -> None:
        at = 0
        while at < len(self.blocks):
            if self.blocks[at] is PAGE_BREAK:
                self.turn()
                self.head = ()
            else:
                self.place(at)
            at += 1
        self.turn()

    def turn(self) -> None:
        if self.page:
            self.pages.append(self.page)
        self.page, self.used = [], 0.0

    def place(self, at: int) -> None:
        if self.page and self.used + self.needed(at) > self.height + _TOLERANCE and not self.divide(at):
            self.turn()
            block = self.blocks[at]
            for head in self.head if block.repeat is None else block.lead:
                self.put(head, again=True)
        if self.used + self.blocks[at].height > self.height + _TOLERANCE:
            self.divide(at)
        block = self.blocks[at]
        if self.page or block.height:  # not a closing rule with nothing above it
            self.used += self.white_above(block)
            self.put(block)
        if block.repeat is not None:
            self.head = block.repeat

    def put(self, block: Block, *, again: bool = False) -> None:
        self.page.append(Placed(self.used, block, again))
        self.used += block.height

    def white_above(self, block: Block) -> float:
        return block.space if self.page else 0.0

    def needed(self, at: int) -> float:
        """Room for a block and those that it must keep with."""
        own = self.white_above(self.blocks[at]) + self.blocks[at].height
        kept = list(self.kept_with(at))
        if own + sum(kept) <= self.height + _TOLERANCE:
            return own + sum(kept)
        return min(own + kept[0], self.height) if kept else own

    def kept_with(self, at: int) -> Iterator[float]:
        """Heights of the blocks that must follow on the same page, each with the white above it."""
        keep = self.blocks[at].keep
        while keep > 0 and at + 1 < len(self.blocks) and self.blocks[at + 1] is not PAGE_BREAK:
            at += 1
            block = self.blocks[at]
            yield block.space + (block.least if self.may_be_divided(block) else block.height)
            keep = max(keep - 1, block.keep)

    def may_be_divided(self, block: Block) -> bool:
        """Whether a block is so tall that a page may end within it."""
        return block.height > self.height / 2

    def divide(self, at: int) -> bool:
        """Replace a tall block by the part that fits here and its rest."""
        block = self.blocks[at]
        if not self.may_be_divided(block):
            return False
        parts = block.split(self.height - self.used - self.white_above(block))
        if parts is None:
            return False
        first, rest = parts
        first.space, first.outline, first.level = block.space, block.outline, block.level
        first.repeat, first.lead = block.repeat, block.lead
        self.blocks[at : at + 1] = [first, rest]
        return True
