"""Pictures as objects of the file: a JPEG as it stands, a PNG as pixels with its transparency beside it."""

import zlib
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.pdfbase.pdfdoc import PDFImageXObject

_COLOUR_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB"}


def image_objects(key: str, data: bytes) -> tuple[Any, Any]:
    """The object of a PNG or JPEG, and that of its transparency or None."""
    opened = Image.open(BytesIO(data))
    if opened.format == "JPEG":
        return _image(key, opened, stream=data, packed="DCTDecode"), None
    mask = None
    picture: Image.Image = opened
    if opened.has_transparency_data:
        picture = opened.convert("RGBA")
        mask = _image(f"{key}.alpha", picture.getchannel("A"))
    return _image(key, picture.convert("L" if picture.mode in {"1", "L"} else "RGB")), mask


@lru_cache(maxsize=16)  # the same few logos stand in every document of an event
def _packed(pixels: bytes) -> bytes:
    return zlib.compress(pixels)


def _image(name: str, picture: Image.Image, *, stream: bytes = b"", packed: str = "FlateDecode") -> Any:
    image: Any = PDFImageXObject(name)
    image.width, image.height = picture.size
    image.colorSpace, image.bitsPerComponent = _COLOUR_SPACES[picture.mode], 8
    image.streamContent = stream or _packed(picture.tobytes())
    image._filters = (packed,)
    return image
