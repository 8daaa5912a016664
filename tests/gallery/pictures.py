"""Small pictures of pages, as they stand in the docs."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pypdfium2
from PIL import Image, ImageOps
from sqlalchemy.orm import Session

from eventmgr.events.models import Event
from eventmgr.reports.suite import SUITE, Document, Wish, print_document

LONGEST_SIDE = 560
GREYS = 32
EDGE = "#c9ccd3"


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of the gallery: its file name, which document it shows, and the PNG."""

    name: str
    document: Document
    wish: Wish
    png: bytes


def shots(session: Session, event: Event) -> Iterator[Shot]:
    """A picture of every document of the suite, and of every size it has."""
    for document in SUITE:
        for size in document.sizes or (None,):
            wish = Wish(size=size)
            pdf = print_document(session, event, document, wish=wish)
            name = "-".join(part for part in (document.name, size) if part)
            yield Shot(name, document, wish, _picture(pdf))


def _picture(pdf: bytes) -> bytes:
    """The first page with a thin edge, in as few greys as print and eye need."""
    with pypdfium2.PdfDocument(pdf) as file:
        sheet = file[0]
        drawn = sheet.render(scale=LONGEST_SIDE / max(sheet.get_size())).to_pil()
    plain = ImageOps.expand(drawn.convert("RGB"), border=1, fill=EDGE)
    out = BytesIO()
    plain.quantize(GREYS, method=Image.Quantize.MEDIANCUT).save(out, "PNG", optimize=True)
    return out.getvalue()
