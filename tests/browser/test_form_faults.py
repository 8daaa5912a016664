"""Every form, sent with nothing in it: the page that says what is wrong can be read by everybody too."""

from typing import TYPE_CHECKING

import pytest
from flask import Flask

from eventmgr.database import db
from eventmgr.events.queries import event_by_code
from eventmgr.sample import LOADERS
from tests.browser.conftest import ADMINISTRATOR, FOCAL_POINT, SIGNED_OUT, House, OpenWatched
from tests.browser.looking import LARGE_LIGHT, SMALL_LIGHT, faults_of
from tests.house.doors import ADMINISTRATORS, DOORS, LINK, PUBLIC
from tests.support.addresses import FILES, address, routes, values_for

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

VIEWS = (LARGE_LIGHT, SMALL_LIGHT)
AREAS = sorted({endpoint.partition(".")[0] for endpoint in DOORS if endpoint not in FILES})
WHO = {ADMINISTRATORS: ADMINISTRATOR, PUBLIC: SIGNED_OUT, LINK: FOCAL_POINT}
EMPTY_AND_SEND = """() => {
  const typed = "input:not([type]), input[type=text], input[type=email], input[required], textarea";
  const field = document.querySelector(`main form[method=post] :is(${typed})`);
  if (!field) return false;
  const form = field.closest("form");
  const filled = "input:not([type=hidden], [type=checkbox], [type=radio]), textarea";
  for (const each of form.querySelectorAll(filled)) each.value = "";
  form.noValidate = true;
  form.requestSubmit();
  return true;
}"""


@pytest.mark.parametrize("area", AREAS)
def test_what_is_wrong_in_a_form_can_be_read_by_everybody(area: str, house: House, watched: OpenWatched) -> None:
    faults: list[str] = []
    opened = {who: watched(who) for who in (ADMINISTRATOR, SIGNED_OUT, FOCAL_POINT, "organiser")}
    for path, who in _forms(house.site.app, area).items():
        page, watch = opened[who]
        watch.faults.clear()
        found = _sent_empty(page, path)
        faults += [f"{path}: {fault}" for fault in found + watch.faults]
    assert faults == [], "\n".join(faults)


def _sent_empty(page: "Page", path: str) -> list[str]:
    page.goto(path)
    with page.expect_navigation() as sent:
        if not page.evaluate(EMPTY_AND_SEND):
            page.reload()
            return []
    if sent.value.status != 422:
        return [] if sent.value.status < 400 else [f"answered {sent.value.status}"]
    untold = [] if page.locator(".error-summary, [aria-invalid]").count() else ["does not say what is wrong"]
    return untold + faults_of(page, VIEWS)


def _forms(app: Flask, area: str) -> dict[str, str]:
    """Pages that are asked for and sent to, with who may."""
    methods = {(rule.endpoint, method) for rule, method in routes(app)}
    with app.app_context():
        event = event_by_code(db.session(), list(LOADERS)[1])
        assert event is not None
        found = {
            address(rule, values_for(db.session(), event, rule)): WHO.get(DOORS[rule.endpoint], "organiser")
            for rule, method in routes(app)
            if method == "POST" and (rule.endpoint, "GET") in methods and rule.endpoint.startswith(f"{area}.")
        }
    return {path: who for path, who in found.items() if path}
