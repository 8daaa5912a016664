"""Who signs, in the agreed order."""

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.certificates.forms import SignatoryForm
from eventmgr.certificates.queries import signatories_of, signatory_in_event
from eventmgr.certificates.services import (
    MOST,
    add_signatory,
    change_signatory,
    move_signatory,
    remove_signatory,
)
from eventmgr.certificates.views.blueprint import blueprint
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.visitor import visitor

Answer = Response | tuple[str, int]
ROW = "/signatories/<int(max=2147483647):row_id>"


@blueprint.route("/signatories", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def signatories() -> Answer:
    """Who signs, and one more."""
    form = SignatoryForm()
    sent = submit(form, lambda session: add_signatory(session, this_event(), **_typed(form)))
    if not sent.saved:
        rows = signatories_of(db.session(), this_event())
        return render_template("certificates/signatories.html", form=form, rows=rows, most=MOST), sent.status
    flash(_("%(name)s added.", name=form.name.data), "ok")
    return redirect(url_for("certificates.signatories"))


@blueprint.route(ROW, methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def signatory(row_id: int) -> Answer:
    """Change the words under one signature."""
    row = signatory_in_event(db.session(), this_event(), row_id)
    form = SignatoryForm(obj=row)

    def save(session: Session) -> None:
        change_signatory(session, this_event(), row_id=row_id, version=form.version.data, **_typed(form))

    sent = submit(form, save, row=row)
    if not sent.saved:
        return render_template("certificates/signatory.html", form=form, row=row, stale=sent.stale), sent.status
    flash(_("%(name)s saved.", name=form.name.data), "ok")
    return redirect(url_for("certificates.signatories"))


def _typed(form: SignatoryForm) -> dict[str, str]:
    return {name: form[name].data or "" for name in ("name", "post", "organisation")}


@blueprint.post(f"{ROW}/earlier")
@event_roles(Role.ORGANISER)
def signatory_earlier(row_id: int) -> Response:
    """One place to the left."""
    return _moved(row_id, -1)


@blueprint.post(f"{ROW}/later")
@event_roles(Role.ORGANISER)
def signatory_later(row_id: int) -> Response:
    """One place to the right."""
    return _moved(row_id, 1)


def _moved(row_id: int, steps: int) -> Response:
    with transaction(actor=visitor().id) as session:
        move_signatory(session, this_event(), row_id=row_id, steps=steps)
    return redirect(url_for("certificates.signatories", _anchor=f"signatory-{row_id}"))


@blueprint.post(f"{ROW}/remove")
@event_roles(Role.ORGANISER)
def signatory_remove(row_id: int) -> Response:
    """Take the signature away."""
    with transaction(actor=visitor().id) as session:
        name = remove_signatory(session, this_event(), row_id=row_id).name
    flash(_("%(name)s signs no longer.", name=name), "ok")
    return redirect(url_for("certificates.signatories"))
