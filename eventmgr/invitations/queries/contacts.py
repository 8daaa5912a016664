"""What was sent to delegations and came from them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import UserAccount
from eventmgr.delegations.models import Delegation
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.invitations.models import InvitationContact
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact with who wrote it down; `who` is empty for a command, and for an account that is gone."""

    id: int
    kind: ContactKind
    channel: Channel
    reference: str
    date: date
    note: str
    who: str


def contacts_of(session: Session, delegation: Delegation) -> list[Contact]:
    """Every contact with a delegation, the latest first; one statement."""
    row = InvitationContact
    query = (
        select(row.id, row.kind, row.channel, row.reference, row.date, row.note, UserAccount.name, UserAccount.email)
        .outerjoin(UserAccount, UserAccount.id == row.by)
        .where(row.event_id == delegation.event_id, row.delegation_id == delegation.id)
        .order_by(row.date.desc(), row.id.desc())
    )
    return [Contact(*found[:6], who=found.name or found.email or "") for found in session.execute(query)]


def last_contacts(session: Session, event: Event) -> dict[int, InvitationContact]:
    """The latest contact with each delegation of an event, by the id of the delegation; one statement."""
    row = InvitationContact
    newest = func.row_number().over(partition_by=row.delegation_id, order_by=(row.date.desc(), row.id.desc()))
    ranked = select(row.id, newest.label("place")).where(row.event_id == event.id).subquery()
    query = select(row).join(ranked, ranked.c.id == row.id).where(row.event_id == event.id, ranked.c.place == 1)
    return {found.delegation_id: found for found in session.scalars(query)}


def contact_in_event(session: Session, event: Event, contact_id: int) -> InvitationContact:
    """One contact; NotFoundError if the event has none of this number."""
    query = select(InvitationContact).where(InvitationContact.event_id == event.id, InvitationContact.id == contact_id)
    found = session.scalar(query)
    if found is None:
        raise NotFoundError(N_("This is not in the event, or not any more."))
    return found
