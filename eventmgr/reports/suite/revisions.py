"""Documents of the suite as revisions: which issues belong together, and what the next print of them says."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.delegations.queries import withheld_people
from eventmgr.documents.content.remarks import Content
from eventmgr.events.models import Event
from eventmgr.prints.enums import DocumentKind
from eventmgr.prints.models import IssuedDocument
from eventmgr.prints.packing import unpack
from eventmgr.prints.queries import change_mark, last_that_stands, next_revision
from eventmgr.prints.rules import Difference, difference, following, numbered, since
from eventmgr.prints.series import Series
from eventmgr.reports.suite.document import Document, Wish

DRAFT = " draft"
_ONE_SERIES = frozenset({None, "provisional", "final"})
_NUMBERS = {"delivered": 2, "public": 3}
"""The number on the paper of kinds that are revised by themselves."""
_NOT_BY_ATTENDANCE = frozenset(DocumentKind) - {
    DocumentKind.ATTENDANCE,
    DocumentKind.CERTIFICATES,
    DocumentKind.CERTIFICATE_REGISTER,
    DocumentKind.REGISTER,
    DocumentKind.REPORT,
    DocumentKind.SIGN_IN,
}
_ATTENDANCE = (AttendanceRecord.__tablename__, AttendanceUnit.__tablename__)


@dataclass(frozen=True, slots=True)
class Coming:
    """A document as it would be issued now: `content` under its number and with its change box.

    `last` is the latest issue that stands, `changes` what differs from it, in words.
    """

    content: Content
    revision: int
    changes: tuple[Difference, ...] = ()
    last: IssuedDocument | None = None

    @property
    def as_draft(self) -> Content:
        """The same on paper before it is issued: from the first revision on the number says that it is a draft."""
        return numbered(self.content, DRAFT) if self.revision else self.content


def series_of(document: Document, wish: Wish) -> Series:
    """The issues that `wish` of `document` revises. Paper does not count: the content is the same."""
    kind = None if wish.kind in {*_ONE_SERIES, *document.kinds[:1]} else wish.kind
    size = None if wish.size == document.default_size else wish.size
    return Series(document.which, "·".join(filter(None, (kind, wish.unit, size))), _NUMBERS.get(kind or "", 1))


def wished(wish: Wish) -> dict[str, Any]:
    """What was asked for, as the register of issues keeps it."""
    asked = {"kind": wish.kind, "unit": wish.unit, "size": wish.size}
    return {name: value for name, value in asked.items() if value is not None}


def wish_of(row: IssuedDocument) -> Wish:
    """What was asked for when `row` was issued."""
    return Wish(kind=row.wished.get("kind"), unit=row.wished.get("unit"), size=row.wished.get("size"))


def plain_content(
    session: Session, event: Event, document: Document, *, wish: Wish, as_of: datetime | None = None
) -> Content:
    """What stands in the document as of now, without a word of other issues; RefusedError for what it does not have."""
    document.refuse(wish)
    return document.making().content(session, event, wish, as_of or clock.now_in(event.timezone))


def coming_issue(
    session: Session, event: Event, document: Document, *, wish: Wish, as_of: datetime | None = None
) -> Coming:
    """The document as it would be issued now; RefusedError for what it does not have, or what R15 forbids."""
    content = plain_content(session, event, document, wish=wish, as_of=as_of)
    series = series_of(document, wish)
    revision = next_revision(session, event.id, series)
    if not revision:
        return Coming(content, revision)
    last = last_that_stands(session, event.id, series)
    changes = differences(session, event, last, content) if last else ()
    if last is not None:
        content = following(content, changes, since=since(last.revision, last.snapshot["furniture"]["as_of"]))
    return Coming(numbered(content, f"/Rev.{revision}"), revision, changes, last)


def differences(session: Session, event: Event, last: IssuedDocument, content: Content) -> tuple[Difference, ...]:
    """What `content` says otherwise than an issue, in words; whoever is withheld by now is not named."""
    return difference(unpack(last.snapshot), content, withheld=withheld_people(session, event))


def mark_of(session: Session, event: Event, document: Document) -> str:
    """Where the change log stands for `document`: while it is the same, so is the content."""
    besides = _ATTENDANCE if document.which in _NOT_BY_ATTENDANCE else ()
    return change_mark(session, event.id, besides=besides)
