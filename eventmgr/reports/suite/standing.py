"""Whether an issued document still says what the data say.

Asked in three steps, the cheap ones first: nothing has changed since it was issued; the same was asked before, at the
same place of the change log; the content is made again and compared by its digest.
"""

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from eventmgr.errors import EventmgrError
from eventmgr.events.models import Event
from eventmgr.prints.models import IssuedDocument
from eventmgr.prints.packing import digest
from eventmgr.reports.suite.document import Document
from eventmgr.reports.suite.revisions import mark_of, plain_content, series_of, wish_of

MOST = 2000
NO_CONTENT = ""


@dataclass(slots=True)
class Digests:
    """Digests of contents as of a mark of the change log, remembered by this process."""

    known: dict[tuple[int, str, str, str], tuple[str, str]] = field(default_factory=dict)

    def current(self, session: Session, event: Event, document: Document, row: IssuedDocument, *, mark: str) -> str:
        """The digest of what `row` would say now; NO_CONTENT where it cannot be made any more (R15, a unit gone)."""
        wish = wish_of(row)
        key = (event.id, document.name, series_of(document, wish).variant, wish.kind or "")
        at, found = self.known.get(key, ("", NO_CONTENT))
        if at == mark:
            return found
        if len(self.known) >= MOST:
            self.known.clear()
        self.known[key] = (mark, _digest_now(session, event, document, row))
        return self.known[key][1]


def is_stale(
    session: Session,
    event: Event,
    document: Document,
    row: IssuedDocument,
    *,
    digests: Digests,
    mark: str | None = None,
) -> bool:
    """Whether the data that `row` prints have changed since; `mark` is that of `mark_of`, if it is known already."""
    mark = mark or mark_of(session, event, document)
    return row.change_mark != mark and digests.current(session, event, document, row, mark=mark) != row.digest


def _digest_now(session: Session, event: Event, document: Document, row: IssuedDocument) -> str:
    try:
        return digest(plain_content(session, event, document, wish=wish_of(row)))
    except EventmgrError:
        return NO_CONTENT
