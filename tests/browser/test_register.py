"""The register in a browser: marks saved at once, letters as keys, and the same page without scripts."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from eventmgr.attendance.enums import AttendanceStatus as Status
from eventmgr.attendance.enums import RecordSource as Source
from eventmgr.web.roles import Role
from tests.attendance.scene import MON_AM, Scene, make_scene, mark, records
from tests.support.browsing import OpenPage
from tests.support.databases import Saving
from tests.support.visitors import AsRole

pytestmark = pytest.mark.browser

REGISTER = f"/events/sample/attendance/{MON_AM}"
Kept = Callable[[], list[tuple[str, Status]]]


@pytest.fixture
def scene(saving: Saving) -> Scene:
    with saving() as session:
        return make_scene(session, people=3, code="SAMPLE")


@pytest.fixture
def kept(saving: Saving, scene: Scene) -> Kept:
    """Names and marks of the signed sheet, as they are in the database now."""

    def read() -> list[tuple[str, Status]]:
        with saving() as session:
            return [
                (name, status) for _, name, status, source in records(session, scene.event) if source is Source.SHEET
            ]

    return read


@pytest.fixture
def register(open_page: OpenPage, as_role: AsRole, scene: Scene) -> Page:
    page = open_page(as_role(Role.ORGANISER, scene.event))
    page.goto(REGISTER)
    return page


def letter(page: Page, person: str, word: str) -> Locator:
    return page.get_by_role("radiogroup", name=person).get_by_role("radio", name=word, exact=True)


def test_a_mark_is_saved_as_soon_as_it_is_chosen(register: Page, kept: Kept) -> None:
    letter(register, "Sample 2", "Absent").check()
    expect(register.locator("[data-said]")).to_contain_text("Saved, ")
    assert kept() == [("Sample 2", Status.ABSENT)]
    letter(register, "Sample 2", "Present").check()
    expect(register.locator("[data-said]")).to_contain_text("Saved, ")
    register.reload()
    expect(letter(register, "Sample 2", "Present")).to_be_checked()
    assert kept() == [("Sample 2", Status.PRESENT)]


def test_letters_mark_the_row_in_focus_and_arrows_go_on_to_the_next_person(register: Page, kept: Kept) -> None:
    letter(register, "Sample 1", "Present").focus()
    for key in ("l", "ArrowDown", "d", "ArrowDown", "e", "ArrowUp"):
        register.keyboard.press(key)
    expect(letter(register, "Sample 2", "Left early")).to_be_focused()
    expect(register.locator("[data-said]")).to_contain_text("Saved, ")
    register.wait_for_load_state("networkidle")
    assert kept() == [("Sample 1", Status.LATE), ("Sample 2", Status.LEFT_EARLY), ("Sample 3", Status.EXCUSED)]


def test_a_colleagues_mark_is_shown_and_the_next_choice_counts(
    register: Page, saving: Saving, scene: Scene, kept: Kept
) -> None:
    with saving() as session:
        mark(session, scene, MON_AM, Status.ABSENT)
    # Clicked, not checked: the colleague's mark may be back before anybody could look at the choice.
    letter(register, "Sample 1", "Late").click(force=True)
    expect(register.locator("[data-said]")).to_have_text(
        "A colleague has marked Absent here meanwhile. Choose again to change it."
    )
    expect(letter(register, "Sample 1", "Absent")).to_be_checked()
    letter(register, "Sample 1", "Late").check()
    expect(register.locator("[data-said]")).to_contain_text("Saved, ")
    assert kept() == [("Sample 1", Status.LATE)]


def test_two_marks_in_a_hurry_end_as_the_last_one(register: Page, kept: Kept) -> None:
    letter(register, "Sample 1", "Present").focus()
    for key in ("l", "a", "d"):
        register.keyboard.press(key)
    register.wait_for_load_state("networkidle")
    expect(register.locator("[data-said]")).to_contain_text("Saved, ")
    expect(letter(register, "Sample 1", "Left early")).to_be_checked()
    assert kept() == [("Sample 1", Status.LEFT_EARLY)]


def test_a_mark_without_an_answer_of_the_register_is_told_as_not_saved(register: Page, kept: Kept) -> None:
    register.route("**/mark", lambda route: route.fulfill(body="<p>Sign in</p>", content_type="text/html"))
    letter(register, "Sample 1", "Late").check()
    expect(register.locator("[data-said]")).to_contain_text("Not saved: the connection broke.")
    assert kept() == []


def test_people_found_by_the_search_are_marked_as_well(register: Page, kept: Kept) -> None:
    register.get_by_role("searchbox", name="Find in the register").press_sequentially("sample 3")
    expect(register.get_by_role("radiogroup")).to_have_count(1)
    letter(register, "Sample 3", "Late").check()
    expect(register.locator("[data-said]")).to_contain_text("Saved, ")
    assert kept() == [("Sample 3", Status.LATE)]


def test_the_register_is_kept_without_scripts(open_page: OpenPage, as_role: AsRole, scene: Scene, kept: Kept) -> None:
    page = open_page(as_role(Role.DESK, scene.event), java_script_enabled=False)
    page.goto(REGISTER)
    letter(page, "Sample 1", "Late").check()
    letter(page, "Sample 3", "Excused").check()
    page.get_by_role("button", name="Save the marks of this page").click()
    expect(page.get_by_text("2 marks saved.")).to_be_visible()
    page.get_by_role("button", name="Close Monday morning").click()
    expect(page.get_by_text("1 person without a mark is recorded as present.")).to_be_visible()
    expect(page.get_by_role("radiogroup")).to_have_count(0)
    assert kept() == [("Sample 1", Status.LATE), ("Sample 2", Status.PRESENT), ("Sample 3", Status.EXCUSED)]


def test_a_phone_shows_the_open_unit_only(open_page: OpenPage, as_role: AsRole, scene: Scene) -> None:
    page = open_page(as_role(Role.ORGANISER, scene.event), viewport={"width": 360, "height": 740})
    page.goto(REGISTER)
    heads = [head.inner_text().split("\n")[0] for head in page.get_by_role("columnheader").all() if head.is_visible()]
    assert [head for head in heads if head[:3] in {"Mon", "Tue"}] == ["Mon AM"]
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 360
