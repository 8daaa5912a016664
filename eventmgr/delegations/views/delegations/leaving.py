"""A delegation withdraws, is taken back, or was a mistake."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.clock import now_in
from eventmgr.database import db, transaction
from eventmgr.delegations.forms import ReasonForm
from eventmgr.delegations.queries import delegation_by_slug, lines_of
from eventmgr.delegations.services import remove_delegation, take_back_delegation, withdraw_delegation
from eventmgr.delegations.views.delegations.blueprint import blueprint
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route("/<slug>/withdraw", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def withdraw(slug: str) -> Response | tuple[str, int]:
    """Withdraw a delegation with its members."""
    row = delegation_by_slug(db.session(), this_event(), slug)
    form = ReasonForm(obj=row)
    leaving: list[int] = []

    def save(session: Session) -> None:
        at = now_in(this_event().timezone).replace(tzinfo=None)
        reason, version = form.reason.data or "", form.version.data
        count = withdraw_delegation(session, this_event(), delegation=row, version=version, reason=reason, at=at)
        leaving.append(count)

    sent = submit(form, save, row=row)
    if not sent.saved:
        (line,) = lines_of(db.session(), this_event(), [row])
        page = render_template("delegations/withdraw.html", form=form, row=row, line=line, stale=sent.stale)
        return page, sent.status
    tell(
        _("%(delegation)s has withdrawn.", delegation=row.name),
        ngettext("%(num)d person leaves with it.", "%(num)d people leave with it.", leaving[0]),
        undo=url_for("delegations.take_back", slug=row.slug),
    )
    return redirect(url_for("delegations.delegation", slug=row.slug))


@blueprint.post("/<slug>/take-back")
@event_roles(Role.ORGANISER)
def take_back(slug: str) -> Response:
    """Undo the withdrawal."""
    with transaction(actor=visitor().id) as session:
        row = delegation_by_slug(session, this_event(), slug)
        back = take_back_delegation(session, row, version=row.version)
    words = ngettext("%(num)d person comes back with it.", "%(num)d people come back with it.", back)
    tell(_("%(delegation)s is taken back.", delegation=row.name), words)
    return redirect(url_for("delegations.delegation", slug=row.slug))


@blueprint.post("/<slug>/remove")
@event_roles(Role.ORGANISER)
def remove(slug: str) -> Response:
    """Delete a delegation in which nobody was ever named."""
    with transaction(actor=visitor().id) as session:
        row = delegation_by_slug(session, this_event(), slug)
        name = row.name
        remove_delegation(session, row)
    tell(_("%(delegation)s is removed.", delegation=name))
    return redirect(url_for("delegations.index"))
