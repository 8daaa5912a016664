"""Pages of a PDF as pictures."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from math import ceil
from typing import Any, Self

WIDTH = 1000
"""Pixels of a page across its width: sharp at twice the size that a preview is seen at on a telephone."""
COLOURS = 64

_one_at_a_time = threading.Lock()  # the library is not made for several threads


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of a print: width and height in pixels of the picture of each."""

    sizes: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, pdf: bytes) -> Self:
        """The pages of `pdf`."""
        with _opened(pdf) as document:
            return cls(tuple(_size(*document.get_page_size(place)) for place in range(len(document))))

    def __len__(self) -> int:
        return len(self.sizes)


def picture(pdf: bytes, page: int) -> bytes:
    """Page `page` (from 1) of `pdf` as PNG, WIDTH pixels wide."""
    with _opened(pdf) as document:
        sheet = document[page - 1]
        image = sheet.render(scale=WIDTH / sheet.get_width()).to_pil()
    held = BytesIO()
    image.quantize(COLOURS).save(held, "PNG")
    return held.getvalue()


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    """The library's document; a large library, loaded by the first page that is asked for."""
    import pypdfium2

    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        yield document


def _size(width: float, height: float) -> tuple[int, int]:
    return WIDTH, ceil(height * WIDTH / width)  # as the library rounds
