"""QR codes as rectangles on the page: sharp at any size, no picture in the file."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import zxingcpp

from eventmgr.documents.surface import Surface, number


def qr_code(surface: Surface, x: float, y: float, *, data: str, size: float) -> None:
    """A QR code with medium error correction, `size` points square upwards from (x, y), without quiet zone.

    Raises ValueError when `data` is longer than a QR code can hold (about 2,300 bytes).
    """
    rows = _modules(data)
    unit = size / len(rows)
    areas = [
        f"{number(x + start * unit)} {number(y + size - (line + 1) * unit)} {number(length * unit)} {number(unit)} re"
        for line, row in enumerate(rows)
        for start, length in _dark_runs(row)
    ]
    surface.ink(f"q 0 g {' '.join(areas)} f Q")


def _modules(data: str) -> list[list[int]]:
    code = zxingcpp.create_barcode(data, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer, though its stubs do not say so
    rows: Any = memoryview(image).tolist()
    return [list(row) for row in rows]


def _dark_runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(first module, number of modules) of every unbroken run of dark modules."""
    at = 0
    for value, run in groupby(row):
        length = len(list(run))
        if value == 0:
            yield at, length
        at += length
