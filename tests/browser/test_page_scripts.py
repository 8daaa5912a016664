"""What JavaScript adds to pages that work without it."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from playwright.sync_api import Page, Route, expect

FORM = """
<form data-unsaved method="post" novalidate>
  {summary}
  <input name="rank" id="rank" value="Police Major"><input name="agency" id="agency">
  <div class="save"><button type="submit">Save</button>
  <output data-unsaved-note data-one="1 field changed" data-many="{{n}} fields changed"></output></div>
</form>"""
LIST = """
<form data-filter role="search"><input type="search" name="q" id="q"></form>
<div data-results>{rows}</div>"""
TABLE = """
<table data-rows><tbody><tr class="group"><th>Countries</th></tr>
<tr><th><a class="row-link" href="#kh">Cambodia</a></th></tr>
<tr><th><a class="row-link" href="#la">Laos</a></th></tr></tbody></table>
<a id="new" href="#new" data-key="n">Add</a><a href="#agenda" data-go="a">Agenda</a>
<dialog id="keys-dialog"><input type="checkbox" data-keys-off></dialog>
<details class="more-menu"><summary>More</summary><button>Withdraw</button></details>"""

pytestmark = pytest.mark.browser

Show = Callable[[str], Page]


@pytest.fixture
def show(page: Page, app: Flask) -> Show:
    """Put a body into a page of the site, with the scripts that every page has."""

    def put(body: str) -> Page:
        script = f"{app.static_url_path}/js/page.js"
        whole = f'<!doctype html><title>Trial</title><script type="module" src="{script}"></script>{body}'
        page.route("**/trial*", lambda route: route.fulfill(body=whole, content_type="text/html"))
        page.goto("/trial")
        return page

    return put


def test_the_save_bar_says_how_many_fields_are_not_saved(show: Show) -> None:
    page = show(FORM.format(summary=""))
    note = page.locator("[data-unsaved-note]")
    page.fill("#rank", "Police Colonel")
    expect(note).to_have_text("1 field changed")
    page.fill("#agency", "Sample Agency")
    expect(note).to_have_text("2 fields changed")
    page.fill("#rank", "Police Major")
    page.fill("#agency", "")
    expect(note).to_have_text("")


def test_leaving_with_unsaved_changes_asks_first(show: Show) -> None:
    page, asked = show(FORM.format(summary="")), []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.fill("#rank", "Police Colonel")
    page.goto("/sign-in")
    assert asked == ["beforeunload"]


def test_leaving_with_nothing_changed_does_not_ask(show: Show) -> None:
    page, asked = show(FORM.format(summary="")), []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.fill("#rank", "Police Major")
    page.goto("/sign-in")
    assert asked == []


def test_the_list_of_errors_has_the_focus(show: Show) -> None:
    page = show(FORM.format(summary='<div id="errors" class="error-summary" tabindex="-1" data-focus>2 things</div>'))
    expect(page.locator("#errors")).to_be_focused()


def test_a_list_is_searched_as_one_types_and_keeps_its_address(show: Show) -> None:
    page = show(LIST.format(rows="Cambodia, Laos"))
    found = f"<!doctype html><title>Trial</title>{LIST.format(rows='Laos')}"
    page.route("**/trial?q=la", lambda route: route.fulfill(body=found, content_type="text/html"))
    page.locator("#q").press_sequentially("la")
    expect(page.locator("[data-results]")).to_have_text("Laos")
    assert (page.url.endswith("/trial?q=la"), page.input_value("#q")) == (True, "la")
    expect(page.locator("#q")).to_be_focused()


def test_a_search_that_fails_falls_back_to_the_ordinary_form(show: Show) -> None:
    page, asked = show(LIST.format(rows="Cambodia, Laos")), []

    def answer(route: Route) -> None:
        asked.append(route.request.resource_type)
        route.fulfill(status=403, body="<!doctype html><title>No</title><p>No</p>", content_type="text/html")

    page.route("**/trial?q=la", answer)
    page.locator("#q").press_sequentially("la")
    expect(page.locator("p")).to_have_text("No")
    assert asked == ["fetch", "document"]


def test_rows_are_walked_with_j_and_k_and_opened_with_enter(show: Show) -> None:
    page = show(TABLE)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator("tr.is-row")).to_have_text("Laos")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    assert page.url.endswith("#kh")


@pytest.mark.parametrize(("keys", "place"), [(["n"], "#new"), (["g", "a"], "#agenda"), (["a"], "/trial")])
def test_keys_follow_the_links_that_carry_them(show: Show, keys: list[str], place: str) -> None:
    page = show(TABLE)
    for key in keys:
        page.keyboard.press(key)
    expect(page).to_have_url(re.compile(f"{re.escape(place)}$"))


def test_single_keys_do_nothing_inside_a_field(show: Show) -> None:
    page = show(TABLE + '<input id="name">')
    page.locator("#name").press_sequentially("n?")
    assert (page.input_value("#name"), page.url.endswith("/trial")) == ("n?", True)


def test_single_keys_can_be_switched_off(show: Show) -> None:
    page = show(TABLE)
    page.keyboard.press("?")
    page.check("[data-keys-off]")
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    assert page.url.endswith("/trial")


def test_a_menu_closes_on_escape_and_gives_the_focus_back(show: Show) -> None:
    page = show(TABLE)
    page.click("summary")
    page.keyboard.press("Escape")
    expect(page.locator("details[open]")).to_have_count(0)
    expect(page.locator("summary")).to_be_focused()


def test_a_menu_closes_on_a_press_elsewhere(show: Show) -> None:
    page = show(TABLE)
    page.click("summary")
    page.click("table")
    expect(page.locator("details[open]")).to_have_count(0)
