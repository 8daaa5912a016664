"""Taking back what somebody just did: the button "Undo" beside the message, and in lists of what was done."""

from urllib.parse import urlsplit

from flask import Blueprint, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from eventmgr.audit.log import change_set as set_of
from eventmgr.audit.undo import Undone, undo_set
from eventmgr.database import transaction
from eventmgr.errors import RefusedError
from eventmgr.web.access import event_roles
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import event_id, visitor

blueprint = Blueprint("undo", __name__, url_prefix="/events/<code>/undo")


@blueprint.post("/<change_set>")
@event_roles(Role.ORGANISER)
def take_back(change_set: str) -> Response:
    """Put back everything that one transaction changed; taking this back again does it anew."""
    try:
        with transaction(actor=visitor().id) as session:
            done = undo_set(session, event_id=event_id(), change_set=change_set)
            again = set_of(session)
    except RefusedError as error:
        tell(sentence(error), kind="bad")
        return redirect(_back())
    tell(_("Taken back."), _how_much(done), undo=url_for("undo.take_back", change_set=again))
    return redirect(_list_of(_back()) if done.taken_out else _back())


def _how_much(done: Undone) -> str:
    parts = [
        ngettext("%(num)d entry is as it was", "%(num)d entries are as they were", done.put_back),
        ngettext("%(num)d new one is out again", "%(num)d new ones are out again", done.taken_out),
        ngettext("%(num)d is back", "%(num)d are back", done.brought_back),
    ]
    counts = (done.put_back, done.taken_out, done.brought_back)
    return ", ".join(part for part, count in zip(parts, counts, strict=True) if count) + "."


def _list_of(path: str) -> str:
    """The first page of the area: the page of something that is out again is gone."""
    return "/".join(path.partition("?")[0].split("/")[:4])


def _back() -> str:
    """The page that the button stood on, if it is one of ours."""
    came = urlsplit(request.referrer or "")
    path = came.path if came.netloc == request.host and came.path.startswith("/events/") else ""
    return f"{path}?{came.query}" if path and came.query else path or url_for("reports.overview")
