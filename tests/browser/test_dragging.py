"""Orders by hand: dragged with the mouse, and moved with buttons by the keyboard (R5, R6)."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from eventmgr.web.roles import Role
from tests.support.browsing import OpenPage
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_participation, make_person
from tests.support.visitors import AsRole

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def scene(saving: Saving) -> Any:
    """Three delegations, the first with three people."""
    with saving() as session:
        event = make_event(session, code="OWN")
        rows = [make_delegation(session, event, name=name) for name in ("Alpha", "Beta", "Gamma")]
        for name in ("One", "Two", "Three"):
            person = make_person(session, name)
            make_participation(session, event, person_id=person.id, delegation_id=rows[0].id)
    return event, rows


def _order(page: Page, caption: str) -> list[str]:
    table = page.get_by_role("table", name=caption)
    return [text.strip() for text in table.locator("a.row-link").all_inner_texts()]


def test_delegations_are_dragged_into_their_order(open_page: OpenPage, as_role: AsRole, scene: Any) -> None:
    page = open_page(as_role(Role.ORGANISER, scene[0]))
    page.goto("/events/own/delegations/order")
    assert _order(page, "Delegations in order") == ["Alpha", "Beta", "Gamma"]
    with page.expect_navigation():
        onto = page.locator("tr", has_text="Alpha")
        page.locator("tr", has_text="Gamma").drag_to(onto, target_position={"x": 9, "y": 2})
    assert _order(page, "Delegations in order") == ["Gamma", "Alpha", "Beta"]
    expect(page.get_by_role("button", name="Move up: Alpha")).to_be_visible()
    page.get_by_role("button", name="Move up: Alpha").press("Enter")
    expect(page.locator("tbody tr").first).to_contain_text("Alpha")


def test_members_are_dragged_into_their_order(open_page: OpenPage, as_role: AsRole, scene: Any) -> None:
    page = open_page(as_role(Role.ORGANISER, scene[0]))
    page.goto(f"/events/own/delegations/{scene[1][0].slug}")
    assert _order(page, "People of Alpha in order") == ["One", "Three", "Two"]
    rows = page.get_by_role("table", name="People of Alpha in order")
    with page.expect_navigation():
        height = rows.locator("tr", has_text="Two").bounding_box()["height"]
        rows.locator("tr", has_text="One").drag_to(
            rows.locator("tr", has_text="Two"), target_position={"x": 9, "y": height - 2}
        )
    assert _order(page, "People of Alpha in order") == ["Three", "Two", "One"]
