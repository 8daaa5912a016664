"""The tabs of an event: those whose page exists and whose door is open for the role."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from flask import Flask, current_app, g, request, url_for
from flask_babel import gettext

from eventmgr import clock
from eventmgr.web.access import access_of
from eventmgr.web.roles import Role
from eventmgr.words import N_


class EventLike(Protocol):
    """What the navigation needs to know of an event."""

    code: str
    timezone: str


Counter = Callable[[Any], int]


@dataclass(frozen=True, slots=True)
class Page:
    """A page that is a tab: its word, its endpoint, its letter after `g`."""

    label: str
    endpoint: str
    key: str


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab as it stands on the page: translated word, address, whether one is in it, what needs doing there."""

    label: str
    url: str
    current: bool
    count: int
    key: str


PAGES = (
    Page(N_("Overview"), "reports.overview", "o"),
    Page(N_("Delegations"), "delegations.index", "d"),
    Page(N_("People"), "people.index", "p"),
    Page(N_("Agenda"), "agenda.index", "a"),
    Page(N_("Attendance"), "attendance.index", "t"),
    Page(N_("Certificates"), "certificates.index", "c"),
    Page(N_("Outcomes"), "outcomes.index", "u"),
    Page(N_("Documents"), "documents.index", "m"),
    Page(N_("Settings"), "events.settings", "s"),
)


def page_url(endpoint: str, **values: Any) -> str | None:
    """Address of a page, or None while the application has no such page."""
    return url_for(endpoint, **values) if endpoint in current_app.view_functions else None


def _open_to(endpoint: str, role: Role) -> bool:
    view = current_app.view_functions.get(endpoint)
    access = access_of(view) if view else None
    return access is not None and role in access.roles


def tabs(event: EventLike | None, role: Role | None, *, path: str) -> list[Tab]:
    """Tabs of `event` for `role`, the one that holds `path` marked as current; none outside an event."""
    if event is None or role is None:
        return []
    found = [(page, url_for(page.endpoint, code=event.code.lower())) for page in PAGES if _open_to(page.endpoint, role)]
    here = _nearest((url for _, url in found), path)
    return [
        Tab(
            label=gettext(page.label),
            url=url,
            current=url == here,
            count=_count(page.endpoint, event),
            key=page.key,
        )
        for page, url in found
    ]


def _nearest(urls: Iterable[str], path: str) -> str | None:
    """The longest of `urls` that `path` lies below, so that Overview is current only on its own page."""
    above = [url for url in urls if path == url or path.startswith(url.rstrip("/") + "/")]
    return max(above, key=len, default=None)


def add_tab_count(app: Flask, endpoint: str, count: Counter) -> None:
    """Let `count(event)` say how many things need doing behind the tab of `endpoint`; 0 shows nothing."""
    _counters(app)[endpoint] = count


def _counters(app: Flask) -> dict[str, Counter]:
    counters: dict[str, Counter] = app.extensions.setdefault("eventmgr_tab_counts", {})
    return counters


def _count(endpoint: str, event: EventLike) -> int:
    counter = _counters(current_app).get(endpoint)
    return counter(event) if counter else 0


def _now(event: EventLike | None) -> datetime | None:
    return clock.now_in(event.timezone) if event is not None else None


def _context() -> dict[str, Any]:
    event = g.get("event")
    return {
        "navigation": tabs(event, g.get("role"), path=request.script_root + request.path),
        "now_event": _now(event),
    }


def register_navigation(app: Flask) -> None:
    """Give every template `navigation`, `now_event` and `page_url`."""
    app.context_processor(_context)
    app.jinja_env.globals["page_url"] = page_url
