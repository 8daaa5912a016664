"""The yardstick of prints: ReportLab's bare canvas, drawing the same lines at the same places in the same font."""

import io
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files

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
    """One page of lines, in points."""

    width: float
    height: float
    lines: tuple[DrawnLine, ...]


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
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _pages(pdf: bytes) -> list[DrawnPage]:
    said = subprocess.run(["pdftotext", "-bbox-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    return [_page(page) for page in ET.fromstring(said).iter(f"{XHTML}page")]


def _page(page: ET.Element) -> DrawnPage:
    height = float(page.attrib["height"])
    lines = tuple(_line(line, height) for line in page.iter(f"{XHTML}line"))
    return DrawnPage(float(page.attrib["width"]), height, lines)


def _line(line: ET.Element, height: float) -> DrawnLine:
    top, bottom = float(line.attrib["yMin"]), float(line.attrib["yMax"])
    text = " ".join(word.text or "" for word in line.iter(f"{XHTML}word"))
    return DrawnLine(float(line.attrib["xMin"]), height - bottom, max(bottom - top, 1) / 1.36, text)
