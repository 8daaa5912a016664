"""Pictures on the page. One that is lost does not hold up a print: its place is given to its name."""

from eventmgr.documents.content.pictures import Picture
from eventmgr.documents.images import image_bytes
from eventmgr.documents.surface import Area, Surface
from eventmgr.documents.text import draw_line, fit
from eventmgr.documents.theme.styles import SMALL, baseline

_NAME_LINES = 3


def draw_picture(surface: Surface, picture: Picture, area: Area) -> None:
    """Fill `area` (left, bottom, right, top) with a picture, read as a figure, or write its name there."""
    if not surface.has_picture(picture.sha256):
        data = image_bytes(picture.sha256)
        if data is None:
            _write_name(surface, picture.name, area)
            return
        surface.embed_picture(picture.sha256, data)
    surface.draw_picture(picture.sha256, area, alt=picture.alt)


def _write_name(surface: Surface, name: str, area: Area) -> None:
    left, _, right, top = area
    for place, line in enumerate(fit(name, SMALL, right - left, SMALL.size, _NAME_LINES).lines):
        draw_line(surface, left, top - baseline(SMALL) - place * SMALL.lead, line, SMALL)
