"""Reads of events, and of who works on them."""

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import UserAccount
from eventmgr.errors import NotFoundError
from eventmgr.events.enums import OrganisationRole, StatementKind
from eventmgr.events.models import Event, EventOrganisation, EventUser, Objective, Statement
from eventmgr.web.roles import Role
from eventmgr.words import N_

PartT = TypeVar("PartT", EventOrganisation, Objective, Statement)


def event_by_code(session: Session, code: str) -> Event | None:
    """The event of a code, whatever its case."""
    return session.scalar(select(Event).where(Event.code == code.upper()))


def event_and_role(session: Session, code: str, user: UserAccount) -> tuple[Event, Role] | None:
    """The event of a code and the role of `user` in it; None without a role. Administrators organise every event."""
    row = session.execute(
        select(Event, EventUser.role)
        .outerjoin(EventUser, (EventUser.event_id == Event.id) & (EventUser.user_id == user.id))
        .where(Event.code == code.upper())
    ).first()
    if row is None or not (row.role or user.is_admin):
        return None
    return row[0], Role.ORGANISER if user.is_admin else row.role


def events_of(session: Session, user: UserAccount) -> list[tuple[Event, Role]]:
    """The events that `user` may enter with the role there, the latest first."""
    query = select(Event, EventUser.role).order_by(Event.start_date.desc(), Event.code)
    join = (EventUser.event_id == Event.id) & (EventUser.user_id == user.id)
    query = query.outerjoin(EventUser, join) if user.is_admin else query.join(EventUser, join)
    return [(row[0], Role.ORGANISER if user.is_admin else row[1]) for row in session.execute(query)]


def all_events(session: Session) -> list[Event]:
    """Every event, the latest first."""
    return list(session.scalars(select(Event).order_by(Event.start_date.desc(), Event.code)))


def event_users(session: Session, event: Event) -> list[tuple[EventUser, UserAccount]]:
    """Who works on `event`, by e-mail."""
    query = (
        select(EventUser, UserAccount)
        .join(UserAccount, UserAccount.id == EventUser.user_id)
        .where(EventUser.event_id == event.id)
        .order_by(UserAccount.email)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def organisations_of(session: Session, event: Event) -> list[EventOrganisation]:
    """Organisations and countries in their roles: the roles in the order of the vocabulary, inside it as agreed."""
    order = list(OrganisationRole)
    query = select(EventOrganisation).where(EventOrganisation.event_id == event.id)
    return sorted(session.scalars(query), key=lambda row: (order.index(row.role), row.position, row.id))


def organisations_in_role(session: Session, event: Event, role: OrganisationRole) -> list[EventOrganisation]:
    """Who has `role` in the event, in the agreed order."""
    query = select(EventOrganisation).where(EventOrganisation.event_id == event.id, EventOrganisation.role == role)
    return list(session.scalars(query.order_by(EventOrganisation.position, EventOrganisation.id)))


def organisation_in_event(session: Session, event: Event, row_id: int) -> EventOrganisation:
    """One row of the event; raises NotFoundError."""
    return _of_event(session.get(EventOrganisation, row_id), event)


def objectives_of(session: Session, event: Event) -> list[Objective]:
    """What the event is for, in order."""
    query = select(Objective).where(Objective.event_id == event.id)
    return list(session.scalars(query.order_by(Objective.position, Objective.id)))


def objective_in_event(session: Session, event: Event, row_id: int) -> Objective:
    """One objective of the event; raises NotFoundError."""
    return _of_event(session.get(Objective, row_id), event)


def statements_of(session: Session, event: Event) -> list[Statement]:
    """Themes, instruments, narrative, quotations: by kind in the order of the vocabulary, inside it in order."""
    order = list(StatementKind)
    query = select(Statement).where(Statement.event_id == event.id)
    return sorted(session.scalars(query), key=lambda row: (order.index(row.kind), row.position, row.id))


def statements_of_kind(session: Session, event: Event, kind: StatementKind) -> list[Statement]:
    """Statements of one kind, in order."""
    query = select(Statement).where(Statement.event_id == event.id, Statement.kind == kind)
    return list(session.scalars(query.order_by(Statement.position, Statement.id)))


def statement_in_event(session: Session, event: Event, row_id: int) -> Statement:
    """One statement of the event; raises NotFoundError."""
    return _of_event(session.get(Statement, row_id), event)


def _of_event(row: PartT | None, event: Event) -> PartT:
    if row is None or row.event_id != event.id:
        raise NotFoundError(N_("This is not in the event, or not any more."))
    return row
