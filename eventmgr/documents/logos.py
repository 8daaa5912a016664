"""The row of logos on a first page: the agreed order, one height, as wide as each is."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from eventmgr.documents.content.pictures import Picture
from eventmgr.documents.flow import Block, Panel
from eventmgr.documents.pictures import draw_picture
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import logos as measures


class LogoPlace(NamedTuple):
    """A logo in its row: `x` from the left, `rise` from the bottom of the row, both and its size in points."""

    logo: Picture
    x: float
    rise: float
    width: float
    height: float


def logo_places(logos: Sequence[Picture], room: float, *, height: float, align: str = "l") -> tuple[LogoPlace, ...]:
    """Logos side by side in `room` points, `height` points high or less where there are too many for that.

    A logo much wider than high is made lower and stands in the middle of the row. `align` as of a line of text.
    """
    sizes = [_size(logo, height) for logo in logos]
    gap = height * measures.GAP
    whole = sum(width for width, _ in sizes) + gap * (len(sizes) - 1)
    share = min(1.0, room / whole) if sizes else 1.0
    x = {"l": 0.0, "c": 0.5, "r": 1.0}[align] * (room - whole * share)
    places = []
    for logo, (width, high) in zip(logos, sizes, strict=True):
        places.append(LogoPlace(logo, x, (height - high * share) / 2, width * share, high * share))
        x += (width + gap) * share
    return tuple(places)


def draw_logos(surface: Surface, x: float, y: float, places: Sequence[LogoPlace]) -> None:
    """Draw a row of logos with its lower left corner at (x, y)."""
    for place in places:
        left, bottom = x + place.x, y + place.rise
        draw_picture(surface, place.logo, (left, bottom, left + place.width, bottom + place.height))


def logo_row(logos: Sequence[Picture], width: float) -> list[Block]:
    """The row that begins a document; nothing without logos."""
    if not logos:
        return []
    places = logo_places(logos, width, height=measures.HEIGHT)

    def paint(surface: Surface, x: float, y: float) -> None:
        draw_logos(surface, x, y - measures.HEIGHT, places)

    return [Panel(measures.HEIGHT + measures.BELOW, paint)]


def beside_logos(logos: Sequence[Picture], width: float, head: Callable[[float], Block]) -> Block:
    """The head of a list with the row of logos at its right; `head` makes it for the width that is left."""
    if not logos:
        return head(width)
    places = logo_places(logos, width * measures.SHARE_OF_HEAD, height=measures.HEIGHT)
    taken = places[-1].x + places[-1].width
    beside = head(width - taken - measures.HEAD_GAP)

    def paint(surface: Surface, x: float, y: float) -> None:
        draw_logos(surface, x + width - taken, y - measures.HEIGHT, places)
        beside.draw(surface, x, y)

    return Panel(max(beside.height, measures.HEIGHT + measures.BELOW), paint)


def _size(logo: Picture, height: float) -> tuple[float, float]:
    width = height * logo.width / logo.height
    least = min(1.0, measures.WIDEST * height / width)
    return width * least, height * least
