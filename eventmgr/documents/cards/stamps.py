"""Drawings that are made once in a document and printed many times: heads, category bars, backs."""

from collections.abc import Callable, Hashable

from eventmgr.documents.surface import Surface, number

Paint = Callable[[Surface], None]
"""Draws upwards from (0, 0)."""


class Stamps:
    """The repeated drawings of one document; `name` keeps those of different places of a program apart."""

    def __init__(self, surface: Surface, name: str) -> None:
        self._surface, self._name = surface, name
        self._known: dict[Hashable, str] = {}

    def draw(self, key: Hashable, x: float, y: float, *, size: tuple[float, float], paint: Paint) -> None:
        """Print the drawing called `key` with its lower left corner at (x, y); `paint` makes it the first time.

        Nothing of it is seen outside `size`, its width and height in points.
        """
        name = self._known.get(key)
        if name is None:
            name = self._known[key] = f"{self._name}-{len(self._known) + 1}"
            self._surface.beginForm(name, 0, 0, *size)
            paint(self._surface)
            self._surface.endForm()
        self._surface.ink(f"q 1 0 0 1 {number(x)} {number(y)} cm")
        self._surface.doForm(name)
        self._surface.ink("Q")
