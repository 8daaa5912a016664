"""The guard: who visits, how long they stay, and that no page is without a door. (Each door: tests/house.)"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from eventmgr import clock
from eventmgr.accounts.models import UserAccount
from eventmgr.database import db
from eventmgr.events.models import Event
from eventmgr.guard import install_guard
from eventmgr.web.access import public
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event, make_role, make_user
from tests.support.statements import statements
from tests.support.visitors import AsRole, SignIn, Visitor

START = datetime(2024, 12, 9, 0, 30, tzinfo=UTC)
IDLE, LONGEST = timedelta(minutes=30), timedelta(hours=12)
MOMENT = timedelta(seconds=1)

At = Callable[[timedelta], None]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> At:
    """`at(later)`: the clock stands `later` after the visitors signed in."""

    def set_clock(later: timedelta) -> None:
        monkeypatch.setattr(clock, "now", lambda: START + later)

    set_clock(timedelta())
    return set_clock


@pytest.fixture
def event(saving: Saving) -> Event:
    """An event."""
    with saving() as session:
        return make_event(session, code="DIALOGUE-1")


def lands(visitor: Visitor, path: str = "/events/dialogue-1/agenda") -> str:
    """Where the visitor stands after asking for a page of the event."""
    answer = visitor.get(path)
    return answer.headers.get("Location", answer.status)


SIGN_IN = "/sign-in?next=/events/dialogue-1/agenda"


def test_a_view_that_says_nothing_stops_the_program_by_its_name() -> None:
    app = Flask("trial")
    app.add_url_rule("/open", "open", public(lambda: ""))
    app.add_url_rule("/forgotten", "forgotten", lambda: "")
    with pytest.raises(RuntimeError, match=r"^these views do not say who may enter: forgotten$"):
        install_guard(app)


def test_somebody_who_asks_stays_somebody_idle_does_not(as_role: AsRole, event: Event, at: At) -> None:
    stays, idle = as_role(Role.ORGANISER, event), as_role(Role.VIEWER, event)
    at(IDLE - MOMENT)
    first = lands(stays)
    at(IDLE + MOMENT)
    assert (first, lands(stays), lands(idle)) == ("200 OK", "200 OK", SIGN_IN)


def test_nobody_stays_longer_than_the_longest(as_role: AsRole, event: Event, at: At) -> None:
    visitor = as_role(Role.ORGANISER, event)
    seen = []
    for minutes in range(20, int(LONGEST.total_seconds()) // 60 + 21, 20):
        at(timedelta(minutes=minutes))
        seen.append(lands(visitor))
    assert seen == ["200 OK"] * 36 + [SIGN_IN]


def test_the_desk_stays_while_nobody_comes(as_role: AsRole, event: Event, at: At) -> None:
    desk = as_role(Role.DESK, event)
    first = lands(desk)
    at(timedelta(hours=5))
    quiet = lands(desk)
    at(LONGEST + MOMENT)
    assert (first, quiet, lands(desk)) == ("200 OK", "200 OK", SIGN_IN)


def test_an_end_by_idleness_is_an_end(as_role: AsRole, event: Event, at: At) -> None:
    visitor = as_role(Role.ORGANISER, event)
    at(IDLE + MOMENT)
    lands(visitor)
    at(timedelta())
    assert lands(visitor) == SIGN_IN


def test_a_closed_account_is_out_at_once(as_role: AsRole, event: Event, saving: Saving) -> None:
    visitor = as_role(Role.ORGANISER, event)
    before = lands(visitor)
    with saving() as session:
        assert visitor.user is not None
        user = session.get(UserAccount, visitor.user.id)
        assert user is not None
        user.disabled = True
    assert (before, lands(visitor)) == ("200 OK", SIGN_IN)


def test_a_role_that_was_taken_is_gone_at_once(sign_in: SignIn, event: Event, saving: Saving) -> None:
    with saving() as session:
        user = make_user(session)
        role = make_role(session, event, user=user)
    visitor = sign_in(user)
    before = lands(visitor)
    with saving() as session:
        session.delete(session.merge(role))
    assert (before, lands(visitor)) == ("200 OK", "404 NOT FOUND")


def test_a_cookie_of_before_signing_out_opens_nothing(as_role: AsRole, event: Event, client: Visitor) -> None:
    visitor = as_role(Role.ORGANISER, event)
    cookie = visitor.get_cookie("eventmgr")
    assert cookie is not None
    visitor.send("/sign-out")
    client.set_cookie("eventmgr", cookie.value)
    assert lands(client) == SIGN_IN


@pytest.mark.parametrize("value", ["nonsense", "eyJ0b2tlbiI6Ind1In0.Z1aaaa.forged", ""])
def test_a_cookie_that_we_did_not_sign_opens_nothing(client: Visitor, event: Event, value: str) -> None:
    client.set_cookie("eventmgr", value)
    assert lands(client) == SIGN_IN


@pytest.mark.parametrize("token", ["unknown", 7, None, ["a"], ""])
def test_a_token_that_is_none_opens_nothing(client: Visitor, event: Event, token: object) -> None:
    with client.session_transaction() as cookie:
        cookie["token"] = token
    assert lands(client) == SIGN_IN


def test_the_way_back_is_kept_for_pages_only(client: Visitor, event: Event) -> None:
    found = [
        client.get("/events/dialogue-1/agenda/list?q=opening").headers["Location"],
        client.send("/events/dialogue-1/agenda/rooms/new").headers["Location"],
        client.get("/").headers["Location"],
    ]
    assert found == ["/sign-in?next=/events/dialogue-1/agenda/list?q%3Dopening", "/sign-in", "/sign-in"]


@pytest.mark.parametrize("code", ["dialogue-1", "DIALOGUE-1", "Dialogue-1"])
def test_the_code_of_an_event_is_found_whatever_its_case(as_role: AsRole, event: Event, code: str) -> None:
    assert lands(as_role(Role.ORGANISER, event), f"/events/{code}/agenda") == "200 OK"


def test_that_somebody_is_here_is_written_once_a_minute(as_role: AsRole, event: Event, at: At) -> None:
    visitor = as_role(Role.VIEWER, event)
    written = []
    for seconds in (30, 61, 90, 125):
        at(timedelta(seconds=seconds))
        with statements() as sent:
            lands(visitor)
        written.append(sum(statement.startswith("UPDATE sign_in") for statement in sent))
    assert written == [0, 1, 0, 1]


def test_a_sign_in_is_kept_as_a_hash_only(as_role: AsRole, event: Event, app: Flask) -> None:
    visitor = as_role(Role.ORGANISER, event)
    with visitor.session_transaction() as cookie:
        token = cookie["token"]
    with app.app_context():
        rows = db.session.connection().exec_driver_sql("SELECT * FROM sign_in").fetchall()
    assert (len(rows), token in str(rows)) == (1, False)


def test_administrators_enter_every_event_and_find_nothing_where_there_is_none(
    administrator: Visitor, event: Event
) -> None:
    assert [lands(administrator, f"/events/{code}/agenda") for code in ("dialogue-1", "dialogue-2")] == [
        "200 OK",
        "404 NOT FOUND",
    ]
