"""The words of the letters."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.invitations.forms import TextForm
from eventmgr.invitations.queries import text_of_event, text_row
from eventmgr.invitations.rules import PLACES
from eventmgr.invitations.services import change_text
from eventmgr.invitations.services.texts import PARTS
from eventmgr.invitations.views.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell


@blueprint.route("/text", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def text() -> Response | tuple[str, int]:
    """Change them; an empty field takes the words of the house again."""
    form = TextForm(obj=text_of_event(db.session(), this_event()))

    def save(session: Session) -> None:
        parts = {name: form[name].data or "" for name in PARTS}
        change_text(session, this_event(), version=form.version.data, **parts)

    sent = submit(form, save, row=text_row(db.session(), this_event()))
    if not sent.saved:
        page = render_template("invitations/text.html", form=form, stale=sent.stale, places=PLACES)
        return page, sent.status
    tell(_("The words of the letters are saved."), undo=url_for("undo.take_back", change_set=sent.change_set))
    return redirect(url_for("invitations.index"))
