"""The door of private links: the link is exchanged for a cookie, and its address is left behind."""

from http import HTTPStatus

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.database import db, transaction
from eventmgr.extensions import limiter
from eventmgr.links.current import keep_link
from eventmgr.links.models import PrivateLink
from eventmgr.links.queries import link_by_token
from eventmgr.links.services import opened
from eventmgr.web.access import public

blueprint = Blueprint("links", __name__, url_prefix="/l")
GUESSES = "20 per minute;200 per hour"
"""Links that are none, from one address; who has a good one is never slowed down."""
LONGEST = 64


@blueprint.get("/<token>")
@public
@limiter.limit(GUESSES, exempt_when=lambda: _asked_for() is not None)
def enter(token: str) -> Response | tuple[str, int]:
    """Open a link: to its page, without the token in the address; a closed one looks like one that never was."""
    link = _found(token)
    if link is None:
        return over()
    with transaction() as session:
        opened(session, link, at=clock.now())
    keep_link(link)
    return redirect(url_for("registration.index", link=link.id), HTTPStatus.SEE_OTHER)


@blueprint.get("")
@public
def closed() -> str:
    """What is said to whoever comes without a link that is open."""
    return over()[0]


def _asked_for() -> PrivateLink | None:
    return _found((request.view_args or {}).get("token", ""))


def _found(token: str) -> PrivateLink | None:
    return link_by_token(db.session(), token, at=clock.now()) if len(token) <= LONGEST else None


def over() -> tuple[str, int]:
    """The page for a link that opens nothing, whatever the reason."""
    return render_template("links/over.html"), HTTPStatus.NOT_FOUND
