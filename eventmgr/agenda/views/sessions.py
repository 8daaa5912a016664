"""One session: read it, make it, change it."""

from typing import Any
from zoneinfo import ZoneInfo

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.agenda import services
from eventmgr.agenda.forms import NewSessionForm, SessionForm
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.queries import (
    groups_of_event,
    has_attendance,
    history_of_session,
    people_offered,
    people_withheld,
    session_of_event,
)
from eventmgr.agenda.views.blueprint import EDITORS, blueprint
from eventmgr.agenda.views.filling import add_row_choices, data_of, differences_of, fill_delegations, first_rows, offer
from eventmgr.agenda.views.findings import findings
from eventmgr.agenda.views.plans import Plan, read_plan
from eventmgr.agenda.views.saving import STALE, Outcome, attempt, status_of
from eventmgr.agenda.views.seeing import (
    home_of,
    may_edit,
    name_of,
    offered_name,
    people_in,
    people_in_group,
    seen,
    sees_all,
)
from eventmgr.audit.naming import names_of
from eventmgr.audit.sentences import sentence_of
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.fields import row_act
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role

MOST_OFFERED = 400

Page = tuple[str, int]


@blueprint.get("/sessions/<int(max=2147483647):session_id>")
@event_roles()
def session(session_id: int) -> str:
    """Everything about one session."""
    row = seen(session_of_event(db.session(), this_event(), session_id))
    return render_template(
        "agenda/session.html",
        row=row,
        may_edit=may_edit(),
        sees_all=sees_all(),
        attended=has_attendance(db.session(), row),
        remarks=findings(day=row.date).beside.get(row.id, []) if row.date else [],
        history=_history(row) if may_edit() else [],
        name_of=name_of,
        home_of=home_of,
        people_in=people_in,
        people_in_group=people_in_group,
    )


@blueprint.route("/sessions/new", methods=["GET", "POST"])
@event_roles(*EDITORS)
def new_session() -> Response | Page:
    """A new session; the address may say its day and room: `?date=2024-12-09&room=3`."""
    form = NewSessionForm(data={"date": request.args.get("date", ""), "room_id": request.args.get("room", "")})
    if request.method == "GET":
        first_rows(form)
    offer(form)
    plan = read_plan(form, row=None) if _sent(form) else None
    outcome = attempt(form, lambda session: _make(session, plan)) if plan else None
    if outcome is None or outcome.value is None:
        return _form_page(form, row=None)
    flash(_("%(title)s added.", title=outcome.value.title), "ok")
    return redirect(url_for("agenda.session", session_id=outcome.value.id))


@blueprint.route("/sessions/<int(max=2147483647):session_id>/edit", methods=["GET", "POST"])
@event_roles(*EDITORS)
def edit_session(session_id: int) -> Response | Page:
    """Change a session as a whole."""
    row = session_of_event(db.session(), this_event(), session_id)
    form = SessionForm(data=data_of(row) if request.method == "GET" else None)
    offer(form)
    plan = read_plan(form, row=row) if _sent(form) else None
    if plan is None:
        return _form_page(form, row=row)
    version = form.version.data or 0
    outcome = attempt(form, lambda session: _change(session, row, version, plan), row=row)
    if not outcome.done:
        return _form_page(form, row=row, outcome=outcome)
    flash(_("%(title)s saved.", title=row.title), "ok")
    return redirect(url_for("agenda.session", session_id=row.id))


def _make(session: Session, plan: Plan) -> AgendaSession:
    row = services.add_session(session, this_event(), **plan.columns)
    _set_parts(session, row, plan)
    return row


def _change(session: Session, row: AgendaSession, version: int, plan: Plan) -> AgendaSession:
    services.edit_session(session, row, version=version, **plan.columns)
    _set_parts(session, row, plan)
    return row


def _set_parts(session: Session, row: AgendaSession, plan: Plan) -> None:
    services.set_roles(session, row, plan.roles)
    services.set_topics(session, row, plan.topics)
    services.set_items(session, row, plan.items)
    services.set_groups(session, row, plan.groups)


def _sent(form: SessionForm) -> bool:
    """Whether the form comes to be saved and is filled in rightly; a button of a row only changes the rows."""
    if request.method != "POST":
        return False
    act = request.form.get("act", "")
    if act == "items:fill":
        fill_delegations(form)
        return False
    if row_act(form, act):
        add_row_choices(form)
        return False
    return bool(form.validate_on_submit())


def _form_page(form: SessionForm, *, row: AgendaSession | None, outcome: Outcome[Any] | None = None) -> Page:
    offered = people_offered(db.session(), this_event(), most=MOST_OFFERED)
    page = render_template(
        "agenda/session_form.html",
        form=form,
        row=row,
        differences=differences_of(form, row) if outcome and outcome.status == STALE and row else None,
        has_groups=bool(groups_of_event(db.session(), this_event())),
        stale=bool(outcome and outcome.status == STALE),
        offered=[offered_name(person) for person in offered],
    )
    return page, outcome.status if outcome and not outcome.done else status_of(form)


def _history(row: AgendaSession) -> list[dict[str, Any]]:
    """What happened, on the clocks of the event; the session itself is not named again in every line."""
    past = history_of_session(db.session(), row)
    known = names_of(db.session(), [entry.change for entry in past])
    known.pop((AgendaSession.__tablename__, row.id), None)
    if role() is not Role.ORGANISER:
        hidden = str(_("Name withheld"))
        known |= dict.fromkeys(people_withheld(db.session(), this_event()), hidden)
    zone = ZoneInfo(this_event().timezone)
    return [
        {
            "at": entry.change.at.astimezone(zone),
            "actor": entry.actor,
            "sentence": sentence_of(entry.change, names=known),
        }
        for entry in past
    ]
