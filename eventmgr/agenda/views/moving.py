"""Quick changes of one session: move it, cancel it, take it back, delete it."""

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.agenda import services
from eventmgr.agenda.forms import CancelForm, DeleteForm, MoveForm
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.queries import days_of, has_attendance, rooms_of_event, session_of_event
from eventmgr.agenda.views.blueprint import EDITORS, blueprint
from eventmgr.agenda.views.choices import chosen_day, day_choices, room_choices
from eventmgr.agenda.views.saving import attempt, status_of
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.filters import date_short, times
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

Page = tuple[str, int]


@blueprint.route("/sessions/<int(max=2147483647):session_id>/move", methods=["GET", "POST"])
@event_roles(*EDITORS)
def move_session(session_id: int) -> Response | Page:
    """Another day, time or room; where attendance is recorded it asks what becomes of it (R11)."""
    row = _row(session_id)
    form = MoveForm(
        data={
            "date": row.date.isoformat() if row.date else "",
            "starts": row.starts,
            "ends": row.ends,
            "room_id": str(row.room_id or ""),
            "version": row.version,
        }
    )
    form.date.choices = day_choices(days_of(db.session(), this_event()))
    form.room_id.choices = room_choices(rooms_of_event(db.session(), this_event()))
    attended = has_attendance(db.session(), row)
    if not form.validate_on_submit():
        return _page("move", form, row, status_of(form), attended=attended)
    outcome = attempt(form, lambda session: _move(session, row, form), row=row)
    if outcome.value is None:
        return _page("move", form, row, outcome.status, attended=attended, differences=outcome.differences)
    flash(_moved(outcome.value), "ok")
    return redirect(url_for("agenda.session", session_id=outcome.value.id))


@blueprint.route("/sessions/<int(max=2147483647):session_id>/cancel", methods=["GET", "POST"])
@event_roles(*EDITORS)
def cancel_session(session_id: int) -> Response | Page:
    """Cancel it, saying why; it stays in the record."""
    row = _row(session_id)
    form = CancelForm(data={"version": row.version})
    if not form.validate_on_submit():
        return _page("cancel", form, row, status_of(form))
    version, reason = form.version.data or 0, form.reason.data or ""
    outcome = attempt(
        form, lambda session: services.cancel_session(session, row, version=version, reason=reason), row=row
    )
    if not outcome.done:
        return _page("cancel", form, row, outcome.status, differences=outcome.differences)
    tell(_("%(title)s is cancelled.", title=row.title), undo=url_for("agenda.restore_session", session_id=row.id))
    return redirect(url_for("agenda.session", session_id=row.id))


@blueprint.post("/sessions/<int(max=2147483647):session_id>/restore")
@event_roles(*EDITORS)
def restore_session(session_id: int) -> Response:
    """Take a cancelled session back into the programme."""
    row = _row(session_id)
    with transaction(actor=visitor().id) as session:
        services.restore_session(session, row, version=row.version)
    flash(_("%(title)s is in the programme again.", title=row.title), "ok")
    return redirect(url_for("agenda.session", session_id=row.id))


@blueprint.route("/sessions/<int(max=2147483647):session_id>/delete", methods=["GET", "POST"])
@event_roles(*EDITORS)
def delete_session(session_id: int) -> Response | Page:
    """Delete it, after saying exactly what goes; with attendance it can only be cancelled."""
    row = _row(session_id)
    title, attended = row.title, has_attendance(db.session(), row)
    form = DeleteForm(data={"version": row.version})
    if not form.validate_on_submit():
        return _page("delete", form, row, status_of(form), attended=attended)
    version = form.version.data or 0

    def delete(session: Session) -> bool:
        services.delete_session(session, row, version=version)
        return True

    outcome = attempt(form, delete, row=row)
    if not outcome.done:
        return _page("delete", form, row, outcome.status, attended=attended, differences=outcome.differences)
    flash(_("%(title)s is deleted.", title=title), "ok")
    return redirect(url_for("agenda.index"))


def _row(session_id: int) -> AgendaSession:
    return session_of_event(db.session(), this_event(), session_id)


def _page(name: str, form: MoveForm | CancelForm | DeleteForm, row: AgendaSession, status: int, **more: object) -> Page:
    return render_template(f"agenda/{name}_session.html", form=form, row=row, **more), status


def _move(session: Session, row: AgendaSession, form: MoveForm) -> AgendaSession:
    keep = form.attendance.data == "keep" and has_attendance(session, row)
    verb = services.hold_later if keep else services.move_session
    room = next((room for room in rooms_of_event(session, this_event()) if str(room.id) == form.room_id.data), None)
    return verb(
        session,
        row,
        version=form.version.data or 0,
        date=chosen_day(form.date.data),
        starts=form.starts.data,
        ends=form.ends.data,
        room=room,
    )


def _moved(row: AgendaSession) -> str:
    if row.date is None:
        return str(_("%(title)s waits beside the programme.", title=row.title))
    day, slot = date_short(row.date), times(row.starts, row.ends)
    return str(_("%(title)s is now on %(day)s, %(times)s.", title=row.title, day=day, times=slot))
