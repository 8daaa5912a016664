"""The page that is printed when there is no card to print."""

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.headings import nothing_yet, title_block
from eventmgr.documents.page import print_document
from eventmgr.documents.theme.paper import portrait


def nothing_to_print(furniture: Furniture, words: str) -> bytes:
    """One page with the title of the document, the event, and why there is nothing more."""
    sheet = portrait(furniture.paper)
    blocks = [
        title_block(furniture.title, [furniture.event_title], sheet.text_width),
        nothing_yet(words, sheet.text_width),
    ]
    return print_document(blocks, furniture, sheet)
