"""A document in the making: its sheet, its file, its pages."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from datetime import datetime

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.flow import Block, Page, paginate
from eventmgr.documents.furniture import Surround, surround
from eventmgr.documents.progress import page_drawn
from eventmgr.documents.surface import Surface
from eventmgr.documents.text.cleaning import clean
from eventmgr.documents.theme.paper import Sheet
from eventmgr.documents.watermark import define_watermark

_WATERMARK = "demonstration"


class Paper:
    """One PDF file. Give it pages in order, then take the bytes."""

    def __init__(self, furniture: Furniture, sheet: Sheet) -> None:
        self.sheet = sheet
        self.surface = Surface((sheet.width, sheet.height), furniture.language)
        self._bookmarks = 0
        self._level = -1
        self._watermark = bool(furniture.demonstration)
        _describe(self.surface, furniture)
        if self._watermark:
            size = (sheet.width, sheet.height)
            define_watermark(self.surface, _WATERMARK, words=furniture.demonstration, size=size)

    def print_page(self, page: Page, around: Surround, *, number: int, count: int) -> None:
        """Draw a page with its header and footer, as page `number` of `count`."""
        if self._watermark:
            self.surface.doForm(_WATERMARK)
        with self.surface.artifact():
            around.draw(self.surface, number, count)
        for top, block, again in page:
            y = around.text_top - top
            with self.surface.artifact() if again else nullcontext():
                block.draw(self.surface, self.sheet.left, y)
            if block.outline:
                self._enter(block.outline, block.level, y)
        self.surface.showPage()
        page_drawn()

    def print_pages(self, pages: Sequence[Page], around: Surround) -> None:
        """Draw pages, numbered from 1 to their count."""
        for number, page in enumerate(pages, 1):
            self.print_page(page, around, number=number, count=len(pages))

    def print_card(self, paint: Callable[[Surface], None], *, outline: str = "") -> None:
        """Draw a page without header and footer; `outline` is its entry in the list of contents."""
        if self._watermark:
            self.surface.doForm(_WATERMARK)
        paint(self.surface)
        if outline:
            self._enter(outline, 0, self.sheet.height)
        self.surface.showPage()
        page_drawn()

    def finish(self) -> bytes:
        """The bytes of the file."""
        return self.surface.to_bytes()

    def _enter(self, words: str, level: int, y: float) -> None:
        """An entry in the list of contents that leads to the height `y` of this page."""
        self._bookmarks += 1
        self._level = min(level, self._level + 1)  # a level may not be skipped
        key = f"entry-{self._bookmarks}"
        self.surface.bookmarkPage(key, fit="FitH", top=y)
        self.surface.addOutlineEntry(_one_line(words), key, self._level)


def print_document(blocks: Iterable[Block], furniture: Furniture, sheet: Sheet) -> bytes:
    """Blocks in the order of reading -> a finished PDF with header, footer and `page x of y`."""
    around = surround(furniture, sheet)
    paper = Paper(furniture, sheet)
    paper.print_pages(paginate(blocks, around.text_height), around)
    return paper.finish()


def _describe(surface: Surface, furniture: Furniture) -> None:
    event = furniture.event_title
    surface.setTitle(_joined(furniture.title, event))
    surface.setSubject(_joined(event, furniture.demonstration))
    surface.setAuthor(_one_line(furniture.author or furniture.event_code))
    surface.setCreator("eventmgr")
    surface.setProducer("eventmgr")
    surface.setViewerPreference("DisplayDocTitle", "true")
    if furniture.issued is not None:
        issued = _pdf_date(furniture.issued)
        surface.setDateFormatter(lambda *_: issued)


def _joined(*parts: str) -> str:
    return " – ".join(_one_line(part) for part in parts if part)


def _one_line(text: str) -> str:
    """Text for the file itself, which readers show in one line."""
    return " ".join(clean(text).split())


def _pdf_date(instant: datetime) -> str:
    """An aware instant as PDF writes it: D:20241208180000+07'00'."""
    zone = f"{instant:%z}"
    return f"D:{instant:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"
