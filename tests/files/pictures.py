"""Pictures for tests, made on the spot."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw


def picture(
    size: tuple[int, int] = (300, 200), *, form: str = "PNG", colour: Any = (200, 30, 30), mode: str = "RGB", **how: Any
) -> bytes:
    """A picture of one colour with a black mark in its upper left corner."""
    image = Image.new(mode, size, colour)
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 4, size[1] // 4), fill=(0, 0, 0) if mode == "RGB" else None)
    out = BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    """The picture in `data`, read whole."""
    image = Image.open(BytesIO(data))
    image.load()
    return image


def claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has so many pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(b"\0" * 100)) + _chunk(b"IEND")


def with_text_bomb() -> bytes:
    """A small PNG whose comment unpacks to 100 MB."""
    whole = picture((4, 4))
    comment = _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a" * 100_000_000))
    return whole[:33] + comment + whole[33:]


def _chunk(kind: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
