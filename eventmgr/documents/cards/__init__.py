"""What all cards share: room for one text each, drawings that repeat, the page for no cards at all."""

from eventmgr.documents.cards.empty import nothing_to_print
from eventmgr.documents.cards.slots import Slot, Stage, slot
from eventmgr.documents.cards.stamps import Stamps
from eventmgr.documents.cards.texts import CardText, card_remarks, card_text, draw_texts, stacked, stacked_up

__all__ = [
    "CardText",
    "Slot",
    "Stage",
    "Stamps",
    "card_remarks",
    "card_text",
    "draw_texts",
    "nothing_to_print",
    "slot",
    "stacked",
    "stacked_up",
]
