"""One record with its details: minutes, arrival, reason, and what every source says."""

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.forms import RecordForm, choices
from eventmgr.attendance.queries import Entry, attendees_of, entries_of_person, unit_by_code
from eventmgr.attendance.rules import expected_sets
from eventmgr.attendance.services import Mark, record_details
from eventmgr.attendance.units import Unit
from eventmgr.attendance.views.asking import asked
from eventmgr.attendance.views.blueprint import READERS, blueprint
from eventmgr.attendance.views.seeing import shown_name
from eventmgr.database import db
from eventmgr.delegations.enums import COUNTED_CATEGORIES
from eventmgr.delegations.queries.roll import RollLine, roll_lines
from eventmgr.errors import NotFoundError, StaleEditError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import Sent, submit
from eventmgr.words import N_

OPEN_SOURCES = (RecordSource.SHEET, RecordSource.DESK, RecordSource.CORRECTION)
CLOSED_SOURCES = (RecordSource.CORRECTION,)
RECORDABLE = tuple(status for status in AttendanceStatus if status is not AttendanceStatus.NOT_EXPECTED)
"""`not_recorded` takes a record back."""
CHANGED_MEANWHILE = 409


@blueprint.route("/<unit>/<int(max=2147483647):participation_id>", methods=["GET", "POST"])
@event_roles(*READERS)
def record(unit: str, participation_id: int) -> Response | tuple[str, int]:
    """What is known of one person in the unit."""
    current, line = unit_by_code(db.session(), this_event(), unit), _line(participation_id)
    back = url_for("attendance.unit", unit=current.code, **asked(), _anchor=f"person-{line.id}")
    entries = _entries(current, line)
    sources = CLOSED_SOURCES if current.closed else OPEN_SOURCES
    form = RecordForm.of(entries, source=sources[0])
    form.offer(choices(sources), choices(RECORDABLE))
    sent = _sent(form, current, line)
    if sent.saved:
        flash(_("%(name)s: %(status)s.", name=shown_name(line), status=_(form.status.data.label).lower()), "ok")
        return redirect(back)
    if sent.status == CHANGED_MEANWHILE:
        entries = _entries(current, line)
        form.remember(entries)
    words = {
        "form": form,
        "back": back,
        "unit": current,
        "name": shown_name(line),
        "entries": entries,
        "expected": _is_expected(line, current),
        "stale": sent.status == CHANGED_MEANWHILE,
    }
    return render_template("attendance/record.html", **words), sent.status


def _sent(form: RecordForm, current: Unit, line: RollLine) -> Sent:
    """What became of the form; 409 if a colleague recorded something since it was opened."""

    def save(session: Session) -> None:
        said = {"mark": Mark(line.id, *form.details()), "source": form.source.data, "seen": form.seen_records()}
        record_details(session, this_event(), unit=current, at=clock.now(), **said)

    try:
        return submit(form, save)
    except StaleEditError:
        return Sent(saved=False, status=CHANGED_MEANWHILE)


def _line(participation_id: int) -> RollLine:
    """Somebody of this event whose attendance is taken."""
    for line in roll_lines(db.session(), this_event(), [participation_id]):
        if line.category in COUNTED_CATEGORIES:
            return line
    raise NotFoundError(N_("Nobody in the register has the number %(number)d."), number=participation_id)


def _entries(current: Unit, line: RollLine) -> list[Entry]:
    return entries_of_person(db.session(), this_event(), unit=current, participation_id=line.id)


def _is_expected(line: RollLine, current: Unit) -> bool:
    attendees = attendees_of(db.session(), this_event(), [line])
    return line.id in expected_sets(attendees.values(), [current])[current.code]
