"""A new event."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.events.forms import EventForm
from eventmgr.events.rules import event_code, zones
from eventmgr.events.services import create_event, give_role
from eventmgr.events.views.blueprint import blueprint
from eventmgr.web.access import administrators
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route("/events/new", methods=["GET", "POST"])
@administrators
def create() -> Response | tuple[str, int]:
    """Make an event and organise it."""
    form = EventForm()

    def save(session: Session) -> None:
        give_role(session, create_event(session, **form.values()), visitor(), Role.ORGANISER)

    sent = submit(form, save)
    if not sent.saved:
        return render_template("events/create.html", form=form, zones=zones()), sent.status
    code = event_code(form.code.data or "")
    tell(_("%(code)s is there.", code=code), _("Now its facts, and who works on it."))
    return redirect(url_for("events.settings", code=code.lower()))
