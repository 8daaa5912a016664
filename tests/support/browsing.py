"""A real browser. Every page is watched: an error in its console or a request to another host fails the test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.support import chromium
from tests.support.run import FOLDER, tell
from tests.support.serving import Site
from tests.support.visitors import Visitor

if TYPE_CHECKING:  # only the tests that drive a browser pay for its library
    from playwright.sync_api import Browser, BrowserContext, Page, Playwright

OpenPage = Callable[..., "Page"]
OWN_SCHEMES = {"data", "blob", "about"}


@dataclass
class Watch:
    """What went wrong in the pages of one test."""

    host: str
    faults: list[str] = field(default_factory=list)

    def over(self, page: "Page") -> None:
        page.on("console", lambda message: self._heard(message.type, message.text))
        page.on("pageerror", lambda error: self.faults.append(f"script failed: {error}"))
        page.on("request", lambda request: self._requested(request.url))
        page.on("response", lambda response: self._answered(response.status, response.url))

    def _heard(self, kind: str, text: str) -> None:
        known = ("the server responded with a status of", "net::ERR_INTERNET_DISCONNECTED")  # what a test arranged
        if kind in {"error", "warning"} and not any(words in text for words in known):
            self.faults.append(f"console {kind}: {text}")

    def _answered(self, status: int, url: str) -> None:
        if status >= 500:
            self.faults.append(f"{status} from {url}")

    def _requested(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in OWN_SCHEMES and parts.netloc != self.host:
            self.faults.append(f"request to another host: {url}")


@pytest.fixture(scope="session")
def playwright_driver() -> Iterator["Playwright"]:
    """The browser library."""
    from playwright.sync_api import sync_playwright

    driver = sync_playwright().start()
    yield driver
    driver.stop()


@pytest.fixture(scope="session")
def chromium_browser(playwright_driver: "Playwright", pytestconfig: pytest.Config) -> Iterator["Browser"]:
    """Chromium, started once per worker process; fails the test when there is none."""
    path = chromium.program(playwright_driver.chromium.executable_path)
    if path is None:
        pytest.fail(chromium.MISSING, pytrace=False)
    browser = playwright_driver.chromium.launch(executable_path=path, args=list(chromium.ARGUMENTS))
    tell(pytestconfig.stash[FOLDER], "browser", {"version": browser.version.split(".")[0]})
    yield browser
    browser.close()


@pytest.fixture
def open_page(request: pytest.FixtureRequest, chromium_browser: "Browser", live_server: Site) -> Iterator[OpenPage]:
    """`open_page(visitor, **options)`: a page of the served application, signed in as `visitor` if one is given.

    Options are those of a browser context: `viewport`, `color_scheme`, `java_script_enabled` …
    """
    request.node.user_properties.append(("browser", "browser"))
    watch, contexts = Watch(urlsplit(live_server.url).netloc), []

    def open_it(visitor: Visitor | None = None, **options: Any) -> "Page":
        context = chromium_browser.new_context(base_url=live_server.url, **options)
        contexts.append(context)
        context.set_default_timeout(15_000)
        if visitor:
            lend_cookies(visitor, context, live_server.url)
        page = context.new_page()
        watch.over(page)
        return page

    yield open_it
    for context in contexts:
        context.close()
    assert watch.faults == []


@pytest.fixture
def page(open_page: OpenPage) -> "Page":
    """A page of the served application, signed out."""
    return open_page()


def lend_cookies(visitor: Visitor, context: "BrowserContext", url: str) -> None:
    """Let the browser at `url` be signed in as `visitor`."""
    name = visitor.application.config["SESSION_COOKIE_NAME"]
    cookie = visitor.get_cookie(name)
    assert cookie is not None, "the visitor is not signed in"
    context.add_cookies([{"name": name, "value": cookie.value, "url": url}])
