"""The only way user text gets onto a page: clean, choose fonts, shape, order, break, fit, draw, embed.

HarfBuzz shapes, ICU orders right-to-left text and finds the places where a line may break, ReportLab writes the
file. Any `str` is welcome: control characters are dropped, accents composed (NFC), a character that no font has
is drawn as a replacement mark and can be found beforehand with `missing_glyphs`.

Nothing here remembers one document while making the next: caches hold only what follows from their keys, so the
same content gives the same bytes in any order and in any thread.
"""

from eventmgr.documents.text.coverage import missing_glyphs
from eventmgr.documents.text.drawing import draw_line, put
from eventmgr.documents.text.files import NoFontsError
from eventmgr.documents.text.fitting import Fitted, fit, fit_lines
from eventmgr.documents.text.lines import Line, Spans, hang_width, lines, text_width
from eventmgr.documents.text.outlines import outline
from eventmgr.documents.text.styles import Style

__all__ = [
    "Fitted",
    "Line",
    "NoFontsError",
    "Spans",
    "Style",
    "draw_line",
    "fit",
    "fit_lines",
    "hang_width",
    "lines",
    "missing_glyphs",
    "outline",
    "put",
    "text_width",
]
