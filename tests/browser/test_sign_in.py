"""Signing in and out, as a person does it."""

import re

import pytest
from playwright.sync_api import Page, expect

from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.support.browsing import OpenPage
from tests.support.databases import Saving
from tests.support.factories import make_event, make_role, make_user
from tests.support.serving import Site

pytestmark = pytest.mark.browser

PASSWORD = "seven dialogues in December"


@pytest.fixture
def event(saving: Saving, live_server: Site) -> Event:
    """An event whose organiser has a password."""
    passwords = live_server.app.extensions["eventmgr_passwords"]
    with saving() as session:
        user = make_user(session, email="officer@agency.example", password_hash=passwords.hash(PASSWORD))
        event = make_event(session, code="IPSSD-2024", title="Dialogue on Transnational Crime")
        make_role(session, event, user=user, role=Role.ORGANISER)
    return event


def sign_in(page: Page, password: str) -> None:
    page.get_by_label("E-mail").fill("officer@agency.example")
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_organiser_signs_in_sees_the_event_and_signs_out(page: Page, event: Event) -> None:
    page.goto("/")
    sign_in(page, PASSWORD)
    expect(page.get_by_role("link", name=re.compile("Transnational Crime|IPSSD-2024")).first).to_be_visible()
    page.locator("details.account > summary").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_wrong_password_says_so_and_keeps_the_address(page: Page, event: Event) -> None:
    page.goto("/sign-in")
    sign_in(page, "not the password")
    expect(page.get_by_text("E-mail or password is wrong")).to_be_visible()
    expect(page.get_by_label("E-mail")).to_have_value("officer@agency.example")


def test_signing_in_works_without_scripts(open_page: OpenPage, event: Event) -> None:
    page = open_page(java_script_enabled=False)
    page.goto("/")
    sign_in(page, PASSWORD)
    expect(page.get_by_role("link", name=re.compile("Transnational Crime|IPSSD-2024")).first).to_be_visible()
