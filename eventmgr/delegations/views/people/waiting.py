"""The waiting list: whose turn it is, and whether there is a seat."""

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from eventmgr.audit.log import change_set
from eventmgr.database import db, transaction
from eventmgr.delegations.queries import delegations_in_order, lines_of, participation_by_id, printed_delegation
from eventmgr.delegations.queries.order import EVERY_DELEGATION
from eventmgr.delegations.queries.waiting import waiting_people
from eventmgr.delegations.services.waiting import move_waiting, promote
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.get("/waiting")
@event_roles(Role.ORGANISER)
def waiting() -> str:
    """Everybody who waits, in order, with the seats that are free in their delegation."""
    rows = waiting_people(db.session(), this_event())
    wanted = {row.delegation_id for row in rows}
    places = delegations_in_order(db.session(), this_event(), statuses=EVERY_DELEGATION)
    lines = lines_of(db.session(), this_event(), [row for row in places if row.id in wanted])
    free = {
        line.delegation.id: line.delegation.invited_seats - line.use.nominated
        for line in lines
        if line.delegation.invited_seats is not None
    }
    names = {line.delegation.id: printed_delegation(line.delegation, this_event()) for line in lines}
    return render_template("people/waiting.html", rows=rows, free=free, names=names)


@blueprint.post(f"{ONE}/promote")
@event_roles(Role.ORGANISER)
def promoted(participation_id: int) -> Response:
    """Off the waiting list, on the list."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    with transaction(actor=visitor().id) as session:
        promote(session, row)
        done = change_set(session)
    tell(
        _("%(name)s is on the list.", name=row.person.full_name),
        undo=url_for("undo.take_back", change_set=done),
    )
    return redirect(url_for("people.waiting"))


@blueprint.post(f"{ONE}/waiting")
@event_roles(Role.ORGANISER)
def waiting_move(participation_id: int) -> Response:
    """One place earlier or later on the waiting list."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    with transaction(actor=visitor().id) as session:
        steps = -1 if request.form.get("where") == "up" else 1
        move_waiting(session, this_event(), participation=row, steps=steps)
    return redirect(url_for("people.waiting", _anchor=f"person-{row.id}"))
