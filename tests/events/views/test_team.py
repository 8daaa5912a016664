"""People who may work on an event, as a page."""

import re

import pytest

from eventmgr.accounts.queries import user_by_email
from eventmgr.events.models import Event
from eventmgr.events.queries import event_users
from eventmgr.web.roles import Role
from tests.events.views.settings_page import path
from tests.support.databases import Saving
from tests.support.factories import make_event, make_role, make_user
from tests.support.visitors import AsRole, Visitor


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session, code="DIALOGUE")


@pytest.fixture
def organiser(as_role: AsRole, event: Event) -> Visitor:
    return as_role(Role.ORGANISER, event)


def _team(reading: Saving, event: Event) -> dict[str, Role]:
    with reading() as session:
        return {user.email: row.role for row, user in event_users(session, event)}


def _email(visitor: Visitor) -> str:
    assert visitor.user is not None
    return visitor.user.email


def test_a_colleague_with_an_account_is_let_in_whatever_the_case(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        make_user(session, email="desk@agency.example")

    organiser.send(path(event, "/team"), {"email": " Desk@Agency.Example ", "role": "desk"})

    assert _team(reading, event) == {_email(organiser): Role.ORGANISER, "desk@agency.example": Role.DESK}


def test_an_organiser_makes_no_account(organiser: Visitor, event: Event, reading: Saving) -> None:
    answer = organiser.send(path(event, "/team"), {"email": "new@agency.example", "role": "desk"})

    assert answer.status_code == 422
    assert "Nobody signs in as new@agency.example. An administrator can make an account." in answer.text
    with reading() as session:
        assert user_by_email(session, "new@agency.example") is None


def test_an_administrator_makes_an_account_whose_password_is_shown_once(
    administrator: Visitor, event: Event, client: Visitor, reading: Saving
) -> None:
    answer = administrator.send(
        path(event, "/team"), {"email": "New@Agency.Example", "name": "Sample Colleague", "role": "rapporteur"}
    )

    found = re.search(r'once-password"[^>]*>([^<]+)<', answer.text)
    assert found is not None
    assert found[1] not in administrator.text(path(event, "/team"))
    assert _team(reading, event) == {"new@agency.example": Role.RAPPORTEUR}
    client.send("/sign-in", {"email": "new@agency.example", "password": found[1]})
    assert "DIALOGUE" in client.text("/")


def test_a_role_is_changed_and_taken(organiser: Visitor, event: Event, saving: Saving, reading: Saving) -> None:
    with saving() as session:
        user = make_user(session, email="desk@agency.example")
        make_role(session, event, user=user, role=Role.DESK)

    organiser.send(path(event, f"/team/{user.id}"), {"role": "viewer"})
    assert _team(reading, event)["desk@agency.example"] is Role.VIEWER

    organiser.send(path(event, f"/team/{user.id}"), {"role": "king"})
    assert _team(reading, event)["desk@agency.example"] is Role.VIEWER

    organiser.send(path(event, f"/team/{user.id}/remove"))
    assert _team(reading, event) == {_email(organiser): Role.ORGANISER}


def test_the_last_organiser_stays_and_is_told_why(organiser: Visitor, event: Event, reading: Saving) -> None:
    assert organiser.user is not None
    answer = organiser.send(path(event, f"/team/{organiser.user.id}/remove"), follow_redirects=True)

    assert "This is the last organiser, and there is no administrator" in answer.text
    assert _team(reading, event) == {_email(organiser): Role.ORGANISER}


def test_whoever_gives_up_the_own_role_lands_where_they_may_be(
    organiser: Visitor, event: Event, saving: Saving
) -> None:
    with saving() as session:
        make_role(session, event, user=make_user(session))
    assert organiser.user is not None

    answer = organiser.send(path(event, f"/team/{organiser.user.id}"), {"role": "viewer"}, follow_redirects=True)

    assert answer.status_code == 200
    assert answer.request.path == "/"


def test_nobody_changes_the_role_of_somebody_who_does_not_work_on_the_event(
    organiser: Visitor, event: Event, saving: Saving, reading: Saving
) -> None:
    with saving() as session:
        stranger = make_user(session)

    answers = [
        organiser.send(path(event, f"/team/{stranger.id}"), {"role": "organiser"}),
        organiser.send(path(event, f"/team/{stranger.id}/remove")),
    ]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert _team(reading, event) == {_email(organiser): Role.ORGANISER}
