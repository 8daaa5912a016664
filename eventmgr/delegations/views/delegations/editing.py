"""Changing what is agreed with a delegation."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db
from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.forms import DelegationForm
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import delegation_by_slug
from eventmgr.delegations.services import change_delegation
from eventmgr.delegations.views.delegations.blueprint import blueprint
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.filters import label
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell


@blueprint.route("/<slug>/edit", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def edit(slug: str) -> Response | tuple[str, int]:
    """Seats, dates, focal point, status, names."""
    row = delegation_by_slug(db.session(), this_event(), slug)
    form = _form(row)

    def save(session: Session) -> None:
        change_delegation(session, row, version=form.version.data, name=form.name.data or "", **form.values())

    sent = submit(form, save, row=row)
    if not sent.saved:
        return render_template("delegations/edit.html", form=form, row=row, stale=sent.stale), sent.status
    tell(_("%(delegation)s saved.", delegation=row.name))
    return redirect(url_for("delegations.delegation", slug=row.slug))


def _form(row: Delegation) -> DelegationForm:
    """The form of `row`; a delegation that has withdrawn stays so until it is taken back."""
    form = DelegationForm(obj=row)
    if row.status is DelegationStatus.WITHDRAWN:
        form.status.choices = [(row.status.value, label(row.status))]
    return form
