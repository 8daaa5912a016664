"""What every answer carries: the content policy, nothing kept by caches, cookies that scripts cannot read."""

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask

from eventmgr.accounts.passwords import Passwords
from eventmgr.assembly import CONTENT_POLICY
from eventmgr.database import transaction
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.support.databases import Database, Databases, Saving
from tests.support.factories import make_event, make_user
from tests.support.visitors import AsRole, Visitor

PASSWORD = "seven dry umbrellas"
POLICY = {
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
}
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
}
PRIVATE = "no-store"


@pytest.fixture
def event(saving: Saving) -> Event:
    """An event without anything in it."""
    with saving() as session:
        return make_event(session, code="DIALOGUE-1")


@pytest.fixture(scope="module")
def with_tls(databases: Databases) -> Iterator[Database]:
    """An installation whose public address is https, with one account."""
    database = databases.fresh("with-tls", public_address="https://dialogue.example")
    passwords: Passwords = database.app.extensions["eventmgr_passwords"]
    with database.app.app_context(), transaction() as session:
        make_user(session, email="officer@agency.example", password_hash=passwords.hash(PASSWORD))
    yield database
    database.discard()


def cookies_of(app: Flask, **options: Any) -> dict[str, set[str]]:
    """The cookies that signing in sets, each with its flags."""
    visitor = Visitor(app, app.response_class, use_cookies=True)
    data = {"email": "officer@agency.example", "password": PASSWORD}
    answer = visitor.send("/sign-in", data, **options)
    assert answer.status_code == 302, answer.text
    found = [each.split("; ") for each in answer.headers.getlist("Set-Cookie")]
    return {first.partition("=")[0]: {flag.partition("=")[0] for flag in flags} for first, *flags in found}


@pytest.mark.parametrize(
    "path",
    [
        "/events/dialogue-1/",
        "/events/dialogue-1/agenda",
        "/events/dialogue-1/documents/programme.pdf",
        "/events/dialogue-1/nowhere",
        "/events/nowhere/",
        "/nowhere",
        "/sign-in",
    ],
)
def test_every_answer_says_what_a_browser_may_do_with_it(as_role: AsRole, event: Event, path: str) -> None:
    headers = as_role(Role.ORGANISER, event).get(path).headers
    said = {name: headers.get(name) for name in ALWAYS}
    policy = set(headers["Content-Security-Policy"].split("; "))
    assert (said, policy, headers["Cache-Control"]) == (ALWAYS, POLICY, PRIVATE)


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere() -> None:
    words = set(" ".join(CONTENT_POLICY.values()).split())
    assert words == {"'self'", "'none'", "data:"}


def test_files_of_the_program_are_kept_for_a_year(client: Visitor, app: Flask) -> None:
    with client.get(f"{app.static_url_path}/js/page.js") as answer:
        said = answer.status_code, answer.headers["Cache-Control"], answer.headers["X-Content-Type-Options"]
    assert said == (200, "public, max-age=31536000", "nosniff")


def test_nothing_says_what_serves_it(client: Visitor) -> None:
    assert {"Server", "X-Powered-By"} & set(client.get("/sign-in").headers.keys()) == set()


def test_cookies_are_out_of_reach_of_scripts_and_of_other_sites(app: Flask, saving: Saving) -> None:
    passwords: Passwords = app.extensions["eventmgr_passwords"]
    with saving() as session:
        make_user(session, email="officer@agency.example", password_hash=passwords.hash(PASSWORD))
    assert cookies_of(app) == {
        "eventmgr": {"HttpOnly", "Path", "SameSite"},
        "eventmgr_known": {"HttpOnly", "Path", "SameSite", "Expires", "Max-Age"},
    }


def test_over_tls_cookies_travel_over_tls_only(with_tls: Database) -> None:
    found = cookies_of(with_tls.app, base_url="https://localhost", headers={"Referer": "https://localhost/sign-in"})
    assert [("Secure" in flags, "HttpOnly" in flags) for flags in found.values()] == [(True, True), (True, True)]


def test_over_tls_browsers_are_told_to_stay_there(with_tls: Database) -> None:
    visitor = with_tls.app.test_client()
    plain = visitor.get("/sign-in", base_url="http://dialogue.example")
    secure = visitor.get("/sign-in", base_url="https://dialogue.example")
    assert (plain.headers["Location"], secure.headers["Strict-Transport-Security"]) == (
        "https://dialogue.example/sign-in",
        "max-age=31556926; includeSubDomains",
    )


def test_without_tls_nothing_is_said_about_it(client: Visitor) -> None:
    assert "Strict-Transport-Security" not in client.get("/sign-in").headers


def test_a_demonstration_beside_real_work_has_a_cookie_of_its_own(databases: Databases) -> None:
    database = databases.fresh("demonstration", demonstration=True)
    name = database.app.config["SESSION_COOKIE_NAME"]
    database.discard()
    assert name == "eventmgr_demo"
