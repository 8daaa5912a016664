"""The cover sheet of a print pack: the list that the printer works through (prints.md: tables, furniture)."""

from collections.abc import Iterator

from eventmgr.documents.content.pack_sheet import PackEntry, PackSheetContent
from eventmgr.documents.flow import Block, Cell, Par, Row
from eventmgr.documents.headings import nothing_yet, section_head, title_block
from eventmgr.documents.page import print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.ruled import ruled_list
from eventmgr.documents.theme import pack_sheet as measures
from eventmgr.documents.theme.paper import landscape
from eventmgr.documents.theme.styles import BODY_STRONG, SMALL, SMALL_ITALIC, SMALL_STRONG
from eventmgr.documents.values import or_dash

WIDTH = measures.WIDTH


def render_pack_sheet(content: PackSheetContent) -> bytes:
    """The cover sheet as PDF; a pack without a document is a valid page that says so."""
    return print_document(_blocks(content), content.furniture, landscape(content.furniture.paper))


def pack_sheet_remarks(content: PackSheetContent) -> tuple[Remark, ...]:
    """What the sheet cannot show as it stands. Everything on it wraps, so nothing is cut."""
    return common_remarks(content, landscape(content.furniture.paper))


def _blocks(content: PackSheetContent) -> Iterator[Block]:
    words = content.words
    yield title_block(content.furniture.title, content.subtitle, WIDTH)
    if content.note:
        yield Row([Cell(0, WIDTH, Par(content.note, SMALL_ITALIC))], WIDTH, look=measures.NOTE)
    if content.entries:
        yield from _entries(content)
    else:
        yield nothing_yet(words.nothing, WIDTH)
    if content.left_out:
        yield section_head(words.left_out, "", WIDTH)
        rows = [[[Par(one.title, SMALL_STRONG)], [Par(one.reason, SMALL)]] for one in content.left_out]
        looks = (measures.FIRST, measures.ROW)
        yield from ruled_list(measures.LEFT_OUT, (words.document, words.why), rows, width=WIDTH, looks=looks)


def _entries(content: PackSheetContent) -> Iterator[Block]:
    words = content.words
    heads = (
        *(words.number, words.document, words.status, words.pages, words.paper),
        *(words.sides, words.finish, words.copies, words.reason),
    )
    yield section_head(words.to_print, "", WIDTH)
    looks = (measures.FIRST, measures.ROW)
    yield from ruled_list(measures.COLUMNS, heads, [_row(entry) for entry in content.entries], width=WIDTH, looks=looks)
    if content.total:
        yield Row([Cell(0, WIDTH, Par(content.total, BODY_STRONG))], WIDTH, look=measures.TOTAL)


def _row(entry: PackEntry) -> list[list[Par]]:
    return [
        [Par(entry.number, SMALL_STRONG)],
        [Par(entry.title, SMALL_STRONG), Par(entry.audience, SMALL)],
        [*(Par(line, SMALL) for line in entry.status), Par(entry.file, SMALL_ITALIC)],
        *([Par(or_dash(said), SMALL)] for said in (entry.pages, entry.paper, entry.sides, entry.finish)),
        [Par(entry.copies, SMALL_STRONG)],
        [Par(entry.reason, SMALL)],
    ]
