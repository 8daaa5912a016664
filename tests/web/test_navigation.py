"""The tabs of an event."""

from dataclasses import dataclass

import pytest
from flask import Flask
from flask_babel import Babel

from eventmgr.web.access import event_roles
from eventmgr.web.navigation import Tab, add_tab_count, page_url, register_navigation, tabs
from eventmgr.web.roles import Role


@dataclass
class Dialogue:
    code: str = "IPSSD-2024"
    timezone: str = "Asia/Jakarta"


@pytest.fixture
def small_app():
    """An application with three of the eight tabs, one of them for organisers only."""
    app = Flask(__name__)
    Babel(app)
    doors = {
        "reports.overview": ("/events/<code>", event_roles()),
        "agenda.index": ("/events/<code>/agenda", event_roles()),
        "events.settings": ("/events/<code>/settings", event_roles(Role.ORGANISER)),
    }
    for endpoint, (rule, door) in doors.items():
        app.add_url_rule(rule, endpoint, door(lambda code: code))
    register_navigation(app)
    return app


def _labels(found: list[Tab]) -> list[str]:
    return [tab.label for tab in found]


def test_tabs_are_the_pages_that_exist_in_the_order_of_the_binder(small_app):
    with small_app.test_request_context():
        assert tabs(Dialogue(), Role.ORGANISER, path="/events/ipssd-2024") == [
            Tab(label="Overview", url="/events/ipssd-2024", current=True, count=0, key="o"),
            Tab(label="Agenda", url="/events/ipssd-2024/agenda", current=False, count=0, key="a"),
            Tab(label="Settings", url="/events/ipssd-2024/settings", current=False, count=0, key="s"),
        ]


def test_tabs_leave_out_what_the_role_may_not_enter(small_app):
    with small_app.test_request_context():
        assert _labels(tabs(Dialogue(), Role.VIEWER, path="/")) == ["Overview", "Agenda"]


@pytest.mark.parametrize(("event", "role"), [(None, Role.ORGANISER), (Dialogue(), None)])
def test_there_are_no_tabs_without_an_event_or_a_role(small_app, event, role):
    with small_app.test_request_context():
        assert tabs(event, role, path="/") == []


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("/events/ipssd-2024", ["Overview"]),
        ("/events/ipssd-2024/agenda", ["Agenda"]),
        ("/events/ipssd-2024/agenda/2024-12-10", ["Agenda"]),
        ("/events/ipssd-2024/agenda-2", ["Overview"]),
        ("/elsewhere", []),
    ],
)
def test_the_current_tab_is_the_nearest_one_above_the_page(small_app, path, current):
    with small_app.test_request_context():
        found = tabs(Dialogue(), Role.ORGANISER, path=path)
        assert [tab.label for tab in found if tab.current] == current


def test_a_tab_says_how_many_things_need_doing(small_app):
    add_tab_count(small_app, "agenda.index", lambda event: len(event.code))
    with small_app.test_request_context():
        found = tabs(Dialogue(), Role.ORGANISER, path="/")
    assert [tab.count for tab in found] == [0, len("IPSSD-2024"), 0]


def test_page_url_is_none_while_there_is_no_such_page(small_app):
    with small_app.test_request_context():
        assert [page_url("agenda.index", code="x"), page_url("outcomes.index", code="x")] == ["/events/x/agenda", None]
