"""Where the bytes of pictures come from. Content names them by their hash; whoever has a document drawn says more:

with images_from(fetch):
    pdf = render_programme(content)
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Images = Callable[[str], bytes | None]
"""The bytes of a picture (PNG or JPEG) by its SHA-256 in hex; None if they are lost."""


def no_images(_sha256: str) -> None:
    """Every picture is lost."""


_IMAGES: ContextVar[Images] = ContextVar("images", default=no_images)


@contextmanager
def images_from(images: Images) -> Iterator[None]:
    """Documents that are drawn within, in this thread, take their pictures from `images`."""
    token = _IMAGES.set(images)
    try:
        yield
    finally:
        _IMAGES.reset(token)


def image_bytes(sha256: str) -> bytes | None:
    """The bytes of a picture for the document that is being drawn."""
    return _IMAGES.get()(sha256)
