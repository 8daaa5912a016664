"""Sheets that are folded lengthwise and stand: the lower half as it is, the upper one turned round."""

from collections.abc import Callable, Sequence

from eventmgr.documents.cards import CardText, card_text, draw_texts
from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.marks import rule
from eventmgr.documents.page import Paper
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import folded as measures
from eventmgr.documents.theme.paper import landscape

Half = Sequence[CardText]
"""The texts of one half; drops are counted from the fold, x from the middle of the sheet."""


def print_folded(
    halves: Sequence[Half], furniture: Furniture, *, draw: Callable[[Surface, float, float], None] | None = None
) -> bytes:
    """A page for each of `halves`, which stands on it twice; the fold is dashed, in the middle on any paper.

    Read aloud, it says each half once. `draw` adds what is not text to a half, from the middle of the fold.
    """
    paper = Paper(furniture, landscape(furniture.paper))
    for half in halves:
        paper.print_card(_painter(paper, [*half, _demonstration(furniture)], draw), outline=_outline(half))
    return paper.finish()


def _painter(
    paper: Paper, half: Half, draw: Callable[[Surface, float, float], None] | None
) -> Callable[[Surface], None]:
    width, height = paper.sheet.width, paper.sheet.height

    def paint_half(surface: Surface) -> None:
        draw_texts(surface, width / 2, height / 2, half)
        if draw is not None:
            draw(surface, width / 2, height / 2)

    def paint(surface: Surface) -> None:
        paint_half(surface)
        surface.saveState()
        surface.translate(width, height)
        surface.rotate(180)
        with surface.artifact():
            paint_half(surface)
        surface.restoreState()
        inset = measures.FOLD_INSET
        rule(surface, inset, height / 2, width=width - 2 * inset, dash=measures.FOLD_DASH)

    return paint


def _demonstration(furniture: Furniture) -> CardText:
    width = measures.TENT_WIDTH
    return card_text(
        "furniture.demonstration",
        furniture.demonstration,
        slot=measures.DEMONSTRATION,
        width=width,
        x=-width / 2,
        drop=measures.DEMONSTRATION_DROP,
        align="c",
    )


def _outline(half: Half) -> str:
    return next((text.words for text in half if text.field in ("name", "")), "")
