"""Trouble as a page: a sentence and what to do next; no traceback, path or SQL reaches a visitor."""

import logging
import re
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask, abort

from eventmgr.errors import NotFoundError, RefusedError, SettingsError, StaleEditError
from eventmgr.events.models import Event
from eventmgr.web.access import public
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event
from tests.support.visitors import AsRole, Visitor

SECRET = "SELECT password_hash FROM user_account"

Raising = Callable[[Callable[[], Any]], None]


@pytest.fixture
def raising(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Raising:
    """`raising(trouble)`: the sign-in page does that instead."""

    def replace(trouble: Callable[[], Any]) -> None:
        monkeypatch.setitem(app.view_functions, "accounts.sign_in", public(trouble))

    return replace


def throw(error: Exception) -> Callable[[], Any]:
    """A view that raises `error`."""

    def view() -> Any:
        raise error

    return view


def headings(page: str) -> list[str]:
    """What stands in the main headings of a page."""
    return [" ".join(re.sub(r"<[^>]+>", " ", each).split()) for each in re.findall(r"<h1[^>]*>(.*?)</h1>", page, re.S)]


@pytest.mark.parametrize(
    "error",
    [RuntimeError(SECRET), ValueError(SECRET), KeyError(SECRET), RecursionError(SECRET), AssertionError(SECRET)],
)
def test_unexpected_trouble_is_told_to_the_log_and_not_to_the_visitor(
    raising: Raising, client: Visitor, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    raising(throw(error))
    with caplog.at_level(logging.ERROR):
        answer = client.get("/sign-in")
    leaks = [
        word for word in ("Traceback", "SELECT", "password_hash", type(error).__name__, ".py") if word in answer.text
    ]
    assert (answer.status_code, leaks, len(headings(answer.text))) == (500, [], 1)
    assert [(record.message, record.exc_info is not None) for record in caplog.records] == [
        ("unexpected trouble at accounts.sign_in", True)
    ]


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        (NotFoundError("There is no such room."), 404, "There is no such room."),
        (RefusedError("Room %(name)s is taken.", name="<Borobudur>"), 422, "Room &lt;Borobudur&gt; is taken."),
        (SettingsError("The fonts are gone."), 422, "The fonts are gone."),
        (StaleEditError(None), 409, "A colleague changed this page."),
    ],
)
def test_expected_trouble_is_a_sentence(
    raising: Raising, client: Visitor, error: Exception, status: int, sentence: str
) -> None:
    raising(throw(error))
    answer = client.get("/sign-in")
    assert (answer.status_code, sentence in answer.text, len(headings(answer.text))) == (status, True, 1)


@pytest.mark.parametrize("code", [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 429, 500, 501, 503])
def test_every_kind_of_trouble_has_a_page_of_ours(raising: Raising, client: Visitor, code: int) -> None:
    raising(lambda: abort(code))
    answer = client.get("/sign-in")
    ours = 'href="/"' in answer.text or "/sign-in" in answer.text
    assert (answer.status_code, ours, len(headings(answer.text))) == (code, True, 1)


def test_a_method_that_is_none_says_which_there_are(client: Visitor) -> None:
    answer = client.open("/sign-in", method="DELETE")
    assert (answer.status_code, set(answer.headers["Allow"].split(", "))) == (405, {"GET", "HEAD", "OPTIONS", "POST"})


def test_more_than_may_be_sent_is_refused(client: Visitor, app: Flask) -> None:
    answer = client.send("/sign-in", {"email": "x" * (app.config["MAX_CONTENT_LENGTH"] + 1)})
    assert (answer.status_code, len(headings(answer.text))) == (413, 1)


def test_a_form_without_its_token_says_that_nothing_was_saved(client: Visitor) -> None:
    answer = client.post("/sign-in", data={"email": "officer@agency.example"})
    assert (answer.status_code, headings(answer.text)) == (400, ["This form is too old"])


@pytest.mark.parametrize(
    "path",
    [
        "/events/dialogue-1/agenda/sessions/1%00",
        "/events/dialogue-1/delegations/%2e%2e%2f%2e%2e%2fetc",
        "/events/dialogue-1/documents/..%2f..%2fprogramme.pdf",
        "/events/%ff%fe/agenda",
        "/events/dialogue-1/attendance/2024-12-09-am/-1",
        "/events/dialogue-1/agenda/days/2024-02-31",
        "/events/dialogue-1/people?page=-5&q=%00",
        "/events/dialogue-1/people?page=99999999999999999999",
        "/events/dialogue-1/delegations?show=nonsense&page=x",
        "/events/dialogue-1/agenda/list?q=%25%5f'%22<script>",
        "/static/../eventmgr/config.py",
    ],
)
def test_an_address_that_somebody_made_up_is_answered_calmly(as_role: AsRole, saving: Saving, path: str) -> None:
    with saving() as session:
        event: Event = make_event(session, code="DIALOGUE-1")
    answer = as_role(Role.ORGANISER, event).get(path)
    assert answer.status_code in {200, 308, 400, 404}
    assert "<script>" not in answer.text.replace('<script type="module"', "")
