"""Reading prints back: text by page, soundness, fonts, as a reader's own tools see them."""

import re
import subprocess
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from pypdf import PdfReader


def pages_of(pdf: bytes) -> list[str]:
    """The text of every page, laid out as printed."""
    return _run(pdf, "pdftotext", "-layout", "{pdf}", "-").split("\f")[:-1]


def words_of(pdf: bytes) -> str:
    """All text in one line, in the order of reading, with single spaces."""
    return " ".join(_run(pdf, "pdftotext", "-raw", "{pdf}", "-").split())


def check_with_qpdf(pdf: bytes) -> str:
    """The last line of `qpdf --check`; raises CalledProcessError where it finds an error or a warning."""
    return _run(pdf, "qpdf", "--check", "{pdf}").strip().splitlines()[-1]


def fonts_of(pdf: bytes) -> list[tuple[str, bool]]:
    """(name without its subset tag, embedded?) of every font in use."""
    lines = _run(pdf, "pdffonts", "{pdf}").splitlines()[2:]
    return [(line.split()[0].split("+")[-1], line.split()[-5] == "yes") for line in lines]


def _run(pdf: bytes, *command: str) -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "print.pdf"
        path.write_bytes(pdf)
        done = subprocess.run([part.format(pdf=path) for part in command], capture_output=True, check=True, text=True)
        return done.stdout


def pictures_of(pdf: bytes, *, dpi: int) -> list[Image.Image]:
    """Every page as a grey picture."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "print.pdf"
        path.write_bytes(pdf)
        subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), path, f"{folder}/page"], check=True)
        return [Image.open(file).copy() for file in sorted(Path(folder).glob("page*"))]


def smallest_type(pdf: bytes) -> float:
    """The smallest size in points in which anything is set."""
    streams = (page.get_contents().get_data().decode("latin-1") for page in PdfReader(BytesIO(pdf)).pages)
    return min(float(size) for stream in streams for size in re.findall(r"BT ([\d.]+) 0 0 [\d.]+ ", stream))


def ink_of(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height in mm of what is printed on every page, counted from its centre: a centred safe area.

    Ink fainter than a tenth is the watermark and does not count.
    """
    dpi = 72
    mm = dpi / 25.4
    areas = []
    for picture in pictures_of(pdf, dpi=dpi):
        left, top, right, bottom = picture.point(lambda grey: 255 if grey < 230 else 0).getbbox()
        width, height = picture.size
        areas.append(
            (2 * max(width / 2 - left, right - width / 2) / mm, 2 * max(height / 2 - top, bottom - height / 2) / mm)
        )
    return areas


def structure_of(pdf: bytes) -> list[str]:
    """The tree of headings, tables and paragraphs as pdfinfo reads it, without what each may be said to be.

    Every line is indented by its depth: a type ("TH"), an attribute ("/Scope /Row") or a text in quotation marks.
    """
    lines = _run(pdf, "pdfinfo", "-struct-text", "{pdf}").splitlines()
    return [line.replace(" (block)", "").replace(" (inline)", "").rstrip(":").rstrip() for line in lines]
