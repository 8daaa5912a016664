"""Looking at a page as a careful visitor would: in the light and in the dark, on a large screen and on two phones."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

LARGE = {"width": 1280, "height": 860}
PHONE = {"width": 360, "height": 740}
SMALL_PHONE = {"width": 320, "height": 640}
EVERYTHING: dict[str, Any] = {"resultTypes": ["violations"]}
COLOURS: dict[str, Any] = EVERYTHING | {"runOnly": ["color-contrast"]}
"""All that differs between the light and the dark."""

# What stands out of the window, unless it can be scrolled to inside something of its own.
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const held = (element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(above).overflowX)) return true;
    return false;
  };
  const out = [...document.querySelectorAll("body *")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.right > width + 1 && !held(element);
  });
  const names = out.slice(0, 4).map((element) => element.tagName.toLowerCase() + "." + element.className);
  return document.documentElement.scrollWidth > width ? ["the page", ...names] : names;
}"""
RUN_AXE = """async (options) => (await axe.run(options)).violations.map(
  (found) => `${found.id} at ${found.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(", ")}`)"""


@dataclass(frozen=True, slots=True)
class View:
    """One way to see a page: its window, its colours, and which rules of axe are asked, if any."""

    name: str
    window: dict[str, int]
    colours: str = "light"
    rules: dict[str, Any] | None = field(default=None)


LARGE_LIGHT = View("1280 px, light", LARGE, rules=EVERYTHING)
LARGE_DARK = View("1280 px, dark", LARGE, "dark", COLOURS)
PHONE_LIGHT = View("360 px, light", PHONE, rules=EVERYTHING)
PHONE_DARK = View("360 px, dark", PHONE, "dark", COLOURS)
SMALL_LIGHT = View("320 px, light", SMALL_PHONE)
ALL_VIEWS = (LARGE_LIGHT, LARGE_DARK, PHONE_DARK, PHONE_LIGHT, SMALL_LIGHT)
TWO_VIEWS = (LARGE_LIGHT, PHONE_LIGHT)
"""For a page that another visitor has been shown in every view."""


@cache
def axe() -> str:
    """The program that looks for what keeps people out."""
    from axe_playwright_python.sync_playwright import Axe

    return str(Axe().axe_script)


def look_at(page: "Page", path: str, views: tuple[View, ...]) -> list[str]:
    """What is wrong with the page at `path`, each with the view it was seen in."""
    answer = page.goto(path)
    if answer is None or answer.status >= 400:
        return [f"answered {answer.status if answer else 'nothing'}"]
    return faults_of(page, views)


def faults_of(page: "Page", views: tuple[View, ...]) -> list[str]:
    """What is wrong with the page that is open."""
    page.evaluate(axe())
    return [
        *_head_faults(page),
        *(f"{view.name}: {fault}" for view in views for fault in _faults_in(page, view)),
    ]


def _head_faults(page: "Page") -> Iterator[str]:
    headings = page.locator("h1").count()
    if headings != 1:
        yield f"{headings} main headings"
    if not page.title().strip():
        yield "no title"


def _faults_in(page: "Page", view: View) -> Iterator[str]:
    page.set_viewport_size(view.window)
    page.emulate_media(color_scheme=view.colours, reduced_motion="reduce")
    wide = page.evaluate(TOO_WIDE)
    if wide:
        yield f"wider than the window: {', '.join(wide)}"
    if view.rules:
        yield from page.evaluate(RUN_AXE, view.rules)
