"""Marks: one at once (with JavaScript), or those of a whole page."""

from typing import Any

from flask import flash, jsonify, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.attendance.enums import AttendanceStatus
from eventmgr.attendance.services import Outcome, SeenMark, mark_register
from eventmgr.attendance.views.asking import asked
from eventmgr.attendance.views.blueprint import READERS, blueprint
from eventmgr.attendance.views.seeing import shown_name
from eventmgr.attendance.views.sent import marks_of_page, single_mark
from eventmgr.database import db, transaction
from eventmgr.delegations.queries.roll import roll_lines
from eventmgr.errors import EventmgrError, NotFoundError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.errors import sentence
from eventmgr.web.visitor import visitor

NAMED = 5
"""So many names stand in the strip; it travels in the cookie."""


@blueprint.post("/<unit>")
@event_roles(*READERS)
def save(unit: str) -> Response:
    """Save the marks of one page: those that were changed, and that nobody else changed meanwhile."""
    outcome = _record(unit, marks_of_page(request.form))
    _tell(outcome)
    return redirect(url_for("attendance.unit", unit=unit, **asked()))


@blueprint.post("/<unit>/mark")
@event_roles(*READERS)
def mark(unit: str) -> tuple[Response, int]:
    """One mark, saved at once: 200 with what to say, 409 with the letter a colleague has given, 404 or 422."""
    try:
        wanted = single_mark(request.form)
        outcome = _record(unit, [wanted])
    except EventmgrError as error:
        return _answer(404 if isinstance(error, NotFoundError) else 422, sentence=sentence(error))
    if outcome.kept:
        now = outcome.kept[wanted.participation_id]
        told = _("A colleague has marked %(status)s here meanwhile. Choose again to change it.", status=_(now.label))
        return _answer(409, sentence=told, letter=now.letter)
    saved = _("Saved, %(time)s.", time=f"{clock.now_in(this_event().timezone):%H:%M}")
    if wanted.status is AttendanceStatus.EXCUSED:
        saved = f"{saved} {_('The reason belongs on the page behind the name.')}"
    return _answer(200, sentence=saved, letter=wanted.status.letter)


def _record(unit: str, marks: list[SeenMark]) -> Outcome:
    with transaction(actor=visitor().id) as session:
        return mark_register(session, this_event(), unit=unit, marks=marks, at=clock.now())


def _answer(status: int, **told: Any) -> tuple[Response, int]:
    return jsonify(**told), status


def _tell(outcome: Outcome) -> None:
    if outcome.kept:
        lines = roll_lines(db.session(), this_event(), list(outcome.kept)[:NAMED])
        names = [f"{shown_name(line)} ({_(outcome.kept[line.id].label).lower()})" for line in lines]
        more = len(outcome.kept) - len(names)
        others = [ngettext("%(num)d more", "%(num)d more", more)] if more > 0 else []
        told = _("A colleague has marked here meanwhile, and that is kept: %(who)s.", who=", ".join(names + others))
        flash(f"{told} {_('Mark again to change it.')}", "warn")
    if outcome.saved or not outcome.kept:
        flash(ngettext("%(num)d mark saved.", "%(num)d marks saved.", outcome.saved), "ok")
