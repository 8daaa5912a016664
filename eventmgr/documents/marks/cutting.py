"""Marks that say where to cut."""

from eventmgr.documents.marks.lines import rule, vertical
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme.ink import CROP_GAP, CROP_LENGTH


def crop_marks(surface: Surface, x: float, y: float, *, width: float, height: float) -> None:
    """Two short lines outside each corner of the rectangle upwards from (x, y)."""
    beyond = -CROP_GAP - CROP_LENGTH
    for corner_x, start_x in ((x, beyond), (x + width, CROP_GAP)):
        for corner_y, start_y in ((y, beyond), (y + height, CROP_GAP)):
            rule(surface, corner_x + start_x, corner_y, width=CROP_LENGTH)
            vertical(surface, corner_x, corner_y + start_y, height=CROP_LENGTH)
