"""Pages, asked for by somebody who is signed in."""

from collections.abc import Iterator

from flask import Flask

from eventmgr.database import transaction
from eventmgr.events.models import Event
from eventmgr.web.access import event_roles
from tests.bench.case import Pair, Work, case
from tests.bench.house import empty_house, people_event, programme_event
from tests.support.factories import make_user
from tests.support.visitors import Visitor, signed_in_as

EMPTY = "a view of the same application that asks for the same role and answers with nothing"


def _open_empty_room(app: Flask) -> None:
    app.add_url_rule("/events/<code>/yardstick", "yardstick", event_roles()(lambda: ""))


def _visit(visitor: Visitor, path: str) -> Work:
    return lambda: visitor.text(path)


def _page(app: Flask, event: Event, page: str) -> Pair:
    with transaction() as session:
        user = make_user(session, is_admin=True)
    visitor = signed_in_as(app, user)
    address = f"/events/{event.code.lower()}/"
    return Pair(_visit(visitor, f"{address}{page}"), _visit(visitor, f"{address}yardstick"))


@case("people page, 5,000 people", against=EMPTY)
def people() -> Iterator[Pair]:
    with empty_house() as app:
        _open_empty_room(app)
        yield _page(app, people_event(5000), "people")


@case("overview, 5,000 people and 500 sessions", against=EMPTY)
def overview() -> Iterator[Pair]:
    with empty_house() as app:
        _open_empty_room(app)
        yield _page(app, programme_event(500, people=5000), "")
