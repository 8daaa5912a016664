"""The archive: every document as a numbered file, the cover sheet first. The same content gives the same bytes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.documents.content.remarks import Content
from eventmgr.errors import EventmgrError
from eventmgr.events.models import Event
from eventmgr.prints.pictures import Sheets
from eventmgr.reports.pack.items import Item, Suggestion, suggestions
from eventmgr.reports.pack.sheet import Omitted, Packed, sheet_content
from eventmgr.reports.suite import document_content
from eventmgr.web.roles import Role

Told = Callable[[int, int, str], None]
"""How far it is: so many are done, of so many, and the words for the one in hand."""

COVER = "00-cover-sheet.pdf"
NO_COPIES = "No copies were asked for."
NOTHING = "There is nothing to print in it yet."
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a .zip knows: the time of making would change the bytes


@dataclass(frozen=True, slots=True)
class _Made:
    packed: Packed
    data: bytes


def pack_name(event: Event) -> str:
    """`IPSSD-2024-pack.zip`."""
    return f"{event.code}-pack.zip"


def make_pack(
    session: Session,
    event: Event,
    *,
    role: Role = Role.ORGANISER,
    copies: Mapping[str, int] | None = None,
    as_of: datetime | None = None,
    told: Told = lambda *_: None,
) -> bytes:
    """The pack of `event` as a .zip: what `role` may print, `copies` by key of the item (else as suggested).

    A document that is refused, empty or wanted in no copy is left out, and the cover sheet says why.
    """
    from eventmgr.documents.pack_sheet import render_pack_sheet  # heavy, as all that draws: for those who print

    as_of = as_of or clock.now_in(event.timezone)
    wanted, omitted = _wanted(suggestions(session, event, role=role), copies or {})
    made: list[_Made] = []
    for place, one in enumerate(wanted):
        told(place, len(wanted), one.item.document.which.label)
        found = _made(session, event, one, number=len(made) + 1, as_of=as_of)
        if isinstance(found, Omitted):
            omitted.append(found)
        else:
            made.append(found)
    told(len(wanted), len(wanted), "")
    cover = render_pack_sheet(sheet_content(event, [one.packed for one in made], omitted, as_of=as_of))
    return _zipped({COVER: cover} | {one.packed.file: one.data for one in made})


def _wanted(found: list[Suggestion], copies: Mapping[str, int]) -> tuple[list[Suggestion], list[Omitted]]:
    """What to print, with the copies that were asked for, and what to leave out."""
    wanted = []
    omitted = []
    for one in found:
        count = copies.get(one.item.key, one.copies)
        if count > 0:
            reason = one.reason if count == one.copies else "as asked for"
            wanted.append(Suggestion(one.item, count, reason))
        else:
            omitted.append(Omitted(one.item.title, NO_COPIES))
    return wanted, omitted


def _made(session: Session, event: Event, one: Suggestion, *, number: int, as_of: datetime) -> _Made | Omitted:
    item = one.item
    try:
        content = document_content(session, event, item.document, wish=item.wish, as_of=as_of)
    except EventmgrError as error:
        return Omitted(item.title, str(error))
    if is_empty(content, item):
        return Omitted(item.title, _nothing(content))
    data = item.document.making().render(content)
    return _Made(Packed(one, f"{number:02}", content.furniture, len(Sheets.of(data))), data)


def is_empty(content: Content, item: Item) -> bool:
    """Whether there is nothing to print: all that the document would list is missing."""
    return not any(True for way in item.facts.entries for _ in _found(content, way.split(".")))


def _found(value: Any, way: list[str]) -> Iterator[Any]:
    if isinstance(value, tuple):
        for part in value:
            yield from _found(part, way)
    elif not way:
        yield value
    elif hasattr(value, way[0]):
        yield from _found(getattr(value, way[0]), way[1:])


def _nothing(content: Any) -> str:
    """What the document itself says where it has nothing to list."""
    places = (content, getattr(content, "words", None))
    said = (getattr(place, name, "") for place in places for name in ("nobody", "nothing"))
    return next((words for words in said if words), NOTHING)


def _zipped(files: Mapping[str, bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 3  # the same on every machine
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return target.getvalue()
