"""The lists that came in: one row for each, by which it is found and taken back again."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.accounts.models import UserAccount
from eventmgr.audit.log import change_set
from eventmgr.audit.undo import Touched, after_undo
from eventmgr.delegations.exchange.verdicts import Forecast, Outcome
from eventmgr.delegations.models import RosterImport
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class Brought:
    """A list that came in, and the name of whoever brought it."""

    row: RosterImport
    by: str

    @property
    def at(self) -> datetime:
        return self.row.at


def record_import(
    session: Session, event: Event, forecast: Forecast, *, file_name: str, file_id: int | None = None
) -> RosterImport | None:
    """Write down that `forecast` has been done in the open transaction; nothing for a list that changed nothing."""
    counts = {outcome: forecast.count(outcome) for outcome in Outcome}
    if not counts[Outcome.NEW] and not counts[Outcome.CHANGED]:
        return None
    row = RosterImport(
        event_id=event.id,
        file_id=file_id,
        file_name=file_name,
        change_set=change_set(session),
        new=counts[Outcome.NEW],
        changed=counts[Outcome.CHANGED],
        same=counts[Outcome.SAME],
        duplicates=forecast.duplicates,
        at=clock.now(),
        by=session.info.get("actor"),
    )
    session.add(row)
    session.flush()
    return row


def imports_of(session: Session, event: Event, *, most: int = 50) -> list[Brought]:
    """The latest lists that came in, the last first, in one statement."""
    query = (
        select(RosterImport, UserAccount.name, UserAccount.email)
        .outerjoin(UserAccount, UserAccount.id == RosterImport.by)
        .where(RosterImport.event_id == event.id)
        .order_by(RosterImport.id.desc())
        .limit(most)
    )
    return [Brought(row, name or email or "") for row, name, email in session.execute(query)]


def import_in_event(session: Session, event: Event, import_id: int) -> RosterImport:
    """An import of the event; raises NotFoundError."""
    query = select(RosterImport).where(RosterImport.event_id == event.id, RosterImport.id == import_id)
    row = session.scalar(query)
    if row is None:
        raise NotFoundError(N_("There is no such import in this event."))
    return row


@after_undo
def _follow_undo(session: Session, touched: Touched) -> None:
    """What was taken back can be brought in again, and the other way round: the row names the set that does it."""
    query = select(RosterImport).where(RosterImport.event_id == touched.event_id)
    for row in session.scalars(query.where(RosterImport.change_set == touched.change_set)):
        row.undone_at = None if row.undone_at else clock.now()
        row.change_set = change_set(session)
