"""Facts, prints and rules of an event."""

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.events.forms import SettingsForm
from eventmgr.events.rules import MARKINGS, beyond_accreditation, zones
from eventmgr.events.services import change_event
from eventmgr.events.views.blueprint import SETTINGS, blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import Sent, submit
from eventmgr.web.outside import sessions_outside
from eventmgr.web.roles import Role


@blueprint.route(SETTINGS, methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def settings() -> Response | tuple[str, int]:
    """What the event is, how its documents are printed, by which rules attendance is judged."""
    form = SettingsForm(obj=this_event())

    def save(session: Session) -> None:
        change_event(session, this_event(), version=form.version.data, **form.values())

    sent = submit(form, save, row=this_event())
    if not sent.saved:
        return _page(form, sent), sent.status
    _tell()
    return redirect(url_for("events.settings"))


def _page(form: SettingsForm, sent: Sent) -> str:
    return render_template(
        "events/settings.html",
        form=form,
        stale=sent.stale,
        zones=zones(),
        markings=MARKINGS,
        too_high=beyond_accreditation(form.marking.data or ""),
        outside=sessions_outside(db.session(), this_event()),
    )


def _tell() -> None:
    flash(_("Settings saved."), "ok")
    outside = len(sessions_outside(db.session(), this_event()))
    if outside:
        words = ngettext(
            "%(num)d session lies outside the dates; it is kept.",
            "%(num)d sessions lie outside the dates; they are kept.",
            outside,
        )
        flash(words, "warn")
