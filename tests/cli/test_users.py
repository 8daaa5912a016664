"""`eventmgr user`: a password is asked for or made, never given on the command line."""

import re
from pathlib import Path

import pytest

from eventmgr import config, create_app
from eventmgr.accounts.queries import user_by_email
from eventmgr.database import db
from tests.cli.conftest import Run, Said


def made_password(said: Said) -> str:
    found = re.search(r"Password: (\S{16})$", said.out)
    assert found, said
    return found[1]


def opens(instance: Path, email: str, password: str) -> bool:
    """Whether the password belongs to the account."""
    app = create_app(config.load(instance=instance, environ={}))
    with app.app_context():
        user = user_by_email(db.session(), email)
        assert user is not None
        matches: bool = app.extensions["eventmgr_passwords"].matches(password, user.password_hash)
    return matches


def test_an_account_gets_a_password_made_at_random(run: Run, instance: Path) -> None:
    said = run("user", "add", "Officer@Agency.example", "--name", "Sample Officer", "--admin")
    password = made_password(said)
    assert (said.code, said.out, said.err) == (0, f"officer@agency.example can sign in. Password: {password}\n", "")
    assert opens(instance, "officer@agency.example", password)


def test_accounts_are_listed_without_anything_secret(run: Run) -> None:
    run("user", "add", "b@agency.example")
    run("user", "add", "a@agency.example", "--name", "Sample Officer", "--admin")
    assert run("user", "list") == Said(
        0, "a@agency.example\tSample Officer\tadministrator\nb@agency.example\t–\t–\n", ""
    )


def test_another_password_replaces_the_first(run: Run, instance: Path) -> None:
    first = made_password(run("user", "add", "officer@agency.example"))
    second = made_password(run("user", "reset", "Officer@agency.example"))
    assert [opens(instance, "officer@agency.example", each) for each in (first, second)] == [False, True]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add", "officer@agency.example"), "officer@agency.example has an account already.\n"),
        (("add", "nobody"), "“nobody” is no e-mail address: write it like name@agency.example\n"),
        (("reset", "nobody@agency.example"), "Nobody signs in as nobody@agency.example.\n"),
    ],
)
def test_what_cannot_be_is_refused_with_one_sentence(run: Run, arguments: tuple[str, str], sentence: str) -> None:
    run("user", "add", "officer@agency.example")
    assert run("user", *arguments) == Said(1, "", sentence)


def test_no_account_is_there_by_itself(run: Run) -> None:
    assert run("user", "list") == Said(0, "", "")
