"""Issuing all that are due: the page says what it will do, then does it, whole or not at all."""

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.certificates.forms import IssueForm
from eventmgr.certificates.queries import Plan, plan_by_rule, plan_with_hours, signatories_of
from eventmgr.certificates.services import issue_certificates
from eventmgr.certificates.views.blueprint import blueprint
from eventmgr.database import db
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor
from eventmgr.words import N_


@blueprint.route("/issue", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def issue() -> Response | tuple[str, int]:
    """What would be issued; and the button that does it. Without JavaScript, the choice of hours asks again."""
    form = IssueForm(hours=request.args.get("hours") == "1")
    issued: list[str] = []

    def save(session: Session) -> None:
        plan = _plan(session, form)
        if len(plan.orders) != form.count.data:
            raise RefusedError(N_("The list has changed since this page was opened. Look at it again."))
        given = issue_certificates(session, this_event(), plan.orders, at=clock.now(), actor=visitor().id)
        issued.extend(row.name for row in given)

    sent = submit(form, save)
    if not sent.saved:
        return _page(form), sent.status
    tell(
        ngettext("%(num)d certificate issued.", "%(num)d certificates issued.", len(issued)),
        _("They wait in Documents."),
    )
    return redirect(url_for("certificates.index", show="to-hand-over"))


def _plan(session: Session, form: IssueForm) -> Plan:
    planned = plan_with_hours if form.hours.data else plan_by_rule
    return planned(session, this_event())


def _page(form: IssueForm) -> str:
    plan = _plan(db.session(), form)
    form.count.data, form.count.raw_data = len(plan.orders), None
    signatories = signatories_of(db.session(), this_event())
    return render_template("certificates/issue.html", form=form, plan=plan, signatories=signatories)
