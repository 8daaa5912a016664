"""QR codes as rectangles on the page: sharp at any size, no picture in the file."""

import re
from functools import lru_cache
from typing import Any

import zxingcpp

from eventmgr.documents.surface import Surface, number

_DARK = re.compile(b"\0+")


def qr_code(surface: Surface, x: float, y: float, *, data: str, size: float) -> None:
    """A QR code with medium error correction, `size` points square upwards from (x, y), without quiet zone.

    Raises ValueError when `data` is longer than a QR code can hold (about 2,300 bytes).
    """
    rows = _modules(data)
    unit = number(size / len(rows))
    areas = [_area(line, *run.span()) for line, row in enumerate(rows) for run in _DARK.finditer(row)]
    # Counted in modules from the upper left corner: whole numbers keep the file small and its making quick.
    surface.ink(f"q 0 g {unit} 0 0 -{unit} {number(x)} {number(y + size)} cm {' '.join(areas)} f Q")


@lru_cache(maxsize=20_000)  # of a code on a badge there are 3,000
def _area(line: int, start: int, end: int) -> str:
    return f"{start} {line} {end - start} 1 re"


def _modules(data: str) -> list[bytes]:
    """The rows of a code, a byte for each module; dark is 0."""
    code = zxingcpp.create_barcode(data, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer, though its stubs do not say so
    modules = memoryview(image)
    height, width = modules.shape or (0, 0)
    flat = modules.tobytes()
    return [flat[start : start + width] for start in range(0, height * width, width)]
