"""The guard: finds out who visits, holds every request to what its view declares, and loads the event.

Signed out: to the sign-in page, alike for events that exist and those that do not. Without a role in the event: 404.
With a role that does not reach: 403 (product.md section 6).
"""

from datetime import datetime, timedelta
from typing import Any

from flask import Flask, abort, current_app, g, redirect, request, url_for
from flask import session as cookie
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.accounts.models import SignIn
from eventmgr.accounts.queries import sign_in_by_hash
from eventmgr.accounts.services import token_hash
from eventmgr.config import Settings
from eventmgr.database import db, transaction
from eventmgr.events.models import Event
from eventmgr.events.queries import event_and_role
from eventmgr.links.current import has_any, key_of
from eventmgr.links.queries import link_by_cookie
from eventmgr.web.access import Access, Door, access_of, public
from eventmgr.web.roles import Role

TOKEN = "token"  # noqa: S105 - the name of a field of the cookie
DESK = "desk"  # the desk stays signed in while nobody comes
LIBRARY_FILES = frozenset({"static", "bootstrap.static"})
SEEN_EVERY = timedelta(minutes=1)


def install_guard(app: Flask) -> None:
    """Put the guard before every request; raises RuntimeError if a view declares nothing."""
    for name in LIBRARY_FILES & set(app.view_functions):
        app.view_functions[name] = _declared_public(app.view_functions[name])
    bare = sorted(name for name, view in app.view_functions.items() if access_of(view) is None)
    if bare:
        raise RuntimeError(f"these views do not say who may enter: {', '.join(bare)}")
    app.url_value_preprocessor(_take_code)
    app.url_defaults(_give_code)
    app.before_request(_hold)


def _declared_public(view: Any) -> Any:
    def serve(*args: Any, **kwargs: Any) -> Any:
        return view(*args, **kwargs)

    return public(serve)


def _take_code(_endpoint: str | None, values: dict[str, Any] | None) -> None:
    g.code = values.pop("code", None) if values else None
    g.link_number = values.pop("link", None) if values else None


def _give_code(endpoint: str, values: dict[str, Any]) -> None:
    expecting = current_app.url_map.is_endpoint_expecting
    if g.get("event") and "code" not in values and expecting(endpoint, "code"):
        values["code"] = g.event.code.lower()
    if g.get("link") and "link" not in values and expecting(endpoint, "link"):
        values["link"] = g.link.id


def _hold() -> Response | None:
    g.user, g.event, g.role, g.sign_in_id, g.link = None, None, None, None, None
    view = current_app.view_functions.get(request.endpoint or "")
    if view is None or request.endpoint in LIBRARY_FILES:
        return None
    access = access_of(view)
    if access is None:
        abort(404)
    settings: Settings = current_app.extensions["eventmgr"]
    _find_visitor(settings)
    return _at_the_door(access)


def _at_the_door(access: Access) -> Response | None:
    if access.door is Door.PUBLIC:
        return None
    if access.door is Door.LINK:
        return _enter_by_link()
    if g.user is None:
        return redirect(url_for("accounts.sign_in", next=_here()))
    if access.door is Door.ADMINISTRATOR and not g.user.is_admin:
        abort(404)
    if access.door is Door.EVENT:
        _enter_event(access)
    return None


def _here() -> str | None:
    """Where to go after signing in: only pages that can be asked for, never an address from outside."""
    return request.full_path.rstrip("?") if request.method in {"GET", "HEAD"} and request.path != "/" else None


def _enter_event(access: Access) -> None:
    found = event_and_role(db.session(), g.code or "", g.user)
    if found is None:
        abort(404)
    g.event, g.role = found
    if g.role not in access.roles:
        abort(403)
    if g.role is Role.DESK and not cookie.get(DESK):
        cookie[DESK] = True


def _enter_by_link() -> Response | None:
    """Load what the link of the address opens; to whoever holds another link only, it does not exist."""
    key = key_of(g.link_number)
    link = link_by_cookie(db.session(), g.link_number, key, at=clock.now()) if key else None
    if link is None:
        if has_any() and not key:
            abort(404)
        return redirect(url_for("links.closed"))
    g.link, g.event = link, db.session().get(Event, link.event_id)
    return None


def _find_visitor(settings: Settings) -> None:
    token = cookie.get(TOKEN)
    sign_in = sign_in_by_hash(db.session(), token_hash(token)) if isinstance(token, str) else None
    if sign_in is None or sign_in.user.disabled:
        return
    at = clock.now()
    if _is_over(sign_in, at, settings):
        cookie.pop(TOKEN)
        return
    g.user, g.sign_in_id = sign_in.user, sign_in.id
    if at - sign_in.seen_at > SEEN_EVERY:
        with transaction():
            sign_in.seen_at = at


def _is_over(sign_in: SignIn, at: datetime, settings: Settings) -> bool:
    idle = settings.desk_idle_minutes if cookie.get(DESK) else settings.idle_minutes
    return at - sign_in.seen_at > timedelta(minutes=idle) or at - sign_in.started_at > timedelta(
        minutes=settings.session_minutes
    )
