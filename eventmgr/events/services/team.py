"""Who works on an event, and as what. An event is never left without anybody who may organise it."""

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import UserAccount
from eventmgr.audit.log import note
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event, EventUser
from eventmgr.web.roles import Role
from eventmgr.words import N_

NOT_HERE = N_("This person does not work on the event.")


def give_role(session: Session, event: Event, user: UserAccount, role: Role) -> EventUser:
    """Let `user` work on the event as `role`, whatever they were before.

    Raises RefusedError when it would leave nobody who may organise the event.
    """
    row = _role_of(session, event, user.id)
    if row is None:
        row = EventUser(event_id=event.id, user_id=user.id, role=role)
        session.add(row)
    elif row.role is not role:
        _keep_an_organiser(session, event, row)
        row.role = role
    session.flush()
    note(session, f"gave role {role.value}", target=f"user_account:{user.id}", event_id=event.id)
    return row


def take_role(session: Session, event: Event, *, user_id: int) -> None:
    """Let a user work on the event no longer.

    Raises NotFoundError for somebody who does not, RefusedError when it would leave nobody who may organise it.
    """
    row = _role_of(session, event, user_id)
    if row is None:
        raise NotFoundError(NOT_HERE)
    _keep_an_organiser(session, event, row)
    session.delete(row)
    session.flush()
    note(session, "took role", target=f"user_account:{user_id}", event_id=event.id)


def colleague(session: Session, event: Event, *, user_id: int) -> UserAccount:
    """The account of somebody who works on the event; raises NotFoundError."""
    user = session.get(UserAccount, user_id)
    if user is None or _role_of(session, event, user_id) is None:
        raise NotFoundError(NOT_HERE)
    return user


def _role_of(session: Session, event: Event, user_id: int) -> EventUser | None:
    return session.scalar(select(EventUser).where(EventUser.event_id == event.id, EventUser.user_id == user_id))


def _keep_an_organiser(session: Session, event: Event, row: EventUser) -> None:
    if row.role is not Role.ORGANISER:
        return
    another = (
        exists()
        .where(EventUser.event_id == event.id, EventUser.role == Role.ORGANISER, EventUser.user_id != row.user_id)
        .where(UserAccount.id == EventUser.user_id, UserAccount.disabled.is_(False))
    )
    administrator = exists().where(UserAccount.is_admin.is_(True), UserAccount.disabled.is_(False))
    if not session.scalar(select(another | administrator)):
        raise RefusedError(
            N_("This is the last organiser, and there is no administrator: give somebody else the role first."),
            field="role",
        )
