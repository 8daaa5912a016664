"""The Overview of an event."""

from flask import Blueprint, render_template

from eventmgr.web.access import event_roles

blueprint = Blueprint("reports", __name__)


@blueprint.get("/events/<code>/")
@event_roles()
def overview() -> str:
    """What needs me today, and how the event stands."""
    return render_template("reports/overview.html")
