"""Shaping: characters to glyphs, with another font for each run of script that the main one lacks."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

import uharfbuzz as hb

from eventmgr.documents.text.cleaning import REPLACEMENT
from eventmgr.documents.text.files import ITALIC, MAIN, FontFiles, locate
from eventmgr.documents.text.fonts import Font, Glyph
from eventmgr.documents.text.scripts import COMPLEX, is_invisible

_STAYS = "MPZSN"
"""Marks, punctuation, separators, symbols and numbers stay with the font before them where it has them."""


class Run(NamedTuple):
    """Characters set in one font; `shown` is their text with U+FFFD for every character that no font has."""

    font: Font
    features: dict[str, bool]
    text: str
    shown: str


@lru_cache(maxsize=256)
def _font(files: FontFiles, weight: int) -> Font:
    return Font(files, weight)


class Face:
    """A weight, upright or italic, with its features of OpenType, and the fonts of the other scripts."""

    def __init__(self, weight: int, features: tuple[str, ...], *, italic: bool) -> None:
        families = {files.family: files for files in locate()}
        slanted = families.get(ITALIC, families[MAIN])
        self.main = _font(slanted if italic else families[MAIN], weight)
        # Noto Sans itself comes last: italics may lack what it has.
        others = [*(name for name in families if name not in (MAIN, ITALIC)), MAIN]
        self.others = tuple(_font(families[name], weight) for name in others)
        self.features = {"kern": True, "liga": True} | dict.fromkeys(features, True)

    def font_for(self, character: str, before: Font | None = None) -> Font | None:
        """The font for a character that follows one in the font `before`; None if no font has it."""
        code, kind = ord(character), unicodedata.category(character)
        stays = kind[0] in _STAYS and before and before.of_letters and code in before.characters
        if before and (stays or is_invisible(character)):
            return before
        main = (self.main,)
        order = (*self.others, *main) if COMPLEX.match(character) else (*main, *self.others)
        found = next((font for font in order if code in font.characters), None)
        if found is None and (kind == "Zs" or is_invisible(character)):
            return before or self.main  # HarfBuzz makes its own spaces, and hides what is invisible
        return found

    def runs(self, text: str) -> list[Run]:
        """`text` cut where the font changes, in the order of reading."""
        if text.isascii():
            return [Run(self.main, self.features, text, text)]
        parts: list[tuple[Font, list[str], list[str]]] = []
        before: Font | None = None
        for character in text:
            found = self.font_for(character, before)
            before = found or self.main
            if not parts or parts[-1][0] is not before:
                parts.append((before, [], []))
            parts[-1][1].append(character)
            parts[-1][2].append(character if found else REPLACEMENT)
        return [Run(font, self.features, "".join(chars), "".join(shown)) for font, chars, shown in parts]


@lru_cache(maxsize=256)
def face(weight: int, features: tuple[str, ...], *, italic: bool) -> Face:
    """The face of a style; one in a process for the same style."""
    return Face(weight, features, italic=italic)


def shape(run: Run, direction: str = "ltr") -> list[Glyph]:
    """The glyphs of a run from left to right; `direction` is "ltr" or "rtl"."""
    buffer = hb.Buffer()
    buffer.add_str(run.shown)
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.language = "en"  # else HarfBuzz takes that of the machine, and the file would depend on it
    buffer.guess_segment_properties()
    buffer.direction = direction
    hb.shape(run.font.sized, buffer, run.features)
    infos, positions, make = buffer.glyph_infos, buffer.glyph_positions, run.font.glyph
    clusters = [info.cluster for info in infos]
    if len(clusters) == len(run.text) == len(set(clusters)):
        texts = [run.text[cluster] for cluster in clusters]
    else:
        texts = _carried(run.text, clusters, positions)
    return [make(info.codepoint, text, at) for info, text, at in zip(infos, texts, positions, strict=True)]


def _carried(text: str, clusters: Sequence[int], positions: Sequence[Any]) -> list[str]:
    """The characters that each glyph stands for: the widest glyph of a cluster carries all of its text."""
    starts = [*sorted(set(clusters)), len(text)]
    ends = dict(pairwise(starts))
    carriers: dict[int, int] = {}
    for place, cluster in enumerate(clusters):
        best = carriers.get(cluster)
        if best is None or positions[place].x_advance > positions[best].x_advance:
            carriers[cluster] = place
    return [
        text[cluster : ends[cluster]] if carriers[cluster] == place else "" for place, cluster in enumerate(clusters)
    ]
