"""Somebody withdraws, or is taken back."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.delegations.forms import ReasonForm
from eventmgr.delegations.queries import participation_by_id
from eventmgr.delegations.services import take_back_participant, withdraw_participant
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route(f"{ONE}/withdraw", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def withdraw(participation_id: int) -> Response | tuple[str, int]:
    """Take somebody out of the lists; kept on record."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    form = ReasonForm(obj=row)

    def save(session: Session) -> None:
        withdraw_participant(session, row, version=form.version.data, reason=form.reason.data or "")

    sent = submit(form, save, row=row)
    if not sent.saved:
        return render_template("people/withdraw.html", form=form, row=row, stale=sent.stale), sent.status
    tell(
        _("%(name)s has withdrawn.", name=row.person.full_name),
        _("Out of all lists; kept on record."),
        undo=url_for("people.take_back", participation_id=row.id),
    )
    return redirect(url_for("people.person", participation_id=row.id))


@blueprint.post(f"{ONE}/take-back")
@event_roles(Role.ORGANISER)
def take_back(participation_id: int) -> Response:
    """Undo a withdrawal."""
    try:
        with transaction(actor=visitor().id) as session:
            row = participation_by_id(session, this_event(), participation_id)
            take_back_participant(session, row)
    except RefusedError as error:
        tell(sentence(error), kind="bad")
    else:
        tell(_("%(name)s is taken back.", name=row.person.full_name))
    return redirect(url_for("people.person", participation_id=participation_id))
