"""Logos and photographs for prints: artificial, each of its own colour and shape."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from eventmgr.documents.content.pictures import Picture
from tests.files.pictures import picture

_FILES: dict[str, bytes] = {}


def kept(data: bytes, size: tuple[int, int], *, name: str, media_type: str = "image/png") -> Picture:
    """A picture whose bytes `fetch` has."""
    key = sha256(data).hexdigest()
    _FILES[key] = data
    width, height = size
    return Picture(
        alt=f"Logo of {name}",
        name=name,
        sha256=key,
        media_type=media_type,
        width=width,
        height=height,
        size=len(data),
    )


def fetch(key: str) -> bytes | None:
    """Where the documents of these tests take their pictures from."""
    return _FILES.get(key)


WIDE = kept(picture((600, 60)), (600, 60), name="Sample Agency of Wide Logos")
SQUARE = kept(picture((90, 90), mode="RGBA", colour=(0, 90, 0, 128)), (90, 90), name="Sample Agency of Đại Việt")
TALL = kept(picture((50, 200), form="JPEG"), (50, 200), name="Sample Agency C", media_type="image/jpeg")
LOGOS = (WIDE, SQUARE, TALL)
PHOTO = replace(
    kept(picture((72, 90), form="JPEG"), (72, 90), name="", media_type="image/jpeg"), alt="Photograph of Sample Person"
)


def with_logos(content: Any, logos: tuple[Picture, ...] = LOGOS) -> Any:
    """The same content of an event with logos."""
    return replace(content, furniture=replace(content.furniture, logos=logos))


Render = Callable[[Any], bytes]
