"""Private links: made, opened, renewed, closed; never kept or told (product.md section 6)."""

import logging
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from eventmgr import clock
from eventmgr.audit.models import AuditLine, Change
from eventmgr.database import db
from eventmgr.extensions import limiter
from eventmgr.links.addresses import link_address
from eventmgr.links.enums import LinkKind
from eventmgr.links.models import PrivateLink
from eventmgr.links.services import revoke_links
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_link
from tests.support.visitors import Visitor


@pytest.fixture
def scene(saving: Saving) -> Any:
    """A delegation and the token of its link."""
    with saving() as session:
        delegation = make_delegation(session, make_event(session), name="Sampleland")
        return delegation, make_link(session, delegation)


def test_link_has_at_least_128_random_bits_and_is_never_the_same(saving: Saving) -> None:
    with saving() as session:
        delegation = make_delegation(session, make_event(session))
        tokens = {make_link(session, delegation) for _ in range(5)}
    assert (len(tokens), min(len(token) for token in tokens) * 6 >= 128) == (5, True)


def test_link_is_exchanged_for_a_cookie_and_a_clean_address(client: Visitor, scene: Any) -> None:
    _, token = scene
    answer = client.get(f"/l/{token}")
    assert (answer.status_code, token in answer.headers["Location"]) == (303, False)
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"
    cookie = answer.headers["Set-Cookie"]
    assert ("HttpOnly" in cookie, "SameSite=Lax" in cookie, token in cookie) == (True, True, False)
    assert "Sampleland" in client.text(answer.headers["Location"])


def test_only_a_hash_is_kept_and_nothing_of_it_is_logged(
    client: Visitor, scene: Any, app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    _, token = scene
    with caplog.at_level(logging.DEBUG):
        client.get(f"/l/{token}")
        client.get(f"/l/{token}x")
    with app.app_context():
        link = db.session.scalars(select(PrivateLink)).one()
        said = [str(change.after) for change in db.session.scalars(select(Change))]
        noted = [(line.action, line.target) for line in db.session.scalars(select(AuditLine))]
    assert [text for text in [*said, caplog.text, link.token_hash] if token in text] == []
    assert [text for text in said if link.token_hash in text] == []
    assert noted == [("opened a private link", f"private_link:{link.id}")]


@pytest.mark.parametrize("state", ["unknown", "expired", "closed", "renewed"])
def test_link_that_is_not_open_says_the_same_whatever_the_reason(
    client: Visitor, scene: Any, saving: Saving, state: str
) -> None:
    delegation, token = scene
    with saving() as session:
        if state == "expired":
            make_link(session, delegation)
            token = make_link(session, delegation, expires_at=clock.now() - timedelta(seconds=1))
        if state == "closed":
            revoke_links(session, event_id=delegation.event_id, kind=LinkKind.DELEGATION, delegation_id=delegation.id)
        if state == "renewed":
            make_link(session, delegation)
    tried = "x" * len(token) if state == "unknown" else token
    answer = client.get(f"/l/{tried}")
    assert answer.status_code == 404
    assert ("This link is not open" in answer.text, "Sampleland" in answer.text) == (True, False)


@pytest.mark.parametrize("how", ["closed", "renewed", "expired"])
def test_whoever_has_it_open_is_shut_out_at_once(client: Visitor, scene: Any, saving: Saving, how: str) -> None:
    delegation, token = scene
    page = client.get(f"/l/{token}").headers["Location"]
    assert "Sampleland" in client.text(page)
    with saving() as session:
        if how == "closed":
            revoke_links(session, event_id=delegation.event_id, kind=LinkKind.DELEGATION, delegation_id=delegation.id)
        elif how == "renewed":
            make_link(session, delegation)
        else:
            session.scalars(select(PrivateLink)).one().expires_at = clock.now() - timedelta(seconds=1)
    answer = client.get(page)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/l")
    assert "This link is not open" in client.text("/l")


def test_guesses_are_slowed_down_and_a_good_link_is_not(client: Visitor, scene: Any) -> None:
    _, token = scene
    limiter.reset()
    statuses = [client.get(f"/l/guess-{number}").status_code for number in range(25)]
    assert (statuses[:20], statuses[20:]) == ([404] * 20, [429] * 5)
    assert client.get(f"/l/{token}").status_code == 303
    limiter.reset()


def test_address_is_made_of_the_configured_one() -> None:
    assert link_address("https://dialogue.example/", "abc") == "https://dialogue.example/l/abc"
