"""Reading prints back: text by page, soundness, fonts, as a reader's own tools see them."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image


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
