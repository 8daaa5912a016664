"""Reads of events, and of who works on them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import UserAccount
from eventmgr.events.models import Event, EventUser
from eventmgr.web.roles import Role


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
