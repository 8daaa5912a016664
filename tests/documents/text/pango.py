"""The same text set by pango, with the same font files: another engine's opinion of which glyph stands where."""

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from eventmgr.documents.text import Style, lines
from eventmgr.documents.text.files import locate

_EM = 1000
"""Pixels of an em: pango rounds to whole pixels, so here to 1/1000 em."""

_UNITS = 1024  # of pango, in a pixel


class Placed(NamedTuple):
    """A glyph on its line: its number in the font file, and its place in 1/1000 em."""

    gid: int
    x: int
    y: int


def set_by_pango(texts: Sequence[str], style: Style, folder: Path) -> list[list[Placed]]:
    """The glyphs of every text on its own line; `folder` takes what fontconfig and pango write."""
    fonts = {str(Path(family.regular).parent) for family in locate()}
    places = "".join(f"<dir>{place}</dir>" for place in sorted(fonts))
    settings = folder / "fonts.conf"
    settings.write_text(f"<fontconfig>{places}<cachedir>{folder}/cache</cachedir></fontconfig>")
    said = folder / "said.json"
    face = f"Noto Sans {'Bold ' if style.wght >= 700 else ''}{_EM}"
    command = ["pango-view", "--pixels", f"--font={face}", "--language=en", "--no-display"]
    environment = {**os.environ, "FONTCONFIG_FILE": str(settings), "LC_ALL": "C.UTF-8"}
    text = "\n".join(texts)
    subprocess.run([*command, f"--serialize-to={said}", f"--text={text}"], env=environment, check=True)
    set_lines = json.loads(said.read_text())["output"]["lines"]
    return [_placed(_glyphs_of(line), 1 / _UNITS) for line in set_lines]


def _glyphs_of(line: dict[str, Any]) -> list[tuple[float, ...]]:
    glyphs = [glyph for run in line["runs"] for glyph in run["glyphs"]]
    return [tuple(one.get(key, 0) for key in ("glyph", "width", "x-offset", "y-offset")) for one in glyphs]


def set_by_us(text: str, style: Style) -> list[Placed]:
    """The glyphs of one line as our engine sets it."""
    (line,) = lines(text, style)
    glyphs = [glyph for segment in line.segments for glyph in segment.glyphs]
    return _placed([(one.gid, one.advance, one.dx, -one.dy) for one in glyphs], 1)


def _placed(glyphs: Sequence[tuple[float, ...]], scale: float) -> list[Placed]:
    """Glyphs with their advances, and y downwards, to places; glyphs without ink or width are left out."""
    placed, x = [], 0.0
    for gid, advance, dx, dy in glyphs:
        if gid < _NO_GLYPH:
            placed.append(Placed(int(gid), round((x + dx) * scale), round(-dy * scale)))
        x += advance
    return placed


_NO_GLYPH = 0x0FFFFFFF  # what pango writes for joiners and direction marks
