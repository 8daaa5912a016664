"""Rows: cells side by side, with the rules and the white of a look."""

from collections.abc import Sequence
from dataclasses import replace

from eventmgr.documents.flow.blocks import Block
from eventmgr.documents.flow.cells import Cell, Drawing, Part
from eventmgr.documents.marks.lines import box, rule
from eventmgr.documents.structure import Element, Place, Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme.rows import Look


class Row(Block):
    """Cells that share their first line, `width` points wide; as high as the highest cell and its white.

    `role` is what the row is in the structure of the file.
    """

    __slots__ = ("cells", "look", "places", "role", "width")

    def __init__(
        self,
        cells: Sequence[Part],
        width: float,
        *,
        look: Look,
        keep: int = 0,
        space: float = 0.0,
        role: Role = Role.PARAGRAPHS,
    ) -> None:
        height = max((cell.height for cell in cells), default=0.0) + look.above + look.below
        super().__init__(max(height, look.least), keep=keep, space=space)
        self.cells, self.width, self.look, self.role = cells, width, look, role
        self.places: list[Place] | None = None  # shared by the parts of a divided row

    def draw(self, surface: Surface, x: float, y: float) -> None:
        look = self.look
        left, width, bottom = x + look.inset, self.width - look.inset, y - self.height
        if look.tint is not None:
            box(surface, left, bottom, width=width, height=self.height, fill=look.tint)
        if look.top:
            rule(surface, left, y, width=width, weight=look.top, gray=look.gray)
        self._draw_cells(surface, x, y - look.above)
        if look.bottom:
            rule(surface, left, bottom, width=width, weight=look.bottom, gray=look.gray)

    def _draw_cells(self, surface: Surface, x: float, y: float) -> None:
        cells = [cell for cell in self.cells if isinstance(cell, Cell)]
        places = surface.places(self.role, cells, before=self.places)
        if self.places is not None:
            self.places[:] = places
        at = dict(zip(cells, places, strict=True))
        for part in self.cells:
            if isinstance(part, Cell):
                part.draw_in(surface, x, y, place=at[part])
            elif isinstance(part, Drawing) and part.beside in at:
                place = at[part.beside]
                surface.begin_reading(place if isinstance(place, Element) else None)
                part.draw(surface, x, y)
                surface.end_reading()
            else:
                with surface.artifact():
                    part.draw(surface, x, y)

    @property
    def least(self) -> float:
        return self.look.above + max((part.least for part in self.cells if isinstance(part, Cell)), default=0.0)

    def split(self, height: float) -> tuple[Block, Block] | None:
        """Divide between lines; the rest goes on without a rule above it."""
        room = height - self.look.above
        parts = [cell.split(room) for cell in self.cells]
        if not any(first.height for first, _ in parts) or not any(rest.height for _, rest in parts):
            return None
        first_look = replace(self.look, below=0.0, bottom=0.0, least=0.0)
        rest_look = replace(self.look, top=0.0, least=0.0)
        start = self.part([first for first, _ in parts], look=first_look)
        rest = self.part([rest for _, rest in parts], look=rest_look)
        start.places = rest.places = self.places or []
        rest.keep = self.keep
        return start, rest

    def part(self, cells: Sequence[Part], *, look: Look) -> "Row":
        """A row like this one with a part of its text."""
        return Row(cells, self.width, look=look, role=self.role)
