"""A picture in the content of a document: which one it is, not its bytes, so that content stays small and plain."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture that is kept elsewhere under the SHA-256 of its bytes (hex).

    `alt` says in words what it shows ("Logo of the Sample Agency"), for those who do not see it. `width` and `height`
    are pixels, `size` is in bytes; `media_type` is image/png or image/jpeg.
    """

    alt: str
    sha256: str
    media_type: str
    width: int
    height: int
    size: int = 0
    name: str = ""
    """Printed in its place when the picture itself is lost; empty: nothing is."""
