"""Rules and boxes."""

from eventmgr.documents.surface import Surface, number
from eventmgr.documents.theme.ink import BLACK, HAIR


def rule(
    surface: Surface,
    x: float,
    y: float,
    *,
    width: float,
    weight: float = HAIR,
    gray: float = BLACK,
    dash: str = "",
) -> None:
    """A line to the right from (x, y). `dash` as in PDF, "3 2"."""
    _line(surface, (x, y, x + width, y), weight=weight, gray=gray, dash=dash)


def vertical(
    surface: Surface,
    x: float,
    y: float,
    *,
    height: float,
    weight: float = HAIR,
    gray: float = BLACK,
    dash: str = "",
) -> None:
    """A line upwards from (x, y)."""
    _line(surface, (x, y, x, y + height), weight=weight, gray=gray, dash=dash)


def _line(surface: Surface, ends: tuple[float, float, float, float], *, weight: float, gray: float, dash: str) -> None:
    x0, y0, x1, y1 = map(number, ends)
    pen = f"{number(gray)} G {number(weight)} w" + (f" [{dash}] 0 d" if dash else "")
    surface.ink(f"q {pen} {x0} {y0} m {x1} {y1} l S Q")


def box(
    surface: Surface,
    x: float,
    y: float,
    *,
    width: float,
    height: float,
    fill: float | None = None,
    stroke: float | None = None,
    weight: float = HAIR,
) -> None:
    """A rectangle upwards from (x, y); `fill` and `stroke` are greys, None leaves them out."""
    if fill is None and stroke is None:
        return
    paint = ("B" if fill is not None else "S") if stroke is not None else "f"
    pens = ""
    if fill is not None:
        pens += f"{number(fill)} g "
    if stroke is not None:
        pens += f"{number(stroke)} G {number(weight)} w "
    area = " ".join(map(number, (x, y, width, height)))
    surface.ink(f"q {pens}{area} re {paint} Q")
