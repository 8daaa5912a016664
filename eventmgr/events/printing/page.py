"""The furniture of every page of a document (domain.md C.0)."""

from datetime import datetime

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.content.pictures import Picture
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.events.printing.dates import LANGUAGE, stamp

PAGE_LABEL = "Page {page} of {pages}"
DEMONSTRATION = "DEMONSTRATION DATA"


def document_number(event: Event, letters: str, *, number: int = 1, revision: int = 0) -> str:
    """`IPSSD-2024/PROG/01`, from the first revision on `IPSSD-2024/PROG/01/Rev.2`. `letters` name the document."""
    parts = [event.code, letters, f"{number:02}"]
    return "/".join([*parts, f"Rev.{revision}"] if revision else parts)


def furniture(
    event: Event,
    *,
    title: str,
    as_of: datetime,
    document_number: str = "",
    status: str = "",
    paper: Paper | None = None,
    logos: tuple[Picture, ...] = (),
) -> Furniture:
    """Header, footer and marking of a document of `event` at the aware instant `as_of`.

    `paper` overrides the event's own. The marking is the event's, letter by letter; on invented data
    DEMONSTRATION DATA stands on every page, whatever else is set. `logos` for documents that print them.
    """
    return Furniture(
        event_code=event.code,
        event_title=event.title,
        title=title,
        as_of=stamp(as_of, event.timezone),
        page_label=PAGE_LABEL,
        document_number=document_number,
        status=status,
        marking=event.marking,
        demonstration=DEMONSTRATION if event.demonstration else "",
        paper=(paper or event.paper).value,
        language=LANGUAGE,
        logos=logos,
    )
