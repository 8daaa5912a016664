"""The structure of a document while it is drawn: headings, paragraphs, tables and lists in the order of reading."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from eventmgr.documents.structure.roles import HEADINGS, TABLE, Role

Content = int
"""Marked content: its page, counted from 0, times ON_A_PAGE, and its number on that page. Plain, as it is many."""

ON_A_PAGE = 1_000_000


class Annotation(NamedTuple):
    """A link on a page, counted from 0, by the name that ReportLab keeps it under."""

    page: int
    name: str


class Element:
    """A node: its type as PDF names it ("P", "TR"), its attributes as PDF writes them, what it holds."""

    __slots__ = ("attributes", "kids", "kind", "number")

    def __init__(self, kind: str, attributes: str = "") -> None:
        self.kind = kind
        self.attributes = attributes
        self.kids: list[Element | Content | Annotation] = []
        self.number = 0
        """Of the object in the file, once it is written."""

    def add(self, kind: str, attributes: str = "") -> "Element":
        """A new last child."""
        child = Element(kind, attributes)
        self.kids.append(child)
        return child


Place = Element | dict[int, Element]
"""Where the text of a cell stands: in one element, or its paragraphs by number."""


class ReadCell(Protocol):
    """What the structure must know of a cell; `span`: how many columns of its table it stands in."""

    align: str
    span: int
    width: float
    x: float

    @property
    def paragraphs(self) -> Sequence[int]:
        """The numbers of the paragraphs that have text, in order."""


class Structure:
    """The tree in the making. Rows come in the order of reading; a table or list goes on until something else comes.

    `pages` holds for every page the elements of its marked content, in the order of their numbers; `links` the
    elements of the links.
    """

    def __init__(self) -> None:
        self.document = Element("Document")
        self.pages: list[list[Element]] = [[]]
        self.links: list[Element] = []
        self._open = self.document  # the table or list that may go on
        self._columns = 0

    def content(self, element: Element) -> int:
        """The number of the next marked content of the page, which `element` holds."""
        on_page = self.pages[-1]
        number = len(on_page)
        element.kids.append((len(self.pages) - 1) * ON_A_PAGE + number)
        on_page.append(element)
        return number

    def link(self, parent: Element, name: str) -> int:
        """A link in the text of `parent`; its number among the links."""
        link = parent.add("Link")
        link.kids.append(Annotation(len(self.pages) - 1, name))
        self.links.append(link)
        return len(self.links) - 1

    def paragraph(self) -> Element:
        """A paragraph of its own."""
        self._open = self.document
        return self.document.add("P")

    def figure(self, alt: str, area: str) -> Element:
        """A picture: what it shows in words, and where it stands (left, bottom, right, top as PDF writes them)."""
        self._open = self.document
        words = alt.encode("utf-16-be").hex().upper()
        return self.document.add("Figure", f"/Alt<FEFF{words}>/A<</O/Layout/Placement/Block/BBox[{area}]>>")

    def row(self, role: Role, cells: Sequence[ReadCell]) -> list[Place]:
        """The places of the cells of a row: read from left to right, in whatever order they are drawn."""
        read = sorted(cells, key=_reading_place)
        places = self._places(role, read)
        if read == list(cells):
            return places
        return [places[read.index(cell)] for cell in cells]

    def go_on(self, cells: Sequence[ReadCell], places: Sequence[Place]) -> None:
        """Make room for those paragraphs of the cells of a row that have none yet."""
        for cell, place in zip(cells, places, strict=True):
            if isinstance(place, dict):
                for number in cell.paragraphs:
                    if number not in place:
                        place[number] = self.document.add("P")

    def _places(self, role: Role, cells: Sequence[ReadCell]) -> list[Place]:
        if role in TABLE:
            return self._table_row(role, cells)
        if role is Role.ITEM:
            return self._item(cells)
        self._open = self.document
        places: list[Place] = self._heading(role, cells) if role in HEADINGS else [{} for _ in cells]
        self.go_on(cells, places)
        return places

    def _table_row(self, role: Role, cells: Sequence[ReadCell]) -> list[Place]:
        if self._open.kind != "Table":
            self._open, self._columns = self.document.add("Table"), 0
        if role is Role.COLUMN_HEADS:
            self._columns = max(self._columns, sum(cell.span for cell in cells))
        row = self._open.add("TR")
        if role is Role.GROUP:
            return [row.add("TH", _attributes(self._columns, "Row"))] * len(cells)
        kind, scope = ("TH", "Column") if role is Role.COLUMN_HEADS else ("TD", "")
        return [row.add(kind, _attributes(span, scope)) for span in self._spans(cells)]

    def _spans(self, cells: Sequence[ReadCell]) -> list[int]:
        """The last cell takes the columns that are left."""
        spans = [cell.span for cell in cells]
        spans[-1:] = [max(spans[-1], self._columns - sum(spans[:-1]))] if spans else []
        return spans

    def _item(self, cells: Sequence[ReadCell]) -> list[Place]:
        if self._open.kind != "L":
            self._open = self.document.add("L")
        item = self._open.add("LI")
        labelled = len(cells) > 1 and bool(cells[0].paragraphs)
        labels = [item.add("Lbl")] if labelled else []
        return [*labels, *[item.add("LBody")] * (len(cells) - len(labels))]

    def _heading(self, role: Role, cells: Sequence[ReadCell]) -> list[Place]:
        heading = self.document.add(role.value)
        begins = [0 in cell.paragraphs for cell in cells]
        parted = sum(begins) > 1
        return [{0: heading.add("Span") if parted else heading} if begin else {} for begin in begins]


def _reading_place(cell: ReadCell) -> float:
    if cell.align == "l":
        return cell.x
    return cell.x + cell.width * (1.0 if cell.align == "r" else 0.5)


def _attributes(span: int, scope: str) -> str:
    parts = (f"/ColSpan {span}" if span > 1 else "") + (f"/Scope/{scope}" if scope else "")
    return f"/A<</O/Table{parts}>>" if parts else ""
