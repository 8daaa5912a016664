"""Reads of the register of issued documents."""

from collections.abc import Collection

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, undefer

from eventmgr.audit.models import Change
from eventmgr.errors import NotFoundError
from eventmgr.prints.enums import DocumentStatus
from eventmgr.prints.models import IssuedDocument
from eventmgr.prints.series import Series
from eventmgr.words import N_


def issued_of_event(session: Session, event_id: int, issue_id: int) -> IssuedDocument:
    """One issue; NotFoundError if the event has none of this number."""
    found = session.scalar(
        select(IssuedDocument).where(IssuedDocument.event_id == event_id, IssuedDocument.id == issue_id)
    )
    if found is None:
        raise NotFoundError(N_("There is no such issue in this event."))
    return found


def last_that_stands(session: Session, event_id: int, series: Series) -> IssuedDocument | None:
    """The latest issue of a series that is not withdrawn, with its snapshot: what readers have in their hands."""
    query = (
        select(IssuedDocument)
        .where(
            IssuedDocument.event_id == event_id,
            *series.conditions(),
            IssuedDocument.status != DocumentStatus.WITHDRAWN,
        )
        .order_by(IssuedDocument.revision.desc())
        .limit(1)
    )
    return session.scalar(query.options(undefer(IssuedDocument.snapshot)))


def next_revision(session: Session, event_id: int, series: Series) -> int:
    """The revision that the next issue of a series has; the first issue is 0."""
    query = select(func.max(IssuedDocument.revision)).where(IssuedDocument.event_id == event_id, *series.conditions())
    last = session.scalar(query)
    return 0 if last is None else last + 1


def snapshots(session: Session, event_id: int, ids: Collection[int]) -> dict[int, IssuedDocument]:
    """Some issues of an event by id, with their snapshots."""
    query = select(IssuedDocument).where(IssuedDocument.event_id == event_id, IssuedDocument.id.in_(ids))
    return {row.id: row for row in session.scalars(query.options(undefer(IssuedDocument.snapshot)))}


def change_mark(session: Session, event_id: int, *, besides: Collection[str] = ()) -> str:
    """Where the change log stands for all that an event prints: `1520-1533`. The same mark, the same data.

    `besides` are tables whose changes do not count. Organisations and people stand in no event, so changes without one
    count too. The number of lines is in it because on PostgreSQL a line may appear after one with a higher id.
    """
    here = or_(Change.event_id == event_id, Change.event_id.is_(None))
    count, last = session.execute(
        select(func.count(), func.max(Change.id)).where(here, Change.entity.not_in(besides))
    ).one()
    return f"{count}-{last or 0}"
