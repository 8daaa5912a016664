"""Signing in and out, as pages."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from eventmgr import clock
from eventmgr.accounts.models import SignInDelay
from eventmgr.accounts.passwords import Passwords
from eventmgr.audit.models import AuditLine
from tests.support.databases import Saving
from tests.support.factories import make_user
from tests.support.visitors import Visitor

PASSWORD = "seven dry umbrellas"
EMAIL = "officer@agency.example"
START = datetime(2024, 12, 9, 0, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _officer(app: Flask, saving: Saving) -> None:
    passwords: Passwords = app.extensions["eventmgr_passwords"]
    with saving() as session:
        make_user(session, email=EMAIL, password_hash=passwords.hash(PASSWORD))
        make_user(session, email="left@agency.example", password_hash=passwords.hash(PASSWORD), disabled=True)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """`at(later)`: the clock stands `later` after half past midnight, UTC."""

    def set_clock(later: timedelta) -> None:
        monkeypatch.setattr(clock, "now", lambda: START + later)

    set_clock(timedelta())
    return set_clock


def _try(client: Visitor, password: str, email: str = EMAIL, **options: str) -> str:
    answer = client.send("/sign-in" + options.get("query", ""), {"email": email, "password": password})
    return answer.headers.get("Location") or answer.text


def test_whoever_knows_the_password_is_in_and_out_again(client: Visitor, reading: Saving) -> None:
    assert _try(client, PASSWORD, " Officer@Agency.Example") == "/"
    assert "No event for you yet" in client.text("/")

    client.send("/sign-out")
    assert client.get("/").headers["Location"] == "/sign-in"
    with reading() as session:
        assert session.scalars(select(AuditLine.action).order_by(AuditLine.id)).all() == ["signed in", "signed out"]


@pytest.mark.parametrize(
    ("email", "password"),
    [
        (EMAIL, "wrong password"),
        ("nobody@agency.example", PASSWORD),
        ("left@agency.example", PASSWORD),
        ("\x00", PASSWORD),
        ("a" * 5000, PASSWORD),
    ],
)
def test_whatever_is_wrong_is_answered_alike(client: Visitor, email: str, password: str) -> None:
    page = _try(client, password, email)
    assert "E-mail or password is wrong." in page
    assert password not in page


def test_attempts_are_slowed_down_and_the_right_password_is_heard_after_the_wait(
    client: Visitor, reading: Saving, at: Callable[[timedelta], None]
) -> None:
    for _ in range(4):
        page = _try(client, "wrong password")
    assert "You can try again in 1 seconds." in page
    assert "Too many attempts." in _try(client, PASSWORD)

    at(timedelta(seconds=2))
    assert _try(client, PASSWORD) == "/"
    with reading() as session:
        keys = "".join(session.scalars(select(SignInDelay.key)))
    assert "agency" not in keys


@pytest.mark.parametrize(
    ("wanted", "lands"),
    [
        ("/account", "/account"),
        ("//evil.example/", "/"),
        ("https://evil.example/", "/"),
        ("/\\evil.example", "/"),
        ("javascript:alert(1)", "/"),
    ],
)
def test_after_signing_in_one_lands_inside(client: Visitor, wanted: str, lands: str) -> None:
    assert _try(client, PASSWORD, query=f"?next={wanted}") == lands


def test_a_sign_in_ends_when_idle_and_at_last_anyway(
    client: Visitor, app: Flask, at: Callable[[timedelta], None]
) -> None:
    settings = app.extensions["eventmgr"]
    _try(client, PASSWORD)
    at(timedelta(minutes=settings.idle_minutes - 1))
    assert "No event for you yet" in client.text("/")
    at(timedelta(minutes=2 * settings.idle_minutes))
    assert client.get("/").headers["Location"] == "/sign-in"

    at(timedelta())
    _try(client, PASSWORD)
    for minutes in range(0, settings.session_minutes + 1, settings.idle_minutes - 1):
        at(timedelta(minutes=minutes))
        client.get("/")
    at(timedelta(minutes=settings.session_minutes + 1))
    assert client.get("/").headers["Location"] == "/sign-in"
