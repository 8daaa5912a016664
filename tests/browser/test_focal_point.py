"""The focal point's page in a browser: it saves as it goes, loses nothing without a connection, overwrites nobody."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from eventmgr import clock
from eventmgr.delegations.enums import ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.links.models import PrivateLink
from eventmgr.people.models import Person
from eventmgr.web.roles import Role
from tests.support.browsing import OpenPage
from tests.support.databases import Saving
from tests.support.factories import make_delegation, make_event, make_link, make_participation, make_person
from tests.support.visitors import AsRole, holding

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Post = Callable[[], str]


@pytest.fixture
def scene(saving: Saving, app: Any) -> Any:
    """An event in the future, a delegation with one member, and its link."""
    begins = clock.now().date() + timedelta(days=40)
    with saving() as session:
        event = make_event(session, code="OWN", start_date=begins, end_date=begins)
        delegation = make_delegation(session, event, name="Sampleland")
        person = make_person(session, "Aung Sample")
        status = ParticipationStatus.NOMINATED
        member = make_participation(session, event, person_id=person.id, delegation_id=delegation.id, status=status)
        token = make_link(session, delegation)
        number = session.scalars(select(PrivateLink.id)).one()
    page = f"/registration/{number}/"
    return event, member, page, lambda: holding(app, token)


@pytest.fixture
def post_of(saving: Saving, scene: Any) -> Post:
    """What is saved as the member's post."""

    def read() -> str:
        with saving() as session:
            return session.get_one(Participation, scene[1].id).post

    return read


def test_typing_is_saved_by_itself_and_says_so(open_page: OpenPage, scene: Any, post_of: Post) -> None:
    _, member, page, focal_point = scene
    tab = open_page(focal_point())
    tab.goto(f"{page}members/{member.id}")
    tab.locator("[name=post]").fill("Director")
    expect(tab.locator("[data-saving-note]")).to_have_text("All saved", timeout=10_000)
    assert post_of() == "Director"
    tab.locator("[name=post]").fill("Director-General")
    expect(tab.locator("[data-saving-note]")).to_have_text("All saved", timeout=10_000)
    assert post_of() == "Director-General"


def test_new_person_is_added_once_and_changed_from_then_on(open_page: OpenPage, scene: Any, saving: Saving) -> None:
    _, _, page, focal_point = scene
    tab = open_page(focal_point())
    tab.goto(f"{page}members/new")
    tab.locator("[name=full_name]").fill("Bopha")
    expect(tab.locator("[data-saving-note]")).to_have_text("All saved", timeout=10_000)
    tab.locator("[name=full_name]").fill("Bopha Sample")
    tab.get_by_role("button", name="Save person").last.click()
    expect(tab.get_by_text("Bopha Sample saved.")).to_be_visible()
    with saving() as session:
        names = session.scalars(select(Person.full_name).where(Person.full_name.startswith("Bopha"))).all()
    assert names == ["Bopha Sample"]


def test_without_a_connection_nothing_typed_is_lost(open_page: OpenPage, scene: Any, post_of: Post) -> None:
    _, member, page, focal_point = scene
    tab = open_page(focal_point())
    tab.goto(f"{page}members/{member.id}")
    tab.context.set_offline(True)
    tab.locator("[name=post]").fill("Director")
    expect(tab.locator("[data-saving-note]")).to_contain_text("kept on this device", timeout=10_000)
    assert post_of() == ""
    tab.context.set_offline(False)
    expect(tab.locator("[data-saving-note]")).to_have_text("All saved", timeout=20_000)
    assert post_of() == "Director"


def test_what_a_closed_page_had_not_sent_is_offered_again(open_page: OpenPage, scene: Any, post_of: Post) -> None:
    _, member, page, focal_point = scene
    tab = open_page(focal_point())
    tab.goto(f"{page}members/{member.id}")
    tab.context.set_offline(True)
    tab.locator("[name=post]").fill("Director")
    expect(tab.locator("[data-saving-note]")).to_contain_text("kept on this device", timeout=10_000)
    again = tab.context.new_page()
    tab.close()
    again.context.set_offline(False)
    again.goto(f"{page}members/{member.id}")
    expect(again.get_by_text("Typed on this device and not sent yet.")).to_be_visible()
    again.get_by_role("button", name="Put it back").click()
    expect(again.locator("[data-saving-note]")).to_have_text("All saved", timeout=10_000)
    assert post_of() == "Director"


def test_two_focal_points_and_an_organiser_never_overwrite_each_other_silently(
    open_page: OpenPage, scene: Any, as_role: AsRole, post_of: Post
) -> None:
    event, member, page, focal_point = scene
    one, other, organiser = (
        open_page(focal_point()),
        open_page(focal_point()),
        open_page(as_role(Role.ORGANISER, event)),
    )
    for tab in (one, other):
        tab.goto(f"{page}members/{member.id}")
    organiser.goto(f"/events/own/people/{member.id}/edit")
    one.locator("[name=post]").fill("Director")
    expect(one.locator("[data-saving-note]")).to_have_text("All saved", timeout=10_000)

    other.locator("[name=post]").fill("Attaché")
    expect(other.locator("[data-saving-note]")).to_contain_text("Somebody else changed this", timeout=10_000)
    assert post_of() == "Director"
    _see_both(other, "Save person", mine="Attaché", theirs="Director")
    assert post_of() == "Director"

    organiser.locator("[name=post]").fill("Counsellor")
    _see_both(organiser, "Save person", mine="Counsellor", theirs="Director")
    assert post_of() == "Director"
    organiser.get_by_role("button", name="Save person").last.click()
    expect(organiser.get_by_text("Aung Sample saved.")).to_be_visible()
    assert post_of() == "Counsellor"


def _see_both(tab: "Page", button: str, *, mine: str, theirs: str) -> None:
    """Saving shows both versions instead of saving."""
    tab.get_by_role("button", name=button).last.click()
    row = tab.locator("table.versions tr", has_text="Post")
    expect(row).to_contain_text(mine)
    expect(row).to_contain_text(theirs)
