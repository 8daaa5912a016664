"""The photograph of a participant: for badges, with consent only."""

from flask import abort, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.delegations.services import may_be_photographed, set_photo
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.delegations.views.people.person import visible_participation
from eventmgr.delegations.views.seeing import READERS
from eventmgr.events.current import this_event
from eventmgr.files.current import hand_in_picture, stored_bytes
from eventmgr.files.enums import FileKind
from eventmgr.files.queries import file_in_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.pictures import PictureForm, picture_answer
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.get(f"{ONE}/photo.jpg")
@event_roles(*READERS)
def photo(participation_id: int) -> Response:
    """The photograph itself, for those who see the person."""
    row = visible_participation(participation_id)
    if row.photo_id is None:
        abort(404)
    file = file_in_event(db.session(), this_event().id, row.photo_id)
    data = stored_bytes(file.sha256)
    if data is None:
        abort(404)
    return picture_answer(data, media_type=file.media_type, sha256=file.sha256)


@blueprint.route(f"{ONE}/photo", methods=["GET", "POST"])
@event_roles(*READERS)
def photo_upload(participation_id: int) -> Response | tuple[str, int]:
    """Hand in a photograph, or another one in its place."""
    row = visible_participation(participation_id)
    form = PictureForm()

    def save(session: Session) -> None:
        file = hand_in_picture(session, this_event().id, sent=form.given(), kind=FileKind.PHOTO)
        set_photo(session, row, photo=file)

    sent = submit(form, save)
    if not sent.saved:
        page = render_template("people/photo.html", form=form, row=row, photographed=may_be_photographed(row))
        return page, sent.status
    tell(_("The photograph of %(name)s is saved.", name=row.person.full_name))
    return redirect(url_for("people.person", participation_id=row.id, _anchor="photograph"))


@blueprint.post(f"{ONE}/photo/remove")
@event_roles(*READERS)
def photo_remove(participation_id: int) -> Response:
    """Print the badge without a photograph again."""
    row = visible_participation(participation_id)
    with transaction(actor=visitor().id) as session:
        set_photo(session, row, photo=None)
    tell(_("The photograph of %(name)s is removed.", name=row.person.full_name))
    return redirect(url_for("people.person", participation_id=row.id, _anchor="photograph"))
