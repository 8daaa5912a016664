"""Key figures: large numbers side by side, each over what it counts."""

from collections.abc import Sequence

from eventmgr.documents.content.figures import KeyFigure
from eventmgr.documents.flow import Cell, Drawing, Par, Part, Row
from eventmgr.documents.marks.lines import rule
from eventmgr.documents.surface import Surface
from eventmgr.documents.text import fit
from eventmgr.documents.theme import key_figures as measures
from eventmgr.documents.theme.ink import RULE
from eventmgr.documents.theme.styles import KEY_FIGURE, SMALL


def key_figures(figures: Sequence[KeyFigure], width: float) -> Row:
    """Numbers side by side over `width` points, each under its own rule; at least one figure."""
    each = (width - (len(figures) - 1) * measures.GAP) / len(figures)
    parts: list[Part] = []
    for place, figure in enumerate(figures):
        x = place * (each + measures.GAP)
        style, _, _ = fit(figure.value, KEY_FIGURE, each, measures.SMALLEST)
        parts += [
            Cell(x - measures.BEARING, each, Par(figure.value, style.but(lead=KEY_FIGURE.lead))),
            Cell(x, each, Par(" ", KEY_FIGURE), Par(figure.words, SMALL)),
            _rule_over(x, each),
        ]
    return Row(parts, width, look=measures.FIGURES, space=measures.SPACE)


def _rule_over(x: float, width: float) -> Drawing:
    def paint(surface: Surface, left: float, top: float) -> None:
        rule(surface, left + x, top + measures.FIGURES.above, width=width, weight=RULE)

    return Drawing(paint)
