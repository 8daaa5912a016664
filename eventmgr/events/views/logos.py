"""The logo of an organisation or a country in its role."""

from flask import abort, flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.events.queries import organisation_in_event
from eventmgr.events.services import set_logo
from eventmgr.events.views.blueprint import SETTINGS, blueprint
from eventmgr.events.views.naming import organisation_name
from eventmgr.files.current import hand_in_picture, stored_bytes
from eventmgr.files.enums import FileKind
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.pictures import PictureForm, picture_answer
from eventmgr.web.roles import Role
from eventmgr.web.visitor import visitor

ONE = f"{SETTINGS}/organisations/<int(max=2147483647):row_id>"


@blueprint.get(f"{ONE}/logo.png")
@event_roles()
def logo(row_id: int) -> Response:
    """The logo itself, for whoever may enter the event."""
    file = organisation_in_event(db.session(), this_event(), row_id).logo
    data = stored_bytes(file.sha256) if file else None
    if file is None or data is None:
        abort(404)
    return picture_answer(data, media_type=file.media_type, sha256=file.sha256)


@blueprint.route(f"{ONE}/logo", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def logo_upload(row_id: int) -> Response | tuple[str, int]:
    """Hand in a logo, or another one in its place."""
    row = organisation_in_event(db.session(), this_event(), row_id)
    form, name = PictureForm(), organisation_name(row)

    def save(session: Session) -> None:
        file = hand_in_picture(session, this_event().id, sent=form.given(), kind=FileKind.LOGO)
        set_logo(session, this_event(), row_id=row_id, logo=file)

    sent = submit(form, save)
    if not sent.saved:
        return render_template("events/logo.html", form=form, row=row, name=name), sent.status
    flash(_("The logo of %(name)s is saved: prints show it from now on.", name=name), "ok")
    return redirect(url_for("events.organisation", row_id=row_id, _anchor="logo"))


@blueprint.post(f"{ONE}/logo/remove")
@event_roles(Role.ORGANISER)
def logo_remove(row_id: int) -> Response:
    """Print its name in words again."""
    with transaction(actor=visitor().id) as session:
        name = organisation_name(set_logo(session, this_event(), row_id=row_id, logo=None))
    flash(_("The logo of %(name)s is removed.", name=name), "ok")
    return redirect(url_for("events.organisation", row_id=row_id, _anchor="logo"))
