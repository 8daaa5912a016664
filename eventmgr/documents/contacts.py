"""The contact list of those who have agreed to stand on it."""

from collections.abc import Iterator

from eventmgr.documents.content.lists import Contact, ContactsContent
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import nothing_yet, title_block
from eventmgr.documents.names import name_par
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.ruled import ruled_list
from eventmgr.documents.theme import lists as measures
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.styles import NATIVE, SMALL, SMALL_ITALIC
from eventmgr.documents.values import NOTHING

WIDTH = measures.WIDTH


def render_contacts(content: ContactsContent) -> bytes:
    """The list, numbered through; without anyone, a page that says so."""
    return print_document(_blocks(content), content.furniture, portrait(content.furniture.paper))


def contacts_remarks(content: ContactsContent) -> tuple[Remark, ...]:
    """What the list cannot show as it stands. Everything in it wraps, so nothing is cut."""
    return common_remarks(content, portrait(content.furniture.paper))


def _blocks(content: ContactsContent) -> Iterator[Block]:
    words = content.words
    yield title_block(content.furniture.title, [content.furniture.event_title], WIDTH)
    if content.note:
        yield Row([Cell(0, WIDTH, Par(content.note, SMALL_ITALIC))], WIDTH, look=measures.NOTE)
    if not content.contacts:
        yield nothing_yet(words.nobody, WIDTH)
        return
    heads = (words.number, words.rank_and_name, words.delegation_and_post, words.contact)
    rows = [_contact(contact, number) for number, contact in enumerate(content.contacts, 1)]
    yield from ruled_list(measures.CONTACTS, heads, rows, width=WIDTH, looks=(measures.FIRST, measures.ROW))


def _contact(contact: Contact, number: int) -> list[list[Par]]:
    name = name_par(contact.rank, contact.name, measures.CONTACTS[1][1])
    return [
        [Par(str(number), SMALL)],
        [name, Par(contact.native_name, NATIVE)],
        [Par(contact.delegation or NOTHING, SMALL), Par(contact.post, SMALL_ITALIC)],
        [Par(address, SMALL) for address in contact.addresses or (NOTHING,)],
    ]
