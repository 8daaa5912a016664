"""What the event is for: objectives, and the page that shows them with the statements."""

from itertools import groupby
from textwrap import shorten

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.events.forms import ObjectiveForm
from eventmgr.events.queries import objective_in_event, objectives_of, statements_of
from eventmgr.events.services import add_objective, change_objective, move_objective, remove_objective
from eventmgr.events.views.blueprint import SETTINGS, blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

Answer = Response | tuple[str, int]


@blueprint.get(f"{SETTINGS}/texts")
@event_roles(Role.ORGANISER)
def texts() -> str:
    """Objectives and statements, each in its order."""
    statements = statements_of(db.session(), this_event())
    return render_template(
        "events/texts.html",
        objectives=objectives_of(db.session(), this_event()),
        statements=[(kind, list(rows)) for kind, rows in groupby(statements, key=lambda row: row.kind)],
    )


@blueprint.route(f"{SETTINGS}/objectives/new", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def objective_new() -> Answer:
    """One more objective."""
    form = ObjectiveForm()

    def save(session: Session) -> None:
        add_objective(session, this_event(), text=form.text.data or "", source=form.source.data or "")

    sent = submit(form, save)
    if not sent.saved:
        return render_template("events/objective.html", form=form, row=None), sent.status
    flash(_("Objective added."), "ok")
    return redirect(url_for("events.texts"))


@blueprint.route(f"{SETTINGS}/objectives/<int(max=2147483647):row_id>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def objective(row_id: int) -> Answer:
    """Change the words of an objective."""
    row = objective_in_event(db.session(), this_event(), row_id)
    form = ObjectiveForm(obj=row)

    def save(session: Session) -> None:
        given = {"text": form.text.data or "", "source": form.source.data or ""}
        change_objective(session, this_event(), row_id=row_id, version=form.version.data, **given)

    sent = submit(form, save, row=row)
    if not sent.saved:
        return render_template("events/objective.html", form=form, row=row, stale=sent.stale), sent.status
    flash(_("Objective saved."), "ok")
    return redirect(url_for("events.texts"))


@blueprint.post(f"{SETTINGS}/objectives/<int(max=2147483647):row_id>/earlier")
@event_roles(Role.ORGANISER)
def objective_earlier(row_id: int) -> Response:
    """One place up."""
    return _moved(row_id, -1)


@blueprint.post(f"{SETTINGS}/objectives/<int(max=2147483647):row_id>/later")
@event_roles(Role.ORGANISER)
def objective_later(row_id: int) -> Response:
    """One place down."""
    return _moved(row_id, 1)


def _moved(row_id: int, steps: int) -> Response:
    with transaction(actor=visitor().id) as session:
        move_objective(session, this_event(), row_id=row_id, steps=steps)
    return redirect(url_for("events.texts", _anchor=f"objective-{row_id}"))


@blueprint.post(f"{SETTINGS}/objectives/<int(max=2147483647):row_id>/remove")
@event_roles(Role.ORGANISER)
def objective_remove(row_id: int) -> Response:
    """Remove it."""
    with transaction(actor=visitor().id) as session:
        row = remove_objective(session, this_event(), row_id=row_id)
    tell(_("Objective removed."), shorten(row.text, 80, placeholder="…"))
    return redirect(url_for("events.texts"))
