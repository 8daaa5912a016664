"""Who works on an event."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.audit.models import AuditLine
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event
from eventmgr.events.queries import event_users
from eventmgr.events.services import give_role, take_role
from eventmgr.web.roles import Role
from tests.support.factories import make_event, make_role, make_user


def _team(session: Session, event: Event) -> dict[str, Role]:
    return {user.email: row.role for row, user in event_users(session, event)}


def test_give_role_adds_somebody_and_changes_what_they_are(session: Session) -> None:
    event, user = make_event(session), make_user(session, email="desk@agency.example")
    give_role(session, event, user, Role.VIEWER)
    give_role(session, event, user, Role.DESK)

    assert _team(session, event) == {"desk@agency.example": Role.DESK}
    lines = session.execute(select(AuditLine.action, AuditLine.target, AuditLine.event_id).order_by(AuditLine.id))
    target = f"user_account:{user.id}"
    assert lines.all() == [("gave role viewer", target, event.id), ("gave role desk", target, event.id)]


@pytest.mark.parametrize(
    ("other", "admin"),
    [(None, None), (Role.DESK, None), ("disabled organiser", None), (None, "disabled administrator")],
)
def test_the_last_organiser_stays(session: Session, other: Role | str | None, admin: str | None) -> None:
    event, last = make_event(session), make_user(session)
    make_role(session, event, user=last)
    make_role(session, make_event(session), user=make_user(session))  # an organiser of another event is no help
    if other:
        disabled = other == "disabled organiser"
        make_role(
            session,
            event,
            user=make_user(session, disabled=disabled),
            role=Role.ORGANISER if disabled else Role.DESK,
        )
    if admin:
        make_user(session, is_admin=True, disabled=True)

    with pytest.raises(RefusedError, match="last organiser"):
        take_role(session, event, user_id=last.id)
    with pytest.raises(RefusedError, match="last organiser"):
        give_role(session, event, last, Role.VIEWER)
    assert _team(session, event)[last.email] is Role.ORGANISER


@pytest.mark.parametrize("who_remains", ["organiser", "administrator"])
def test_an_organiser_goes_when_somebody_may_still_organise(session: Session, who_remains: str) -> None:
    event, last = make_event(session), make_user(session)
    make_role(session, event, user=last)
    other = make_user(session, is_admin=who_remains == "administrator")
    if who_remains == "organiser":
        make_role(session, event, user=other)

    take_role(session, event, user_id=last.id)

    assert last.email not in _team(session, event)


def test_take_role_of_somebody_who_works_elsewhere_is_not_found(session: Session) -> None:
    event, user = make_event(session), make_user(session)
    make_role(session, make_event(session), user=user)

    with pytest.raises(NotFoundError):
        take_role(session, event, user_id=user.id)
