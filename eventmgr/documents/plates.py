"""Country plates and role cards: one word or name, as large as it can be (domain.md C.5; prints.md, section 3)."""

from collections.abc import Iterator
from dataclasses import replace

from eventmgr.documents.cards import CardText, card_remarks, card_text, nothing_to_print
from eventmgr.documents.content.tents import PlatesContent
from eventmgr.documents.folded import print_folded
from eventmgr.documents.remarks import Remark, glyph_remarks
from eventmgr.documents.theme import folded as measures

WIDTH = measures.PLATE_WIDTH


def render_plates(content: PlatesContent) -> bytes:
    """A sheet for each name, to be folded; 72 pt or more on one line or two. Without a name, a page that says so."""
    if not content.names:
        return nothing_to_print(content.furniture, content.nothing)
    return print_folded([[_text(name)] for name in content.names], content.furniture)


def plates_remarks(content: PlatesContent) -> tuple[Remark, ...]:
    """Characters without glyph, and names that had to be set smaller than 72 pt or do not fit even so."""
    return (*glyph_remarks(content), *_fitting_remarks(content))


def render_role_cards(content: PlatesContent) -> bytes:
    """Cards for the rostrum, as plates are printed: "MODERATOR", "SPEAKER", "RAPPORTEUR", "INTERPRETERS"."""
    return render_plates(content)


def role_cards_remarks(content: PlatesContent) -> tuple[Remark, ...]:
    """What role cards cannot show as it stands, as `plates_remarks`."""
    return plates_remarks(content)


def _fitting_remarks(content: PlatesContent) -> Iterator[Remark]:
    for place, name in enumerate(content.names):
        for remark in card_remarks(f"names.{place}", [_text(name)]):
            yield replace(remark, text=name)


def _text(name: str) -> CardText:
    """The name in the middle of the half."""
    text = card_text("", name.upper(), slot=measures.PLATE, width=WIDTH, x=-WIDTH / 2, align="c")
    style = text.fitted.style
    half = (text.height - style.lead) / 2
    return replace(text, drop=measures.PLATE_MIDDLE + style.size * measures.HALF_CAPITAL - half)
