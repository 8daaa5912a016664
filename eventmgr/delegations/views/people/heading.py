"""Making somebody head of their delegation (R4)."""

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, expect_version
from eventmgr.delegations.enums import Capacity
from eventmgr.delegations.forms import ParticipantForm, ReasonForm
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import active_head, participation_by_id
from eventmgr.delegations.services import make_head
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell


@blueprint.route(f"{ONE}/head", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def head(participation_id: int) -> Response | tuple[str, int]:
    """Ask for the reason, name the present head, and make this person head instead."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    form = ReasonForm(obj=row)

    def save(session: Session) -> None:
        expect_version(row, form.version.data)
        make_head(session, row, reason=form.reason.data or "")

    sent = submit(form, save, row=row)
    if not sent.saved:
        present = active_head(db.session(), row.delegation) if row.delegation else None
        return render_template("people/head.html", form=form, row=row, present=present, stale=sent.stale), sent.status
    name, delegation = row.person.full_name, row.delegation.name if row.delegation else ""
    tell(_("%(name)s is head of %(delegation)s.", name=name, delegation=delegation))
    return redirect(url_for("people.person", participation_id=row.id))


def head_in_the_way(form: ParticipantForm, *, row: Participation | None = None) -> Participation | None:
    """The present head, when the form asks for another one beside; only after the form was sent."""
    number = form.delegation_id.data
    if request.method != "POST" or form.capacity.data != Capacity.HEAD.value or not number:
        return None
    delegation = db.session().get(Delegation, int(number)) if str(number).isdecimal() else None
    if delegation is None or delegation.event_id != this_event().id:
        return None
    present = active_head(db.session(), delegation)
    return present if present is not row else None
