"""The content of the cover sheet, in the words of the print."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from eventmgr.documents.content.furniture import Furniture
from eventmgr.documents.content.pack_sheet import LeftOut, PackEntry, PackSheetContent, PackWords
from eventmgr.events.models import Event
from eventmgr.events.printing import document_number, furniture, place_line, written_dates
from eventmgr.reports.pack.items import Suggestion

WORDS = PackWords(
    number="no.",
    document="document",
    status="number, status, file",
    pages="pages",
    paper="paper",
    sides="sides",
    finish="then",
    copies="copies",
    reason="for",
    to_print="To print, in this order",
    left_out="Not in this pack",
    why="why",
    nothing="There is nothing to print yet.",
)
NOTE = "Print at actual size, centred. The page numbers of this sheet are those of the files, before copying."
PAPERS = {"a4": "A4", "letter": "Letter"}


@dataclass(frozen=True, slots=True)
class Packed:
    """A document of the pack: with its copies, its number, what its pages carry, and how many there are."""

    chosen: Suggestion
    number: str
    furniture: Furniture
    pages: int

    @property
    def file(self) -> str:
        """`01-programme.pdf`."""
        return f"{self.number}-{self.chosen.item.key}.pdf"

    @property
    def sheets(self) -> int:
        """Sheets of paper for all copies."""
        return self.chosen.item.facts.sides.sheets(self.pages) * self.chosen.copies


@dataclass(frozen=True, slots=True)
class Omitted:
    """A document that is left out, and why."""

    title: str
    reason: str


def sheet_content(
    event: Event, packed: Sequence[Packed], omitted: Sequence[Omitted], *, as_of: datetime
) -> PackSheetContent:
    """What the cover sheet of these documents says."""
    return PackSheetContent(
        furniture=furniture(event, title="Print pack", as_of=as_of, document_number=document_number(event, "PACK")),
        words=WORDS,
        subtitle=(
            event.title,
            ", ".join(filter(None, (written_dates(event.start_date, event.end_date), place_line(event)))),
        ),
        note=NOTE if packed else "",
        total=_total(packed),
        entries=tuple(_entry(one) for one in packed),
        left_out=tuple(LeftOut(title=one.title, reason=one.reason) for one in omitted),
    )


def _entry(one: Packed) -> PackEntry:
    item = one.chosen.item
    return PackEntry(
        number=one.number,
        title=item.title,
        file=one.file,
        audience=item.document.audience,
        status=tuple(filter(None, (one.furniture.document_number, one.furniture.status))),
        pages=str(one.pages),
        paper=PAPERS[one.furniture.paper],
        sides=item.facts.sides.value,
        finish=item.facts.finish,
        copies=str(one.chosen.copies),
        reason=one.chosen.reason,
    )


def _total(packed: Sequence[Packed]) -> str:
    sheets = sum(one.sheets for one in packed)
    names = {PAPERS[one.furniture.paper] for one in packed}
    return (
        f"{sheets:,} {'sheet' if sheets == 1 else 'sheets'} of {' and '.join(sorted(names))} in all" if packed else ""
    )
