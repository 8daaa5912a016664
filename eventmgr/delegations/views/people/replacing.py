"""Replace a person: somebody else takes over the slot (E-09)."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, expect_version
from eventmgr.delegations.enums import Capacity
from eventmgr.delegations.forms import ReplaceForm
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import participation_by_id
from eventmgr.delegations.services import substitute_participant
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.events.current import this_event
from eventmgr.people.enums import Gender
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell


@blueprint.route(f"{ONE}/replace", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def replace(participation_id: int) -> Response | tuple[str, int]:
    """Who comes instead; number, delegation, place and groups are taken over."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    form = ReplaceForm(data=_data_of(row))
    made: list[Participation] = []

    def save(session: Session) -> None:
        expect_version(row, form.version.data)
        made.append(substitute_participant(session, row, **form.values()))

    sent = submit(form, save, row=row)
    if not sent.saved:
        return render_template("people/replace.html", form=form, row=row, stale=sent.stale), sent.status
    tell(
        _("%(new)s replaces %(old)s.", new=made[0].person.full_name, old=row.person.full_name),
        _("Number %(number)s, place and groups are taken over; visa and travel are not.", number=made[0].number),
        undo=url_for("undo.take_back", change_set=sent.change_set),
    )
    return redirect(url_for("people.person", participation_id=made[0].id))


def _data_of(row: Participation) -> dict[str, object]:
    """What the slot brings along; a head is not inherited unless it is said."""
    capacity = Capacity.DELEGATE if row.capacity is Capacity.HEAD else row.capacity
    return {"version": row.version, "agency": row.agency, "capacity": capacity, "gender": Gender.NOT_STATED}
