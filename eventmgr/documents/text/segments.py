"""Segments: what stands between two places where a line may break, shaped once in a process."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from eventmgr.documents.text.bidi import visual_order
from eventmgr.documents.text.fonts import Glyph
from eventmgr.documents.text.scripts import COMPLEX
from eventmgr.documents.text.shaping import Face, Run, shape


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """Glyphs from left to right; `bare` are those left without the space at the end of a line.

    Widths are in 1/1000 em. `tracked`: letters may be set apart, which would tear complex scripts to pieces.
    """

    glyphs: tuple[Glyph, ...]
    bare: tuple[Glyph, ...]
    width: float
    bare_width: float
    tracked: bool


@lru_cache(maxsize=50_000)
def segment(face: Face, text: str) -> Segment:
    """The segment of a text that runs from left to right."""
    glyphs = tuple(glyph for run in face.runs(text) for glyph in shape(run))
    end = len(glyphs)
    while end and glyphs[end - 1].text.isspace():
        end -= 1
    bare = glyphs[:end]
    tracked = all(glyph.text for glyph in glyphs) and not COMPLEX.search(text)
    return Segment(glyphs, bare, _width(glyphs), _width(bare), tracked)


def segment_both_ways(pieces: Sequence[tuple[str, Face]], levels: Sequence[int]) -> Segment:
    """The segment of a text with right-to-left parts: `levels` has the level of each of its characters."""
    runs: list[tuple[Run, int]] = []
    start = 0
    for text, face in pieces:
        for run in face.runs(text):
            end = start + len(run.text)
            runs += _cut_by_level(run, levels[start:end])
            start = end
    order = visual_order([level for _, level in runs])
    glyphs = tuple(glyph for place in order for glyph in shape(runs[place][0], "rtl" if runs[place][1] % 2 else "ltr"))
    return Segment(glyphs, glyphs, _width(glyphs), _width(glyphs), tracked=False)


def _cut_by_level(run: Run, levels: Sequence[int]) -> list[tuple[Run, int]]:
    cuts = [0, *(at for at in range(1, len(levels)) if levels[at] != levels[at - 1]), len(levels)]
    return [
        (run._replace(text=run.text[start:end], shown=run.shown[start:end]), levels[start])
        for start, end in pairwise(cuts)
        if end > start
    ]


def _width(glyphs: Sequence[Glyph]) -> float:
    return sum(glyph.advance for glyph in glyphs)
