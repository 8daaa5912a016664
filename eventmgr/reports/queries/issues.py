"""The register of issues with the names of who issued them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from eventmgr.accounts.models import UserAccount
from eventmgr.events.models import Event
from eventmgr.prints.enums import DocumentKind, DocumentStatus
from eventmgr.prints.models import IssuedDocument


@dataclass(frozen=True, slots=True)
class Issued:
    """An issue, when on the clocks of the event, and by whom; None for the program itself and for lost accounts."""

    row: IssuedDocument
    at: datetime
    by: str | None
    withdrawn_by: str | None = None

    @property
    def withdrawn(self) -> bool:
        """Whether it no longer stands."""
        return self.row.status is DocumentStatus.WITHDRAWN


def issues_of_event(session: Session, event: Event, *, kinds: Collection[DocumentKind] | None = None) -> list[Issued]:
    """Every issue of an event, or of some kinds of documents, without snapshots; the latest first. One statement."""
    issuer, withdrawer = aliased(UserAccount), aliased(UserAccount)
    query = (
        select(IssuedDocument, issuer.name, withdrawer.name)
        .outerjoin(issuer, issuer.id == IssuedDocument.issued_by)
        .outerjoin(withdrawer, withdrawer.id == IssuedDocument.withdrawn_by)
        .where(IssuedDocument.event_id == event.id)
        .order_by(IssuedDocument.issued_at.desc(), IssuedDocument.id.desc())
    )
    if kinds is not None:
        query = query.where(IssuedDocument.kind.in_(kinds))
    zone = ZoneInfo(event.timezone)
    return [Issued(row, row.issued_at.astimezone(zone), *names) for row, *names in session.execute(query)]


def latest_that_stand(issues: list[Issued]) -> list[Issued]:
    """Of every series among `issues` (latest first) the last issue that is not withdrawn."""
    found: dict[tuple[DocumentKind, str, int], Issued] = {}
    for one in issues:
        if not one.withdrawn:
            found.setdefault((one.row.kind, one.row.variant, one.row.number), one)
    return list(found.values())
