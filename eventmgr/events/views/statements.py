"""What is said in the sources of the event: themes, instruments, narrative, quotations."""

from textwrap import shorten
from typing import Any

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.events.enums import StatementKind
from eventmgr.events.forms import StatementForm
from eventmgr.events.queries import statement_in_event
from eventmgr.events.services import add_statement, change_statement, move_statement, remove_statement
from eventmgr.events.views.blueprint import SETTINGS, blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

Answer = Response | tuple[str, int]


@blueprint.route(f"{SETTINGS}/statements/new", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def statement_new() -> Answer:
    """One more statement."""
    form = StatementForm()

    def save(session: Session) -> None:
        add_statement(session, this_event(), **_given(form))

    sent = submit(form, save)
    if not sent.saved:
        return render_template("events/statement.html", form=form, row=None), sent.status
    flash(_("Statement added."), "ok")
    return redirect(url_for("events.texts"))


@blueprint.route(f"{SETTINGS}/statements/<int(max=2147483647):row_id>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def statement(row_id: int) -> Answer:
    """Change the words of a statement."""
    row = statement_in_event(db.session(), this_event(), row_id)
    form = StatementForm(obj=row)

    def save(session: Session) -> None:
        change_statement(session, this_event(), row_id=row_id, version=form.version.data, **_given(form))

    sent = submit(form, save, row=row)
    if not sent.saved:
        return render_template("events/statement.html", form=form, row=row, stale=sent.stale), sent.status
    flash(_("Statement saved."), "ok")
    return redirect(url_for("events.texts"))


def _given(form: StatementForm) -> dict[str, Any]:
    return {
        "kind": StatementKind(form.kind.data),
        "text": form.text.data or "",
        "speaker": form.speaker.data or "",
        "source": form.source.data or "",
    }


@blueprint.post(f"{SETTINGS}/statements/<int(max=2147483647):row_id>/earlier")
@event_roles(Role.ORGANISER)
def statement_earlier(row_id: int) -> Response:
    """One place up."""
    return _moved(row_id, -1)


@blueprint.post(f"{SETTINGS}/statements/<int(max=2147483647):row_id>/later")
@event_roles(Role.ORGANISER)
def statement_later(row_id: int) -> Response:
    """One place down."""
    return _moved(row_id, 1)


def _moved(row_id: int, steps: int) -> Response:
    with transaction(actor=visitor().id) as session:
        move_statement(session, this_event(), row_id=row_id, steps=steps)
    return redirect(url_for("events.texts", _anchor=f"statement-{row_id}"))


@blueprint.post(f"{SETTINGS}/statements/<int(max=2147483647):row_id>/remove")
@event_roles(Role.ORGANISER)
def statement_remove(row_id: int) -> Response:
    """Remove it."""
    with transaction(actor=visitor().id) as session:
        row = remove_statement(session, this_event(), row_id=row_id)
    tell(_("Statement removed."), shorten(row.text, 80, placeholder="…"))
    return redirect(url_for("events.texts"))
