"""The words of each kind of message."""

from types import SimpleNamespace

from flask import abort, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.correspondence.forms import WordsForm
from eventmgr.correspondence.queries import template_of, template_row
from eventmgr.correspondence.rules import PLACES
from eventmgr.correspondence.services import change_template
from eventmgr.correspondence.views.blueprint import blueprint
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.mail.enums import MessageKind
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell


@blueprint.route("/words/<name>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def words(name: str) -> Response | tuple[str, int]:
    """Change the event's own words for a kind of message."""
    if name not in {each.value for each in MessageKind}:
        abort(404)
    kind = MessageKind(name)
    subject, body, version = template_of(db.session(), this_event(), kind)
    form = WordsForm(obj=SimpleNamespace(subject=subject, body=body, version=version))

    def save(session: Session) -> None:
        change_template(
            session,
            this_event(),
            kind=kind,
            version=form.version.data,
            subject=form.subject.data or "",
            body=form.body.data or "",
        )

    sent = submit(form, save, row=template_row(db.session(), this_event(), kind))
    if not sent.saved:
        page = render_template("outbox/words.html", form=form, kind=kind, stale=sent.stale, places=PLACES)
        return page, sent.status
    tell(_("The words are saved."), undo=url_for("undo.take_back", change_set=sent.change_set))
    return redirect(url_for("outbox.write"))
