"""Rooms of the venue."""

from typing import Any

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from eventmgr.agenda import services
from eventmgr.agenda.forms import RoomForm
from eventmgr.agenda.models import Room
from eventmgr.agenda.queries import room_of_event, room_uses, rooms_of_event
from eventmgr.agenda.views.blueprint import EDITORS, STAFF, blueprint
from eventmgr.agenda.views.saving import Outcome, attempt, status_of
from eventmgr.agenda.views.seeing import may_edit
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.visitor import visitor

Page = tuple[str, int]


@blueprint.get("/rooms")
@event_roles(*STAFF)
def rooms() -> str:
    """The rooms with what they hold and how often they are used."""
    found = rooms_of_event(db.session(), this_event())
    return render_template(
        "agenda/rooms.html", rooms=found, uses=room_uses(db.session(), this_event()), may_edit=may_edit()
    )


@blueprint.route("/rooms/new", methods=["GET", "POST"])
@event_roles(*EDITORS)
def new_room() -> Response | Page:
    """A new room."""
    form = RoomForm()
    if not form.validate_on_submit():
        return _page(form)
    outcome = attempt(form, lambda session: services.add_room(session, this_event(), **_said(form)))
    if outcome.value is None:
        return _page(form)
    flash(_("%(room)s added.", room=outcome.value.name), "ok")
    return redirect(url_for("agenda.rooms"))


@blueprint.route("/rooms/<int(max=2147483647):room_id>", methods=["GET", "POST"])
@event_roles(*EDITORS)
def edit_room(room_id: int) -> Response | Page:
    """Change a room."""
    room = room_of_event(db.session(), this_event(), room_id)
    form = RoomForm(obj=room)
    if not form.validate_on_submit():
        return _page(form, room=room)
    version = form.version.data or 0
    outcome = attempt(form, lambda session: services.edit_room(session, room, version=version, **_said(form)), row=room)
    if not outcome.done:
        return _page(form, room=room, outcome=outcome)
    flash(_("%(room)s saved.", room=room.name), "ok")
    return redirect(url_for("agenda.rooms"))


@blueprint.post("/rooms/<int(max=2147483647):room_id>/up")
@event_roles(*EDITORS)
def move_room(room_id: int) -> Response:
    """Put a room one place higher."""
    with transaction(actor=visitor().id) as session:
        found = rooms_of_event(session, this_event())
        place = found.index(room_of_event(session, this_event(), room_id))
        found.insert(max(place - 1, 0), found.pop(place))
        services.order_rooms(session, this_event(), found)
    return redirect(url_for("agenda.rooms"))


@blueprint.post("/rooms/<int(max=2147483647):room_id>/delete")
@event_roles(*EDITORS)
def delete_room(room_id: int) -> Response:
    """Delete a room that nothing uses."""
    room = room_of_event(db.session(), this_event(), room_id)
    name = room.name
    with transaction(actor=visitor().id) as session:
        services.delete_room(session, room)
    flash(_("%(room)s is deleted.", room=name), "ok")
    return redirect(url_for("agenda.rooms"))


def _said(form: RoomForm) -> dict[str, Any]:
    return {
        "name": form.name.data or "",
        "capacity": form.capacity.data,
        "layout": form.layout.data or "",
        "booths": form.booths.data or 0,
        "note": form.note.data or "",
    }


def _page(form: RoomForm, *, room: Room | None = None, outcome: Outcome[Room] | None = None) -> Page:
    page = render_template(
        "agenda/room_form.html", form=form, room=room, differences=outcome.differences if outcome else None
    )
    return page, outcome.status if outcome else status_of(form)
