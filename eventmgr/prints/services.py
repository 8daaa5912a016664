"""Issuing and withdrawing documents (R16): what was issued is never changed and never deleted."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.documents.content.remarks import Content
from eventmgr.errors import RefusedError
from eventmgr.prints.enums import DocumentStatus
from eventmgr.prints.models import IssuedDocument
from eventmgr.prints.packing import digest, pack
from eventmgr.prints.queries import next_revision
from eventmgr.prints.series import Series
from eventmgr.words import N_

OVERTAKEN = N_("A colleague has issued this document at the same moment. Look at that issue first.")


@dataclass(frozen=True, kw_only=True)
class Issue:
    """A document that is ready to be issued.

    `content` is what the file prints, under the number of `revision`; `sha256` is the file in the store, `change_mark`
    where the change log stood before the content was read, `wished` what was asked for.
    """

    series: Series
    revision: int
    content: Content
    status: DocumentStatus
    sha256: str
    change_mark: str
    wished: dict[str, Any]
    reason: str = ""


def issue(session: Session, event_id: int, *, what: Issue) -> IssuedDocument:
    """Enter `what` into the register, issued now by the actor of the transaction.

    Raises RefusedError if its revision was taken meanwhile, even in the same moment.
    """
    if what.revision != next_revision(session, event_id, what.series):
        raise RefusedError(OVERTAKEN)
    row = _row(event_id, what)
    row.issued_by = session.info.get("actor")
    session.add(row)
    try:
        session.flush()
    except IntegrityError as error:
        raise RefusedError(OVERTAKEN) from error
    note(session, "issued", target=f"issued_document:{row.id}", event_id=event_id, reason=row.reason)
    return row


def withdraw(session: Session, row: IssuedDocument, *, reason: str) -> None:
    """Withdraw an issue: its file and what it says stay. Raises RefusedError without a reason, or if it was already."""
    if row.status is DocumentStatus.WITHDRAWN:
        raise RefusedError(N_("This issue is withdrawn already."))
    if not reason.strip():
        raise RefusedError(N_("Say why it is withdrawn."), field="reason")
    row.status = DocumentStatus.WITHDRAWN
    row.withdrawn_at, row.withdrawn_by = clock.now(), session.info.get("actor")
    row.withdrawn_why = reason.strip()
    session.flush()
    note(session, "withdrawn", target=f"issued_document:{row.id}", event_id=row.event_id, reason=row.withdrawn_why)


def _row(event_id: int, what: Issue) -> IssuedDocument:
    furniture = what.content.furniture
    return IssuedDocument(
        event_id=event_id,
        kind=what.series.kind,
        variant=what.series.variant,
        number=what.series.number,
        revision=what.revision,
        document_number=furniture.document_number,
        status=what.status,
        wished=what.wished,
        title=furniture.title,
        marking=furniture.marking,
        language=furniture.language,
        paper=furniture.paper,
        reason=what.reason.strip() or None,
        issued_at=clock.now(),
        snapshot=pack(what.content),
        digest=digest(what.content),
        change_mark=what.change_mark,
        sha256=what.sha256,
    )
