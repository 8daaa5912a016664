"""Every page, as every visitor who may see it: nothing keeps anybody out, nothing is wider than the window.

The pages come from the list of routes, their addresses from the rows of the two sample events. A page that is new is
walked by itself; one for which no address can be made fails by name.
"""

from dataclasses import dataclass

import pytest
from flask import Flask
from werkzeug.routing import Rule

from eventmgr.database import db
from eventmgr.events.queries import event_by_code
from eventmgr.sample import LOADERS
from tests.browser.conftest import ADMINISTRATOR, FOCAL_POINT, SIGNED_OUT, House, OpenWatched
from tests.browser.looking import ALL_VIEWS, TWO_VIEWS, faults_of, look_at
from tests.house.doors import ADMINISTRATORS, DOORS, LETTERS, LINK, PUBLIC, SIGNED_IN
from tests.support.addresses import FILES, address, routes, values_for

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FACTS, DEMONSTRATION = LOADERS
FILES_TO_KEEP = {  # no pages: they have tests of their own
    *("certificates.pdf", "documents.issued", "documents.page_picture", "documents.pdf"),
    *("documents_changed.pdf", "documents_jobs.file", "events.logo", "people.answer_file", "people.photo"),
    *("people.take_text", "people.take_workbook", "people.template"),
    *("links.enter", "outbox.message_file", "registration.take_list", "registration_desk.paper"),
}
SEEN_WHOLE = {SIGNED_OUT, ADMINISTRATOR, FOCAL_POINT, "organiser"}  # the others see the same pages with less on them
NOBODY = "?q=nobody+is+called+this"
WISHES = {
    "agenda.list_": ["?q=reviewing", NOBODY],
    "attendance.unit": ["?show=exceptions", NOBODY],
    "certificates.index": ["?show=issued", NOBODY],
    "certificates.issue": ["?hours=1"],
    "delegations.index": [NOBODY],
    "people.index": ["?q=conceicao", NOBODY],
}
"""What is asked of a page beside its address: another state of it that has to be seen."""


@dataclass(frozen=True, slots=True)
class Walk:
    """The pages of one area in one event, as one kind of visitor."""

    who: str
    area: str
    code: str

    def __str__(self) -> str:
        return f"{self.area} of {self.code}, {self.who}"


def _walks() -> list[Walk]:
    """Which visitor has which areas to walk. The event with nothing but facts in it is walked by its organiser."""
    doors = {(endpoint.partition(".")[0], door) for endpoint, door in DOORS.items() if endpoint not in FILES}
    found = [(who, area) for area, door in doors for who in _visitors_of(door)]
    walks = [Walk(who, area, DEMONSTRATION) for who, area in found]
    walks += [Walk(who, area, FACTS) for who, area in found if who == "organiser"]
    return sorted(set(walks), key=lambda walk: (walk.area, walk.who, walk.code))


def _visitors_of(door: str) -> list[str]:
    """Who is shown the pages behind `door`."""
    plain = {PUBLIC: [SIGNED_OUT], SIGNED_IN: ["organiser"], ADMINISTRATORS: [ADMINISTRATOR], LINK: [FOCAL_POINT]}
    return plain.get(door) or [LETTERS[letter] for letter in door]


@pytest.mark.parametrize("walk", _walks(), ids=str)
def test_nothing_keeps_anybody_out(walk: Walk, house: House, watched: OpenWatched) -> None:
    page, watch = watched(walk.who)
    views = ALL_VIEWS if walk.who in SEEN_WHOLE else TWO_VIEWS
    faults: list[str] = []
    for path in _pages(house.site.app, walk).values():
        watch.faults.clear()
        faults += [f"{path}: {fault}" for fault in look_at(page, path, views) + watch.faults]
    assert faults == [], "\n".join(faults)


def _pages(app: Flask, walk: Walk) -> dict[str, str]:
    """The addresses of a walk, as far as there are rows for them."""
    with app.app_context():
        event = event_by_code(db.session(), walk.code)
        assert event is not None
        found = [(rule, address(rule, values_for(db.session(), event, rule))) for rule in _rules(app, walk)]
    wishes = {rule.endpoint: WISHES.get(rule.endpoint, []) if walk.code == DEMONSTRATION else [] for rule, _ in found}
    return {rule.rule + wish: path + wish for rule, path in found if path for wish in ["", *wishes[rule.endpoint]]}


def _rules(app: Flask, walk: Walk) -> list[Rule]:
    """What the visitor of a walk may ask for in its area."""
    return [
        rule
        for rule, method in routes(app)
        if method == "GET" and rule.endpoint not in FILES_TO_KEEP
        if rule.endpoint.partition(".")[0] == walk.area and walk.who in _visitors_of(DOORS[rule.endpoint])
    ]


@pytest.mark.parametrize(
    ("who", "path", "status"),
    [
        (SIGNED_OUT, "/nowhere", 404),
        ("organiser", "/nowhere", 404),
        ("organiser", "/events/nowhere/agenda", 404),
        ("organiser", "/events/ipssd-2024-demo/agenda/2031-01-01", 404),
        ("viewer", "/events/ipssd-2024-demo/settings", 403),
        ("viewer", "/events/ipssd-2024-demo/people", 403),
    ],
)
def test_pages_of_trouble_keep_nobody_out_either(watched: OpenWatched, who: str, path: str, status: int) -> None:
    page, watch = watched(who)
    answer = page.goto(path)
    assert answer is not None
    assert (answer.status, faults_of(page, ALL_VIEWS), watch.faults) == (status, [], [])


def test_every_page_is_in_a_walk(house: House) -> None:
    app = house.site.app
    walked = {rule for walk in _walks() for rule in _pages(app, walk)}
    asked = {rule.rule for rule, method in routes(app) if method == "GET" and rule.endpoint not in FILES_TO_KEEP}
    assert asked - walked == set()
