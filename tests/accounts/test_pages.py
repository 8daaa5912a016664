"""The users of the installation, and one's own account, as pages."""

import re
from collections.abc import Callable

import pytest
from flask import Flask

from eventmgr.accounts.models import UserAccount
from eventmgr.accounts.passwords import Passwords
from eventmgr.accounts.queries import all_users, user_by_email
from tests.support.databases import Saving
from tests.support.factories import make_user
from tests.support.statements import Counting
from tests.support.visitors import SignIn, Visitor

PASSWORD = "seven dry umbrellas"


@pytest.fixture
def with_password(app: Flask, saving: Saving) -> Callable[[str], UserAccount]:
    """`with_password(email)`: an account that PASSWORD opens."""
    passwords: Passwords = app.extensions["eventmgr_passwords"]

    def make(email: str) -> UserAccount:
        with saving() as session:
            return make_user(session, email=email, password_hash=passwords.hash(PASSWORD))

    return make


def _shown_password(page: str) -> str:
    found = re.search(r'once-password"[^>]*>([^<]+)<', page)
    assert found is not None
    return found[1]


def _opens(client: Visitor, email: str, password: str) -> bool:
    return client.send("/sign-in", {"email": email, "password": password}).status_code == 302


def test_a_user_is_added_with_a_password_that_is_shown_once(administrator: Visitor, client: Visitor) -> None:
    answer = administrator.send("/users", {"email": "New@Agency.Example", "name": "Sample Colleague"})

    password = _shown_password(answer.text)
    assert "Sample Colleague" in administrator.text("/users")
    assert password not in administrator.text("/users")
    assert _opens(client, "new@agency.example", password)


@pytest.mark.parametrize("email", ["", "nobody", "a@b@c", "\x00@agency.example", "taken@agency.example"])
def test_an_address_that_is_none_or_taken_makes_no_account(
    administrator: Visitor, saving: Saving, reading: Saving, email: str
) -> None:
    with saving() as session:
        make_user(session, email="taken@agency.example")

    answer = administrator.send("/users", {"email": email})

    assert answer.status_code == 422
    assert 'id="email-error"' in answer.text
    with reading() as session:
        assert len(all_users(session)) == 2


def test_a_reset_ends_the_sign_ins_and_the_old_password(
    administrator: Visitor, client: Visitor, sign_in: SignIn, with_password: Callable[[str], UserAccount]
) -> None:
    user = with_password("forgot@agency.example")
    signed_in = sign_in(user)

    new = _shown_password(administrator.send(f"/users/{user.id}/reset").text)

    assert signed_in.get("/").status_code == 302
    assert not _opens(client, "forgot@agency.example", PASSWORD)
    assert _opens(client, "forgot@agency.example", new)


def test_a_closed_account_is_out_at_once_and_in_again_when_opened(
    administrator: Visitor, client: Visitor, sign_in: SignIn, with_password: Callable[[str], UserAccount]
) -> None:
    user = with_password("left@agency.example")
    signed_in = sign_in(user)

    administrator.send(f"/users/{user.id}/disable")
    assert signed_in.get("/").headers["Location"].startswith("/sign-in")
    assert not _opens(client, "left@agency.example", PASSWORD)

    administrator.send(f"/users/{user.id}/enable")
    assert _opens(client, "left@agency.example", PASSWORD)


def test_an_administrator_is_made_and_unmade_but_never_the_last(
    administrator: Visitor, saving: Saving, sign_in: SignIn
) -> None:
    with saving() as session:
        user = make_user(session)
    other = sign_in(user)
    assert administrator.user is not None

    administrator.send(f"/users/{user.id}/administrator")
    assert "Users of this installation" in other.text("/users")

    administrator.send(f"/users/{user.id}/no-administrator")
    assert other.get("/users").status_code == 404

    refused = administrator.send(f"/users/{administrator.user.id}/no-administrator", follow_redirects=True)
    assert "This is the last administrator: make somebody else one first." in refused.text
    refused = administrator.send(f"/users/{administrator.user.id}/disable", follow_redirects=True)
    assert "This is the last administrator: make somebody else one first." in refused.text


def test_users_that_are_not_there_are_not_found(administrator: Visitor) -> None:
    acts = ("reset", "disable", "enable", "administrator", "no-administrator")
    assert [administrator.send(f"/users/4711/{act}").status_code for act in acts] == [404] * len(acts)


def test_the_list_asks_as_often_for_three_users_as_for_one(
    administrator: Visitor, saving: Saving, count_statements: Counting
) -> None:
    administrator.text("/users")
    with count_statements() as one:
        administrator.text("/users")
    with saving() as session:
        make_user(session)
        make_user(session)
    with count_statements() as three:
        administrator.text("/users")

    assert len(one) == len(three)


def test_ones_own_password_is_changed_and_other_browsers_are_out(
    client: Visitor, sign_in: SignIn, with_password: Callable[[str], UserAccount]
) -> None:
    user = with_password("me@agency.example")
    here, elsewhere = sign_in(user), sign_in(user)

    here.send("/account", {"current": PASSWORD, "password": "eight wet umbrellas"})

    assert "The password is changed." in here.text("/account")
    assert elsewhere.get("/account").status_code == 302
    assert not _opens(client, "me@agency.example", PASSWORD)
    assert _opens(client, "me@agency.example", "eight wet umbrellas")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"current": "wrong", "password": "eight wet umbrellas"}, "This is not the password you have now."),
        ({"current": PASSWORD, "password": "short"}, "A password has 10 to 200 characters."),
        ({"current": PASSWORD, "password": ""}, "Write the new password."),
    ],
)
def test_a_password_that_cannot_be_is_refused_and_the_old_one_stays(
    client: Visitor,
    sign_in: SignIn,
    reading: Saving,
    with_password: Callable[[str], UserAccount],
    typed: dict[str, str],
    sentence: str,
) -> None:
    user = with_password("me@agency.example")

    answer = sign_in(user).send("/account", typed)

    assert (answer.status_code, sentence in answer.text) == (422, True)
    assert PASSWORD not in answer.text
    with reading() as session:
        kept = user_by_email(session, "me@agency.example")
        assert kept is not None
        assert kept.password_hash == user.password_hash
