"""Visitors of the pages: signed out, in any role of an event, or administrators.

They sign in as the program does it, but for the password: a row in the table of sign-ins and its token in the
cookie. What they send carries the token of a form, as a browser's would; a bare `post` does not.
"""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from itsdangerous import URLSafeTimedSerializer
from werkzeug.test import TestResponse

from eventmgr import clock
from eventmgr.accounts.models import UserAccount
from eventmgr.accounts.services import start_sign_in
from eventmgr.database import transaction
from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_role, make_user

FORM_KEY = "0123456789abcdef0123456789abcdef01234567"

AsRole = Callable[[Role, Event], "Visitor"]
SignIn = Callable[[UserAccount], "Visitor"]


class Visitor(FlaskClient):
    """A browser without pictures or scripts."""

    user: UserAccount | None = None

    def send(self, path: str, data: dict[str, Any] | None = None, **options: Any) -> TestResponse:
        """Submit a form (by POST unless told otherwise): `data` with the token that the page would have put in."""
        with self.session_transaction() as cookie:
            cookie["csrf_token"] = FORM_KEY
        serializer = URLSafeTimedSerializer(self.application.secret_key or "", salt="wtf-csrf-token")
        form = {**(data or {}), "csrf_token": serializer.dumps(FORM_KEY)}
        return self.open(path, **{"method": "POST", "data": form, **options})

    def text(self, path: str, **options: Any) -> str:
        """The page at `path`, which must be there."""
        answer = self.get(path, **options)
        assert answer.status_code == 200, f"{path} answered {answer.status}"
        return answer.get_data(as_text=True)


def signed_in_as(app: Flask, user: UserAccount) -> Visitor:
    """A visitor of `app` with that account."""
    visitor = Visitor(app, app.response_class, use_cookies=True)
    with app.app_context(), transaction() as session:
        token = start_sign_in(session, user, at=clock.now())
    with visitor.session_transaction() as cookie:
        cookie["token"] = token
    visitor.user = user
    return visitor


def holding(app: Flask, *tokens: str) -> Visitor:
    """A visitor of `app` who has opened those private links and is not signed in."""
    visitor = Visitor(app, app.response_class, use_cookies=True)
    for token in tokens:
        assert visitor.get(f"/l/{token}").status_code == 303
    return visitor


@pytest.fixture
def client(app: Flask) -> Visitor:
    """Somebody who is not signed in."""
    return Visitor(app, app.response_class, use_cookies=True)


@pytest.fixture
def sign_in(app: Flask) -> SignIn:
    """`sign_in(user)`: a visitor with that account."""
    return lambda user: signed_in_as(app, user)


@pytest.fixture
def as_role(saving: Saving, sign_in: SignIn) -> AsRole:
    """`as_role(Role.DESK, event)`: a visitor with that role in that event, and in no other."""

    def enter(role: Role, event: Event) -> Visitor:
        with saving() as session:
            user = make_user(session)
            make_role(session, event, user=user, role=role)
        return sign_in(user)

    return enter


@pytest.fixture
def administrator(saving: Saving, sign_in: SignIn) -> Visitor:
    """An administrator of the installation."""
    with saving() as session:
        user = make_user(session, is_admin=True)
    return sign_in(user)
