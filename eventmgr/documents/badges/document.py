"""Badges as a document (domain.md C.4; prints.md, section 3)."""

from collections.abc import Sequence

from eventmgr.documents.badges.faces import Faces, LargeFaces, SmallFaces
from eventmgr.documents.badges.sheets import BadgeSheet, badge_sheet
from eventmgr.documents.cards import nothing_to_print
from eventmgr.documents.content.badges import Badge, BadgesContent
from eventmgr.documents.page import Paper
from eventmgr.documents.surface import Surface


def render_badges(content: BadgesContent) -> bytes:
    """Badges as PDF, in their order; with a back, every page of fronts is followed by that of their backs.

    Sheets are printed on both sides and turned over their long edge. Without a badge, a page that says so.
    Raises ValueError where a code is longer than a QR code can hold.
    """
    if not content.badges:
        return nothing_to_print(content.furniture, content.nobody)
    places = badge_sheet(content.size, content.layout, content.furniture.paper)
    paper = Paper(content.furniture, places.sheet)
    faces = _faces(paper.surface, content, places)
    step = len(places.fronts)
    for start in range(0, len(content.badges), step):
        _print_sheet(paper, content.badges[start : start + step], places=places, faces=faces, content=content)
    return paper.finish()


def _faces(surface: Surface, content: BadgesContent, places: BadgeSheet) -> Faces:
    return LargeFaces(surface, content, places.card) if content.size == "a6" else SmallFaces(surface, content)


def _print_sheet(
    paper: Paper, badges: Sequence[Badge], *, places: BadgeSheet, faces: Faces, content: BadgesContent
) -> None:
    def fronts(surface: Surface) -> None:
        places.mark(surface)
        for badge, cell in zip(badges, places.fronts, strict=False):
            faces.front(badge, *cell)

    paper.print_card(fronts)
    back = content.back
    if back is None:
        return

    def backs(surface: Surface) -> None:
        places.mark(surface)
        for badge, cell in zip(badges, places.backs, strict=False):
            faces.back(badge, back, *cell)

    paper.print_card(backs)
