"""The words across every page of invented data."""

import math

from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Style, outline, text_width
from eventmgr.documents.theme.ink import WATERMARK
from eventmgr.documents.theme.paper import WATERMARK_LARGEST, WATERMARK_SHARE

_TRIAL = 40.0
_HALF_CAPITAL = 0.357  # half the height of a capital letter of Noto Sans, in em


def define_watermark(surface: Surface, name: str, *, words: str, size: tuple[float, float]) -> None:
    """Draw `words` along the diagonal of a sheet into a form object that `surface.doForm(name)` prints.

    They are outlines: seen, but not in the extracted text of every page (the footer holds the words).
    """
    width, height = size
    surface.beginForm(name, 0, 0, width, height)
    style = _style(_TRIAL)
    wanted = _TRIAL * math.hypot(width, height) * WATERMARK_SHARE / max(text_width(words, style), 1.0)
    style = _style(min(wanted, WATERMARK_LARGEST))
    surface.translate(width / 2, height / 2)
    surface.rotate(math.degrees(math.atan2(height, width)))
    outline(surface, -text_width(words, style) / 2, -style.size * _HALF_CAPITAL, words, style)
    surface.endForm()


def _style(size: float) -> Style:
    return Style(size, size, 700, gray=WATERMARK, track=40, feats=("case",))
