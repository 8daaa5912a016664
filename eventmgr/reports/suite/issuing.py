"""Issuing a document of the suite: its content frozen, its file kept, ready for the register."""

from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from eventmgr.attendance.queries import units_of_event, whole_register
from eventmgr.documents.content.remarks import Content
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.files.store import keep
from eventmgr.prints.enums import DocumentKind, DocumentStatus
from eventmgr.prints.rules import with_status
from eventmgr.prints.services import OVERTAKEN, Issue
from eventmgr.reports.suite.document import Document, Wish
from eventmgr.reports.suite.revisions import coming_issue, mark_of, series_of, wished
from eventmgr.words import N_

CHOSEN = frozenset({DocumentKind.REPORT})
"""Documents whose standing is said when they are issued; all others have it in their kind or in the data."""
_STATUS = {
    "PROVISIONAL": DocumentStatus.PROVISIONAL,
    "DRAFT": DocumentStatus.PROVISIONAL,
    "AS DELIVERED": DocumentStatus.DELIVERED,
}


@dataclass(frozen=True, kw_only=True)
class Order:
    """What is to be issued, and why.

    `revision` is the one that was shown to whoever issues. `standing` is asked of the documents of CHOSEN.
    """

    wish: Wish = field(default_factory=Wish)
    revision: int | None = None
    standing: DocumentStatus | None = None
    reason: str = ""


def prepare_issue(
    session: Session,
    event: Event,
    document: Document,
    *,
    order: Order,
    folder: Path,
) -> Issue:
    """The document as it is issued now, its file kept in `folder`; for `prints.services.issue`.

    Made before the transaction, so that nobody waits while pages are drawn. RefusedError if the revision is not the
    next one any more, for a final list with undecided nominations, for a final report with records missing (R15).
    """
    mark = mark_of(session, event, document)
    coming = coming_issue(session, event, document, wish=order.wish)
    if order.revision not in (None, coming.revision):
        raise RefusedError(OVERTAKEN)
    content = _standing(session, event, document, coming.content, order.standing)
    return Issue(
        series=series_of(document, order.wish),
        revision=coming.revision,
        content=content,
        status=_status(content, order.wish),
        sha256=keep(folder, document.making().render(content)),
        change_mark=mark,
        wished=wished(order.wish),
        reason=order.reason,
    )


def _status(content: Content, wish: Wish) -> DocumentStatus:
    """What the paper says it is; a programme for the public says nothing but that it may change."""
    if wish.kind == "public":
        return DocumentStatus.PROVISIONAL
    return _STATUS.get(content.furniture.status, DocumentStatus.FINAL)


def _standing(
    session: Session, event: Event, document: Document, content: Content, standing: DocumentStatus | None
) -> Content:
    if document.which not in CHOSEN:
        return content
    if standing is DocumentStatus.FINAL:
        _refuse_missing(session, event)
    return with_status(content, "FINAL" if standing is DocumentStatus.FINAL else "PROVISIONAL")


def _refuse_missing(session: Session, event: Event) -> None:
    if not units_of_event(session, event):
        return
    if missing := whole_register(session, event).missing:
        raise RefusedError(
            N_("Still open before the report can be final: records of attendance that are missing: %(count)d."),
            field="standing",
            count=missing,
        )
