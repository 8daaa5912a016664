"""Fonts: one weight of one family, opened at first use. Lengths are in 1/1000 of the size of the type (em)."""

import re
import struct
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import uharfbuzz as hb

from eventmgr.documents.text.files import PICTURES, FontFiles

BOLD_FROM = 600
"""The weight from which on a family of two static files is set in its bold."""


class Glyph(NamedTuple):
    """A glyph in its place: `text` are the characters it stands for, "" if another glyph carries them."""

    font: "Font"
    gid: int
    text: str
    advance: float
    dx: float
    dy: float


class Extents(NamedTuple):
    """Ascent, descent and the box that holds every glyph (left, bottom, right, top)."""

    ascent: float
    descent: float
    box: tuple[float, float, float, float]


@lru_cache(maxsize=128)
def _file(path: str) -> tuple[Any, frozenset[int]]:
    face = hb.Face(hb.Blob.from_file_path(path))
    return face, frozenset(face.unicodes)


class Font:
    """One weight of one family."""

    def __init__(self, files: FontFiles, weight: int) -> None:
        self._path = files.bold if weight >= BOLD_FROM else files.regular
        self.weight = weight
        self.name = re.sub(r"\W", "", files.family) + f"-{weight}"
        self.of_letters = files.family not in PICTURES  # the spaces and figures of the others are too wide
        self.italic = files.family.endswith("-Italic")
        self._advances: dict[int, float] = {}
        self._glyphs: dict[tuple[int, str, int, int, int], Glyph] = {}

    @cached_property
    def characters(self) -> frozenset[int]:
        """The code points that the font has."""
        return _file(self._path)[1]

    @cached_property
    def face(self) -> Any:
        """The face as HarfBuzz has it, a variable font pinned to this weight."""
        face = _file(self._path)[0]
        if not face.axis_infos:
            return face
        wanted = hb.SubsetInput()
        wanted.keep_everything()
        for axis in face.axis_infos:
            if axis.tag == "wght":
                wanted.pin_axis_location(face, "wght", min(max(self.weight, axis.min_value), axis.max_value))
            else:
                wanted.pin_axis_to_default(face, axis.tag)
        return hb.Face(wanted.subset(face).blob.data)

    @cached_property
    def sized(self) -> Any:
        """The font that HarfBuzz shapes with, at the size of its own units."""
        return hb.Font(self.face)

    @cached_property
    def scale(self) -> float:
        """From units of the font to 1/1000 em."""
        return 1000 / float(self.face.upem)

    @cached_property
    def extents(self) -> Extents:
        """Ascent, descent and bounding box."""
        line = self.sized.get_font_extents("ltr")
        left, bottom, right, top = struct.unpack(">4h", self.face.reference_table("head").data[36:44])
        box = (left * self.scale, bottom * self.scale, right * self.scale, top * self.scale)
        return Extents(line.ascender * self.scale, line.descender * self.scale, box)

    def advance(self, gid: int) -> float:
        """How far the pen moves after a glyph of its own accord."""
        known = self._advances.get(gid)
        if known is None:
            known = self._advances[gid] = self.sized.get_glyph_h_advance(gid) * self.scale
        return known

    def glyph(self, gid: int, text: str, position: Any) -> Glyph:
        """The glyph in its place; the same object for the same glyph, as pages repeat few of them."""
        key = (gid, text, position.x_advance, position.x_offset, position.y_offset)
        known = self._glyphs.get(key)
        if known is None:
            advance, dx, dy = (value * self.scale for value in key[2:])
            known = Glyph(self, gid, text, advance, dx, dy)
            if len(text) <= 1:  # whole clusters vary without end
                self._glyphs[key] = known
        return known
