"""Days of the programme: titles, dress code, hours."""

from datetime import date

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.agenda import services
from eventmgr.agenda.forms import DayForm, NewDayForm
from eventmgr.agenda.models import Day
from eventmgr.agenda.queries import AgendaDay, day_row, days_of
from eventmgr.agenda.views.blueprint import EDITORS, STAFF, blueprint
from eventmgr.agenda.views.saving import Outcome, attempt, status_of
from eventmgr.agenda.views.seeing import may_edit
from eventmgr.database import db, transaction
from eventmgr.errors import NotFoundError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.filters import date_short
from eventmgr.web.visitor import visitor
from eventmgr.words import N_

Page = tuple[str, int]


@blueprint.get("/days")
@event_roles(*STAFF)
def days() -> str:
    """The days of the programme."""
    return render_template("agenda/days.html", days=days_of(db.session(), this_event()), may_edit=may_edit())


@blueprint.route("/days/new", methods=["GET", "POST"])
@event_roles(*EDITORS)
def new_day() -> Response | Page:
    """A day outside the dates of the event."""
    form = NewDayForm()
    if not form.validate_on_submit():
        return render_template("agenda/new_day.html", form=form), status_of(form)
    outcome = attempt(form, lambda session: services.add_day(session, this_event(), date=_date(form)))
    if outcome.value is None:
        return render_template("agenda/new_day.html", form=form), outcome.status
    flash(_("%(day)s added.", day=date_short(outcome.value.date)), "ok")
    return redirect(url_for("agenda.days"))


@blueprint.route("/days/<day>", methods=["GET", "POST"])
@event_roles(*EDITORS)
def edit_day(day: str) -> Response | Page:
    """Title, dress code and hours of a day; until somebody says something it has no row."""
    known = _known(day)
    row = day_row(db.session(), this_event(), known.date)
    form = DayForm(obj=row or known)
    if not form.validate_on_submit():
        return _page(form, known)
    outcome = attempt(form, lambda session: _save(session, known, form), row=row)
    if not outcome.done:
        return _page(form, known, outcome=outcome)
    flash(_("%(day)s saved.", day=date_short(known.date)), "ok")
    return redirect(url_for("agenda.days"))


@blueprint.post("/days/<day>/delete")
@event_roles(*EDITORS)
def delete_day(day: str) -> Response:
    """Take a day without sessions out of the programme; a date of the event stays, it only loses what was said."""
    row = day_row(db.session(), this_event(), _known(day).date)
    if row is None:
        raise NotFoundError(N_("This is not a day of the programme."))
    date_of_row = row.date
    with transaction(actor=visitor().id) as session:
        services.delete_day(session, row)
    flash(_("%(day)s is taken out.", day=date_short(date_of_row)), "ok")
    return redirect(url_for("agenda.days"))


def _known(day: str) -> AgendaDay:
    found = next((each for each in days_of(db.session(), this_event()) if each.date.isoformat() == day), None)
    if found is None:
        raise NotFoundError(N_("This is not a day of the programme."))
    return found


def _date(form: NewDayForm) -> date:
    day: date = form.date.data
    return day


def _save(session: Session, known: AgendaDay, form: DayForm) -> Day:
    row = day_row(session, this_event(), known.date)
    version = form.version.data or 0
    if row is None:
        row = services.add_day(session, this_event(), date=known.date)
        version = row.version
    return services.edit_day(
        session,
        row,
        version=version,
        title=form.title.data or "",
        dress_code=form.dress_code.data or "",
        opens=form.opens.data or known.opens,
        closes=form.closes.data or known.closes,
    )


def _page(form: DayForm, known: AgendaDay, *, outcome: Outcome[Day] | None = None) -> Page:
    page = render_template(
        "agenda/day_form.html", form=form, day=known, differences=outcome.differences if outcome else None
    )
    return page, outcome.status if outcome else status_of(form)
