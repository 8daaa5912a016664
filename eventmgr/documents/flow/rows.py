"""Rows: cells side by side, with the rules and the white of a look."""

from collections.abc import Sequence
from dataclasses import replace

from eventmgr.documents.flow.blocks import Block
from eventmgr.documents.flow.cells import Part
from eventmgr.documents.marks.lines import box, rule
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme.rows import Look


class Row(Block):
    """Cells that share their first line, `width` points wide; as high as the highest cell and its white."""

    __slots__ = ("cells", "look", "width")

    def __init__(self, cells: Sequence[Part], width: float, *, look: Look, keep: int = 0, space: float = 0.0) -> None:
        height = max((cell.height for cell in cells), default=0.0) + look.above + look.below
        super().__init__(max(height, look.least), keep=keep, space=space)
        self.cells, self.width, self.look = cells, width, look

    def draw(self, surface: Surface, x: float, y: float) -> None:
        look = self.look
        left, width, bottom = x + look.inset, self.width - look.inset, y - self.height
        if look.tint is not None:
            box(surface, left, bottom, width=width, height=self.height, fill=look.tint)
        if look.top:
            rule(surface, left, y, width=width, weight=look.top, gray=look.gray)
        for cell in self.cells:
            cell.draw(surface, x, y - look.above)
        if look.bottom:
            rule(surface, left, bottom, width=width, weight=look.bottom, gray=look.gray)

    def split(self, height: float) -> tuple[Block, Block] | None:
        """Divide between lines; the rest goes on without a rule above it."""
        room = height - self.look.above
        parts = [cell.split(room) for cell in self.cells]
        if not any(first.height for first, _ in parts) or not any(rest.height for _, rest in parts):
            return None
        first_look = replace(self.look, below=0.0, bottom=0.0, least=0.0)
        rest_look = replace(self.look, top=0.0, least=0.0)
        return (
            Row([first for first, _ in parts], self.width, look=first_look),
            Row([rest for _, rest in parts], self.width, look=rest_look, keep=self.keep),
        )
