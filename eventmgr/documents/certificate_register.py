"""The register of certificates: who is to have which, why, and who has signed for it (domain.md C.6)."""

from collections.abc import Iterator

from eventmgr.documents.content.lists import RegisterContent, RegisterEntry
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import nothing_yet, title_block
from eventmgr.documents.names import name_par
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.ruled import ruled_list
from eventmgr.documents.theme import lists as measures
from eventmgr.documents.theme.paper import landscape
from eventmgr.documents.theme.styles import SMALL, SMALL_ITALIC, SMALL_STRONG
from eventmgr.documents.values import or_dash

WIDTH = measures.WIDE


def render_certificate_register(content: RegisterContent) -> bytes:
    """The register, with room to sign in every row; without anyone, a page that says so."""
    return print_document(_blocks(content), content.furniture, landscape(content.furniture.paper))


def certificate_register_remarks(content: RegisterContent) -> tuple[Remark, ...]:
    """What the register cannot show as it stands. Everything in it wraps, so nothing is cut."""
    return common_remarks(content, landscape(content.furniture.paper))


def _blocks(content: RegisterContent) -> Iterator[Block]:
    words = content.words
    yield title_block(content.furniture.title, [content.furniture.event_title], WIDTH)
    if content.note:
        yield Row([Cell(0, WIDTH, Par(content.note, SMALL_ITALIC))], WIDTH, look=measures.NOTE)
    if not content.entries:
        yield nothing_yet(words.nobody, WIDTH)
        return
    heads = (
        words.number,
        words.name,
        words.delegation,
        words.kind,
        words.attendance,
        words.eligible,
        words.override,
        words.handed_over,
        words.signature,
    )
    rows = [_entry(entry) for entry in content.entries]
    looks = (measures.SIGNED_FIRST, measures.SIGNED)
    yield from ruled_list(measures.REGISTER, heads, rows, width=WIDTH, looks=looks)


def _entry(entry: RegisterEntry) -> list[list[Par]]:
    name = name_par(entry.rank, entry.name, measures.REGISTER[1][1], light=SMALL, strong=SMALL_STRONG)
    known = (entry.delegation, entry.kind, entry.attendance, entry.eligible)
    return [
        [Par(entry.number, SMALL)],
        [name],
        *([Par(or_dash(words), SMALL)] for words in known),
        [Par(entry.override, SMALL)],
        [Par(entry.handed_over, SMALL)],
        [],
    ]
