"""The yardstick of prints: ReportLab's bare canvas, drawing the same lines at the same places in the same font.

Rules, boxes, patterns and QR codes are handed to it as operators that are ready to be written, so that it is charged
for writing and packing them, not for working them out.
"""

import io
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files

from pypdf import PageObject, PdfReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT = "Yardstick"
XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """One line of text, in points from the lower left corner."""

    x: float
    y: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """One page of lines, in points, and the operators of everything else that is drawn on it."""

    width: float
    height: float
    lines: tuple[DrawnLine, ...]
    paths: tuple[str, ...]


def same_on_bare_canvas(pdf: bytes) -> Callable[[], bytes]:
    """Work that draws what stands in `pdf`; the lines are read back from it beforehand."""
    pdfmetrics.registerFont(TTFont(FONT, str(files("manimgx_fonts") / "NotoSans[wght].ttf"), shapable=False))
    pages = _pages(pdf)
    return lambda: _draw(pages)


def _draw(pages: list[DrawnPage]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for page in pages:
        canvas.setPageSize((page.width, page.height))
        for line in page.lines:
            canvas.setFont(FONT, line.size)
            canvas.drawString(line.x, line.y, line.text)
        for path in page.paths:
            canvas.addLiteral(path)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _pages(pdf: bytes) -> list[DrawnPage]:
    said = subprocess.run(["pdftotext", "-bbox-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    texts = ET.fromstring(said).iter(f"{XHTML}page")
    drawings = PdfReader(io.BytesIO(pdf)).pages
    return [_page(text, drawing) for text, drawing in zip(texts, drawings, strict=True)]


def _page(text: ET.Element, drawing: PageObject) -> DrawnPage:
    height = float(text.attrib["height"])
    lines = tuple(_line(line, height) for line in text.iter(f"{XHTML}line"))
    return DrawnPage(float(text.attrib["width"]), height, lines, _paths(drawing))


def _paths(drawing: PageObject) -> tuple[str, ...]:
    """What is drawn between `q` and `Q` and is no text: our surface writes each such drawing on a line of its own."""
    content = drawing.get_contents()
    drawn = content.get_data().decode("latin-1").splitlines() if content is not None else []
    return tuple(line for line in drawn if line.startswith("q ") and line.endswith(" Q") and " BT " not in line)


def _line(line: ET.Element, height: float) -> DrawnLine:
    top, bottom = float(line.attrib["yMin"]), float(line.attrib["yMax"])
    text = " ".join(word.text or "" for word in line.iter(f"{XHTML}word"))
    return DrawnLine(float(line.attrib["xMin"]), height - bottom, max(bottom - top, 1) / 1.36, text)
