"""Every route × every visitor × own and other event: who gets in, who is sent to the sign-in page, who finds nothing.

The pages themselves are replaced by one word, so that what is seen is the guard's answer and nothing else.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask
from werkzeug.routing import Rule

from eventmgr.database import transaction
from eventmgr.events.models import Event
from eventmgr.web.access import Access, Door, access_of
from eventmgr.web.roles import Role
from tests.house.doors import ADMINISTRATORS, DOORS, LETTERS, LINK, PUBLIC, SIGNED_IN
from tests.support.databases import Database, Databases
from tests.support.factories import make_event, make_role, make_user
from tests.support.visitors import Visitor, signed_in_as

IN, SIGN_IN, FORBIDDEN, NOTHING, NO_LINK = "in", "sign in", "403", "404", "no link"
ROLES = {letter: Role(word) for letter, word in LETTERS.items()}
LIBRARY_FILES = {"static", "bootstrap.static"}
SAMPLES = {"IntegerConverter": 7, "FloatConverter": 7.5, "DateConverter": "2024-12-10"}

Who = str | Role


@pytest.fixture(scope="module")
def gates(databases: Databases) -> Iterator[Database]:
    """The application with all its doors, and nothing behind them."""
    database = databases.fresh("gates")
    for endpoint, view in database.app.view_functions.items():
        if endpoint not in LIBRARY_FILES:
            database.app.view_functions[endpoint] = _room_behind(view)
    yield database
    database.engine.dispose()


@pytest.fixture(scope="module")
def own(gates: Database) -> Event:
    """The event in which the visitors have their roles."""
    return _saved(gates, lambda session: make_event(session, code="OWN-EVENT"))


@pytest.fixture(scope="module")
def other(gates: Database) -> Event:
    """An event that is none of their business."""
    return _saved(gates, lambda session: make_event(session, code="OTHER-EVENT"))


def _saved(gates: Database, make: Callable[[Any], Any]) -> Any:
    with gates.app.app_context(), transaction() as session:
        return make(session)


def _room_behind(view: Callable[..., Any]) -> Callable[..., str]:
    def room(**_: Any) -> str:
        return IN

    room.access = access_of(view)
    return room


def _routes(app: Flask) -> list[tuple[Rule, str]]:
    """Every rule with every method that a visitor would use."""
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint not in LIBRARY_FILES]
    return [(rule, method) for rule in rules for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})]


def _address(app: Flask, rule: Rule, code: str) -> str:
    values = {name: SAMPLES.get(type(kind).__name__, "sample") for name, kind in rule._converters.items()}
    values |= {"code": code} if "code" in rule.arguments else {}
    built = rule.build(values, append_unknown=False)
    assert built is not None, f"{rule.rule} could not be filled: give its converter a sample"
    return built[1]


def _answers(visitor: Visitor, code: str) -> dict[str, str]:
    """What the visitor meets at every route."""
    app = visitor.application
    return {
        f"{method} {rule.rule}": _answer(visitor, _address(app, rule, code), method) for rule, method in _routes(app)
    }


def _answer(visitor: Visitor, address: str, method: str) -> str:
    answer = visitor.get(address) if method == "GET" else visitor.send(address, method=method)
    if answer.status_code == 302 and answer.headers["Location"].startswith("/sign-in"):
        return SIGN_IN
    if answer.status_code == 302 and answer.headers["Location"] == "/l":
        return NO_LINK
    return IN if answer.get_data(as_text=True) == IN else str(answer.status_code)


def _expected(app: Flask, who: Who, code: str) -> dict[str, str]:
    return {
        f"{method} {rule.rule}": _due(DOORS.get(rule.endpoint, "no line in tests/house/doors.py"), who, code)
        for rule, method in _routes(app)
    }


def _due(door: str, who: Who, code: str) -> str:
    """What the table promises `who` at `door`."""
    if door == PUBLIC:
        return IN
    if door == LINK:  # none of them has opened it, whatever their role
        return NO_LINK
    if who == "signed out":
        return SIGN_IN
    if door == SIGNED_IN:
        return IN
    if door == ADMINISTRATORS:
        return IN if who == "administrator" else NOTHING
    return _due_in_event({ROLES[letter] for letter in door if letter in ROLES}, who, code)


def _due_in_event(roles: set[Role], who: Who, code: str) -> str:
    if who == "administrator":
        return (IN if Role.ORGANISER in roles else FORBIDDEN) if code != "nowhere" else NOTHING
    if who == "nobody" or code != "own-event":
        return NOTHING
    return IN if who in roles else FORBIDDEN


@pytest.fixture
def visit(gates: Database, own: Event, other: Event) -> Callable[[Who], Visitor]:
    """A visitor of one kind: signed out, nobody in particular, an administrator, or with a role in the own event."""

    def enter(who: Who) -> Visitor:
        if who == "signed out":
            return Visitor(gates.app, gates.app.response_class, use_cookies=True)
        user = _saved(gates, lambda session: make_user(session, is_admin=who == "administrator"))
        if isinstance(who, Role):
            _saved(gates, lambda session: make_role(session, own, user=user, role=who))
        return signed_in_as(gates.app, user)

    return enter


@pytest.mark.parametrize("code", ["own-event", "other-event", "nowhere"])
@pytest.mark.parametrize("who", ["signed out", "nobody", "administrator", *Role])
def test_every_door_opens_to_those_whom_the_table_names(visit: Callable[[Who], Visitor], who: Who, code: str) -> None:
    visitor = visit(who)
    assert _answers(visitor, code) == _expected(visitor.application, who, code)


def test_an_event_without_a_role_looks_like_one_that_does_not_exist(visit: Callable[[Who], Visitor]) -> None:
    visitor = visit(Role.ORGANISER)
    rules = [rule for rule, method in _routes(visitor.application) if method == "GET" and "code" in rule.arguments]
    for rule in rules:
        there = visitor.get(_address(visitor.application, rule, "other-event"))
        nowhere = visitor.get(_address(visitor.application, rule, "nowhere-event"))
        assert there.data.replace(b"other-event", b"nowhere-event") == nowhere.data


def test_no_form_is_taken_without_its_token(visit: Callable[[Who], Visitor]) -> None:
    visitor = visit("administrator")
    app = visitor.application
    taken = [
        rule.rule
        for rule, method in _routes(app)
        if method != "GET"
        if visitor.open(_address(app, rule, "own-event"), method=method).status_code != 400
    ]
    assert taken == []


def test_every_route_stands_in_the_table_and_nothing_else_does(gates: Database) -> None:
    assert {rule.endpoint for rule in gates.app.url_map.iter_rules()} == set(DOORS)


def test_every_view_declares_what_the_table_says(gates: Database) -> None:
    declared = {name: _in_words(access_of(view)) for name, view in gates.app.view_functions.items()}
    assert declared == DOORS


def _in_words(access: Access | None) -> str:
    if access is None:
        return "nothing"
    plain = {Door.PUBLIC: PUBLIC, Door.SIGNED_IN: SIGNED_IN, Door.ADMINISTRATOR: ADMINISTRATORS, Door.LINK: LINK}
    letters = "".join(letter for letter, role in ROLES.items() if role in access.roles)
    return plain.get(access.door, letters)


def test_pages_of_an_event_stand_under_its_address(gates: Database) -> None:
    strays = [
        rule.rule
        for rule, _ in _routes(gates.app)
        if (DOORS.get(rule.endpoint, "")[:1] in ROLES) != rule.rule.startswith("/events/<code>")
    ]
    assert strays == []
