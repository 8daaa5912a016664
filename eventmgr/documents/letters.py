"""Letters of invitation: each is a document of its own, with its pages counted by themselves."""

from collections.abc import Iterator

from eventmgr.documents.content.letters import Letter, LettersContent
from eventmgr.documents.flow import Block, Cell, Panel, Par, Row, gap, paginate
from eventmgr.documents.furniture import surround
from eventmgr.documents.headings import closing_rule, nothing_yet, title_block
from eventmgr.documents.logos import beside_logos
from eventmgr.documents.marks import qr_code
from eventmgr.documents.page import Paper, print_document
from eventmgr.documents.remarks import Remark, common_remarks
from eventmgr.documents.structure import Role
from eventmgr.documents.surface import Surface
from eventmgr.documents.theme import letters as measures
from eventmgr.documents.theme.paper import portrait
from eventmgr.documents.theme.rows import Look
from eventmgr.documents.theme.styles import BODY_STRONG, HEAD_3, LEAD, READING, SMALL, SMALL_ITALIC

WIDTH = measures.WIDTH


def render_letters(content: LettersContent) -> bytes:
    """The letters as PDF, in their order; without one, a page that says so.

    Raises ValueError where a link is longer than a QR code can hold.
    """
    furniture, sheet = content.furniture, portrait(content.furniture.paper)
    if not content.letters:
        empty = [title_block(furniture.title, [furniture.event_title], WIDTH), nothing_yet(content.nobody, WIDTH)]
        return print_document(empty, furniture, sheet)
    around, paper = surround(furniture, sheet), Paper(furniture, sheet)
    for letter in content.letters:
        paper.print_pages(paginate(_blocks(letter, content), around.text_height), around)
    return paper.finish()


def letters_remarks(content: LettersContent) -> tuple[Remark, ...]:
    """What the letters cannot show as it stands. Everything in them wraps, so nothing is cut."""
    return common_remarks(content, portrait(content.furniture.paper))


def _blocks(letter: Letter, content: LettersContent) -> Iterator[Block]:
    furniture = content.furniture
    head = beside_logos(furniture.logos, WIDTH, lambda width: _head(furniture.event_title, width))
    head.outline = letter.addressee[0] if letter.addressee else letter.subject
    yield head
    yield _addressee(letter, content)
    yield _row(Par(letter.subject, HEAD_3), measures.SUBJECT, keep=1, role=Role.H1)
    yield from (_row(Par(text, READING), measures.PARAGRAPH) for text in letter.opening)
    yield from _facts(letter)
    yield from (_row(Par(text, READING), measures.PARAGRAPH) for text in letter.ending)
    yield _link(letter) if letter.link else _row(Par(letter.link_note, SMALL_ITALIC), measures.PARAGRAPH)
    yield _signature(letter)


def _head(title: str, width: float) -> Row:
    return Row([Cell(0, width, Par(title, LEAD))], width, look=measures.HEAD)


def _addressee(letter: Letter, content: LettersContent) -> Row:
    """To whom, and at the right the date and the reference."""
    reference = f"{content.reference_label} {letter.reference}" if letter.reference else ""
    left = WIDTH - measures.DATE_WIDTH
    cells = [
        Cell(0, left - measures.QR_GAP, *(Par(line, READING) for line in letter.addressee)),
        Cell(left, measures.DATE_WIDTH, Par(content.furniture.as_of, READING), Par(reference, SMALL), align="r"),
    ]
    return Row(cells, WIDTH, look=measures.ADDRESSEE)


def _facts(letter: Letter) -> Iterator[Block]:
    for place, fact in enumerate(letter.facts, 1):
        cells = [
            Cell(*measures.FACT_LABEL, Par(fact.label, SMALL)),
            Cell(*measures.FACT_TEXT, Par(fact.text, BODY_STRONG)),
        ]
        yield Row(cells, WIDTH, look=measures.FACT, keep=1, role=Role.ROW)
        if place == len(letter.facts):
            yield closing_rule(WIDTH)
            yield gap(measures.AFTER_FACTS)


def _link(letter: Letter) -> Panel:
    """The square code with the words and the address beside it: they are never parted."""
    left = measures.QR + measures.QR_GAP
    cell = Cell(
        left,
        WIDTH - left,
        Par(letter.link_note, READING),
        Par(letter.link, BODY_STRONG, space=measures.LINK_SPACE),
    )
    height = max(measures.QR, cell.height)

    def paint(surface: Surface, x: float, y: float) -> None:
        with surface.artifact():  # the address beside it says the same
            qr_code(surface, x, y - measures.QR, data=letter.link, size=measures.QR)
        cell.draw(surface, x, y)

    return Panel(height + measures.LINK_WHITE, paint, keep=1, space=measures.LINK_SPACE)


def _signature(letter: Letter) -> Row:
    lines = [Par(line, READING) for line in letter.signature]
    return Row([Cell(*measures.TEXT, *lines)], WIDTH, look=measures.SIGNATURE, space=measures.SIGNATURE_WHITE)


def _row(par: Par, look: Look, *, keep: int = 0, role: Role = Role.PARAGRAPHS) -> Row:
    return Row([Cell(*measures.TEXT, par)], WIDTH, look=look, keep=keep, role=role)
