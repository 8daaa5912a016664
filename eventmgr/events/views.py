"""Pages of events."""

from flask import Blueprint, render_template

from eventmgr.database import db
from eventmgr.events.queries import events_of
from eventmgr.web.access import signed_in
from eventmgr.web.visitor import visitor

blueprint = Blueprint("events", __name__)


@blueprint.get("/")
@signed_in
def index() -> str:
    """The events one may enter."""
    return render_template("events/index.html", events=events_of(db.session(), visitor()))
