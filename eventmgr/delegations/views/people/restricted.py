"""The name in the passport: organisers only, and each look at it leaves an audit line (domain.md B.8)."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, expect_version, transaction
from eventmgr.delegations.forms import PassportForm
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import participation_by_id
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.events.current import this_event
from eventmgr.people.services import change_person
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route(f"{ONE}/passport", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def passport(participation_id: int) -> Response | tuple[str, int]:
    """Show and change the name in the passport."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    form = PassportForm(obj=row.person)

    def save(session: Session) -> None:
        expect_version(row.person, form.version.data)
        change_person(session, row.person, passport_name=form.passport_name.data or "")

    sent = submit(form, save, row=row.person)
    if not sent.saved:
        _note_the_look(row)
        return render_template("people/passport.html", form=form, row=row, stale=sent.stale), sent.status
    tell(_("The name in the passport is saved."))
    return redirect(url_for("people.person", participation_id=row.id))


def _note_the_look(row: Participation) -> None:
    with transaction(actor=visitor().id) as session:
        note(session, "looked at passport name", target=f"participation:{row.id}", event_id=this_event().id)
