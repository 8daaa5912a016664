"""What every page of a document carries, and what its file says about itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from eventmgr.documents.content.pictures import Picture

PaperName = Literal["a4", "letter"]


@dataclass(frozen=True, kw_only=True)
class Furniture:
    """Header, footer, marking and metadata of one document.

    `page_label` holds `{page}` and `{pages}` ("Page {page} of {pages}"). `demonstration` are the words that are
    printed across and at the foot of every page of invented data; empty for real events. `marking` is the
    originator's own and never changed; one that begins with "TLP:" is set as that protocol asks. `language` is
    the BCP 47 code of the print. `issued`, with its zone, is the date of the file; without it the file has the
    same meaningless date as every other. `logos` stand in the agreed order where a document shows any: on its first
    page, on top of a certificate, in the head of a badge.
    """

    event_code: str
    event_title: str
    title: str
    as_of: str
    page_label: str
    document_number: str = ""
    status: str = ""
    marking: str = ""
    demonstration: str = ""
    paper: PaperName = "a4"
    language: str = "en"
    author: str = ""
    issued: datetime | None = None
    logos: tuple[Picture, ...] = ()
