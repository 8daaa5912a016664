"""The whole main job, as an organiser does it: from signing in to the papers that lie on the table.

What is read at the end is read back from the files that the browser saved.
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.documents.reading import words_of
from tests.support.databases import Saving
from tests.support.factories import make_event, make_role, make_user
from tests.support.serving import Site

pytestmark = [pytest.mark.browser, pytest.mark.slow]

EMAIL, PASSWORD = "officer@agency.example", "seven dialogues in December"
NAME, NATIVE, RANK = "Sample Delegate Phommachanh", "ສຸກສະຫວັນ ພົມມະຈັນ", "Police Lieutenant Colonel"
SESSION = "Forced scams and the law"


@pytest.fixture
def event(saving: Saving, live_server: Site) -> Event:
    """An event in which nothing is written yet, and its organiser."""
    passwords = live_server.app.extensions["eventmgr_passwords"]
    with saving() as session:
        user = make_user(session, email=EMAIL, password_hash=passwords.hash(PASSWORD))
        event = make_event(session, code="DIALOGUE-1", title="Dialogue on Transnational Crime", city="Semarang")
        make_role(session, event, user=user, role=Role.ORGANISER)
    return event


def test_an_organiser_registers_plans_marks_and_prints(page: Page, event: Event, tmp_path: Path) -> None:
    page.goto("/")
    sign_in(page)
    page.get_by_role("link", name="Dialogue on Transnational Crime").first.click()
    add_delegation(page, "laos")
    add_person(page)
    add_session(page)
    mark_present(page)
    programme, participants, attendance = (
        words_of(save(page, title, tmp_path).read_bytes())
        for title in ("Programme", "List of participants", "Attendance summary")
    )
    assert told(programme, SESSION, NAME, "09:00", "10:30", "Dialogue on Transnational Crime") == []
    assert told(participants, NAME, NATIVE, RANK, "Laos") == []
    counted = "1 registered 1 expected for at least one unit 1 attended at least one unit 1 met the threshold"
    assert told(attendance, counted, "Laos") == []


def sign_in(page: Page) -> None:
    page.get_by_label("E-mail").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def tab(page: Page, name: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=re.compile(f"^{name}")).first.click()


def field(page: Page, label: str) -> Locator:
    """The field with that label, whatever is said beside it."""
    return page.get_by_label(re.compile(rf"^\s*{label}(\s+optional)?\s*$"))


def add_delegation(page: Page, typed: str) -> None:
    tab(page, "Delegations")
    page.get_by_role("textbox", name=re.compile("Countries|organisations", re.IGNORECASE)).fill(typed)
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Laos")


def add_person(page: Page) -> None:
    page.get_by_role("link", name="Add person").first.click()
    field(page, "Full name").fill(NAME)
    field(page, "In own script").fill(NATIVE)
    field(page, "Rank").fill(RANK)
    field(page, "Status").select_option(label="Confirmed")
    page.get_by_role("main").get_by_role("button", name="Add person").last.click()
    expect(page.get_by_text(NATIVE).first).to_be_visible()


def add_session(page: Page) -> None:
    tab(page, "Agenda")
    page.get_by_role("link", name="Add session").first.click()
    field(page, "Title").fill(SESSION)
    field(page, "Day").select_option(index=1)
    field(page, "Starts").fill("09:00")
    field(page, "Ends").fill("10:30")
    field(page, "Person").first.fill("phommachanh")
    page.get_by_role("button", name="Save session").last.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(SESSION)
    expect(page.get_by_text(NAME).first).to_be_visible()


def mark_present(page: Page) -> None:
    tab(page, "Attendance")
    page.wait_for_load_state()  # marks are saved one by one as soon as the script is there
    row = page.get_by_role("row", name=re.compile(NAME))
    row.get_by_role("radio", name="Late").check()
    expect(page.get_by_role("status")).to_contain_text("Saved")
    row.get_by_role("radio", name="Present").check()
    expect(page.get_by_role("status")).to_contain_text("Saved")
    page.reload()
    expect(row.get_by_role("radio", name="Present")).to_be_checked()
    expect(page.get_by_text("1 of 1").first).to_be_visible()


def save(page: Page, title: str, folder: Path) -> Path:
    """The document as the browser keeps it."""
    tab(page, "Documents")
    page.get_by_label(f"More for {title}", exact=True).click()
    entry = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=title))
    with page.expect_download() as started:
        entry.get_by_role("link", name="Download PDF").click()
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    return path


def told(text: str, *wanted: str) -> list[str]:
    """Which of `wanted` the text does not say."""
    return [each for each in wanted if each not in text]
