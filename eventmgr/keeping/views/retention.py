"""What the event keeps about its people, by class, when it is due, and the purge."""

from dataclasses import dataclass
from datetime import date

from flask import abort, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.keeping.enums import PURGED, FieldClass
from eventmgr.keeping.forms import PurgeForm
from eventmgr.keeping.queries.holding import Holding, holdings
from eventmgr.keeping.rules.due import due_date, may_purge
from eventmgr.keeping.services.purge import purge
from eventmgr.keeping.views.blueprint import blueprint
from eventmgr.keeping.views.bytes import discard_unused
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.words import N_

PURGES = {kind.value: kind for kind in PURGED}


@dataclass(frozen=True, slots=True)
class Kept:
    """A class of values: when it is due, whether that day has come, how many values the event keeps."""

    field_class: FieldClass
    due: date | None
    over: bool
    count: int


@blueprint.get("/settings/data")
@event_roles(Role.ORGANISER)
def index() -> str:
    """What is kept and when it goes."""
    event, today = this_event(), clock.today(this_event().timezone)
    lines = [_kept(field_class, today) for field_class in PURGED]
    return render_template("keeping/index.html", lines=lines, over=may_purge(ends=event.end_date, today=today))


@blueprint.route("/settings/data/<field_class>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def purge_class(field_class: str) -> Response | tuple[str, int]:
    """Say what a purge takes away; then take it away."""
    if field_class not in PURGES:
        abort(404)
    wanted, event, form = PURGES[field_class], this_event(), PurgeForm()
    today = clock.today(event.timezone)
    hashes: list[str] = []

    def save(session: Session) -> None:
        hashes.extend(purge(session, event, field_class=wanted, today=today))

    sent = submit(form, save)
    if not sent.saved:
        return _page(wanted, form, over=may_purge(ends=event.end_date, today=today)), sent.status
    discard_unused(hashes)
    tell(_("%(what)s: purged.", what=_(wanted.label)), _("Anonymous counts stay."))
    return redirect(url_for("keeping.index"))


def _page(field_class: FieldClass, form: PurgeForm, *, over: bool) -> str:
    taken = PURGED[: PURGED.index(field_class) + 1]
    kept = [(its, _told(holdings(db.session(), this_event(), field_class=its))) for its in taken]
    return render_template("keeping/purge.html", form=form, field_class=field_class, kept=kept, over=over)


def _kept(field_class: FieldClass, today: date) -> Kept:
    event = this_event()
    due = due_date(field_class, ends=event.end_date, kept_until=event.retention_until)
    count = sum(line.count for line in holdings(db.session(), event, field_class=field_class))
    return Kept(field_class, due, over=due is not None and today >= due, count=count)


def _told(lines: list[Holding]) -> list[tuple[str, int]]:
    """Each column in words with its number of values."""
    return [(_(WORDS.get((line.table, line.column), line.column.replace("_", " "))), line.count) for line in lines]


WORDS = {
    ("person", "full_name"): N_("Full names"),
    ("person", "passport_name"): N_("Names as in the passport"),
    ("person", "email"): N_("E-mail addresses of people"),
    ("person", "phone"): N_("Telephone numbers of people"),
    ("person", "biography"): N_("Biographies"),
    ("person", "note"): N_("Notes about people"),
    ("person", "source"): N_("Sources of what is known about people"),
    ("participation", "extra"): N_("Columns of lists that nobody knew"),
    ("participation", "photo_id"): N_("Photographs"),
    ("participation", "note"): N_("Notes about participations"),
    ("participation", "source"): N_("Sources of participations"),
    ("participation", "status_reason"): N_("Reasons of withdrawals and replacements"),
    ("attendance_record", "reason"): N_("Reasons of absence"),
    ("delegation", "focal_name"): N_("Names of focal points"),
    ("delegation", "focal_email"): N_("E-mail addresses of focal points"),
    ("delegation", "focal_phone"): N_("Telephone numbers of focal points"),
    ("delegation", "note"): N_("Notes about delegations"),
    ("delegation", "source"): N_("Sources of delegations"),
    ("consent", ""): N_("Consents"),
    ("stored_file", "photo"): N_("Files of photographs"),
    ("registration_paper", ""): N_("Papers of delegations"),
    ("change_request", "asked_values"): N_("Values in requests of delegations"),
    ("change_request", "note"): N_("Reasons of requests"),
    ("change_request", "answer"): N_("Answers to requests"),
    ("message", "to_address"): N_("Addresses of messages"),
    ("message", "to_name"): N_("Recipients of messages"),
    ("message", "subject"): N_("Subjects of messages"),
    ("message", "body"): N_("Texts of messages"),
    ("message", "reason"): N_("Why messages failed"),
    ("stored_file", "list"): N_("Lists that were handed in"),
    ("stored_file", "answer"): N_("Files that were handed in as answers"),
    ("stored_file", "passport"): N_("Copies of passports"),
    ("stored_file", "note_verbale"): N_("Notes verbales"),
}
"""What columns are called on the page; a column that stands nowhere here is called by its own name."""
