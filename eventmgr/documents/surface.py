"""The canvas that everything is drawn on: ReportLab's, with page operators written directly."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from eventmgr.documents.embedded import image_objects
from eventmgr.documents.structure import FIRST_LINK, Element, Place, Role, Structure, with_structure
from eventmgr.documents.structure.elements import ReadCell

Area = tuple[float, float, float, float]
"""Left, bottom, right and top of a rectangle on the sheet, in points."""

_STRUCTURE = "structure"
_PRINTED = 4  # the flag of annotations that print


@lru_cache(maxsize=20_000)
def number(value: float) -> str:
    """A length as PDF writes it: three decimals at most, no zeros at the end. Pages repeat few of them."""
    # Minus zero is found under the same key as zero, so it must be the same text too: hence + 0.0.
    return f"{value + 0.0:.3f}".rstrip("0").rstrip(".")


class Surface(Canvas):
    """A PDF in memory. x runs from the left, y from the bottom of the sheet, in points.

    What is drawn between `begin_reading` and `end_reading` is part of the structure of the file, all else is an
    artifact: rules, patterns, pictures of what the text says too.
    """

    _annotationCount: int  # noqa: N815 - named by ReportLab
    _code: list[str]
    _doc: Any
    _formsinuse: list[str]
    _preamble: str

    def __init__(self, size: tuple[float, float], language: str) -> None:
        super().__init__(  # 1.7: the default, 1.3, is older than ActualText
            BytesIO(), pagesize=size, invariant=1, lang=language, pageCompression=1, pdfVersion=(1, 7)
        )
        self._structure = Structure()
        self._silent = False  # artifacts only
        self._marked_to = 0  # what the page has from here on is not marked yet
        self.is_read = False
        """Whether what is drawn now is part of the structure of the file."""
        self._read: Element | None = None
        self._pictures: dict[str, str] = {}  # the names of the objects of the pictures, by key
        self.setCatalogEntry("StructTreeRoot", self._doc.Reference(PDFDictionary(), _STRUCTURE))
        self.setCatalogEntry("MarkInfo", PDFDictionary({"Marked": "true"}))

    def _make_preamble(self) -> None:
        # ReportLab would begin every page by setting Helvetica, which is never embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def ink(self, operators: str) -> None:
        """Add page operators; they must leave the graphics state as they found it."""
        self._code.append(operators)

    def places(self, role: Role, cells: Sequence[ReadCell], *, before: Sequence[Place] | None = None) -> list[Place]:
        """Where the cells of a row stand in the structure; `before` are the places of a row that it goes on with."""
        if self._silent:
            return [_NOWHERE for _ in cells]
        if not before:
            return self._structure.row(role, cells)
        self._structure.go_on(cells, before)
        return list(before)

    def paragraph(self) -> Element | None:
        """A paragraph of its own in the structure; None among artifacts."""
        return None if self._silent else self._structure.paragraph()

    def begin_reading(self, element: Element | None) -> None:
        """What is drawn up to `end_reading` is read as `element`, if there is one."""
        if element is not None:
            self._mark_artifacts()
            self._code.append(f"/{element.kind}<</MCID {self._structure.content(element)}>>BDC")
            self.is_read, self._read = True, element

    def end_reading(self) -> None:
        """End what was begun, if anything was."""
        if self.is_read:
            self.is_read = False
            self._code.append("EMC")
            self._marked_to = len(self._code)

    def has_picture(self, key: str) -> bool:
        """Whether `embed_picture` was called with this key."""
        return key in self._pictures

    def embed_picture(self, key: str, data: bytes) -> None:
        """Put a PNG or JPEG into the file, once, under a key of letters and digits."""
        image, mask = image_objects(key, data)
        if mask is not None:
            image.smask = self._doc.Reference(mask, f"{key}.alpha")
        self._doc.addForm(key, image)
        self._pictures[key] = self._doc.getXObjectName(key)

    def draw_picture(self, key: str, area: Area, *, alt: str) -> None:
        """Fill `area` with a picture that the file has; read as a figure that shows what `alt` says."""
        left, bottom, right, top = area
        element = None if self._silent else self._structure.figure(alt, " ".join(map(number, area)))
        self.begin_reading(element)
        size = f"{number(right - left)} 0 0 {number(top - bottom)} {number(left)} {number(bottom)} cm"
        self.ink(f"q {size} /{self._pictures[key]} Do Q")
        self._formsinuse.append(key)
        self.end_reading()

    def link(self, target: str, area: Area) -> None:
        """Make an area lead to an address; read as part of the text that is being read."""
        if self._silent or self._read is None:
            return
        number = self._structure.link(self._read, f"Annot.NUMBER{self._annotationCount + 1}")
        self.linkURL(target, area, StructParent=FIRST_LINK + number, Contents=PDFString(target), F=_PRINTED)

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Text drawn within is not read: it is there for the eye, or was said before."""
        before, self._silent = self._silent, True
        yield
        self._silent = before

    def showPage(self) -> None:  # noqa: N802 - named by ReportLab
        """End the page."""
        self._mark_artifacts()
        super().showPage()
        self._marked_to = 0
        page, number = self._doc.Pages.pages[-1], len(self._structure.pages) - 1
        if self._structure.pages[-1]:
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, PDFName("S")
        self._structure.pages.append([])

    def beginForm(self, *args: Any, **named: Any) -> None:  # noqa: N802 - named by ReportLab
        """What is drawn up to `endForm` is kept for `doForm`, which draws it as an artifact."""
        self._kept = self._silent, self._marked_to
        self._silent = True
        super().beginForm(*args, **named)

    def endForm(self, **named: Any) -> None:  # noqa: N802 - named by ReportLab
        """The form is finished."""
        super().endForm(**named)
        self._silent, self._marked_to = self._kept

    def to_bytes(self) -> bytes:
        """Finish the file; nothing can be drawn afterwards."""
        file: bytes = self.getpdfdata()  # type: ignore[no-untyped-call]  # in the stubs
        numbers = self._doc.idToObjectNumberAndVersion
        pages = [numbers[page.__InternalName__][0] for page in self._doc.Pages.pages]
        links = {name: number for name, (number, _) in numbers.items() if name.startswith("Annot.")}
        self._doc.__dict__.clear()  # it leads back to itself, and would wait for the search for cyclic garbage
        return with_structure(file, self._structure, root=numbers[_STRUCTURE][0], pages=pages, links=links)

    def _mark_artifacts(self) -> None:
        if len(self._code) > self._marked_to:
            self._code.insert(self._marked_to, "/Artifact BMC")
            self._code.append("EMC")


_NOWHERE: Place = {}
