"""Requests of delegations after the deadline: what they ask, accepted or refused."""

from dataclasses import dataclass

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.audit.log import change_set
from eventmgr.database import db, transaction
from eventmgr.delegations.queries import printed_delegation
from eventmgr.events.current import this_event
from eventmgr.questions.rules import BY_KEY
from eventmgr.registration.enums import RequestKind
from eventmgr.registration.forms import DecisionForm
from eventmgr.registration.models import ChangeRequest
from eventmgr.registration.queries import open_requests, request_in_event
from eventmgr.registration.services import accept_request, refuse_request
from eventmgr.registration.services.requests import present
from eventmgr.registration.views.blueprint import NUMBER
from eventmgr.registration.views.desk.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the organiser reads it: by whom, about whom, and each field with what is there and what is asked."""

    row: ChangeRequest
    delegation: str
    person: str
    changes: tuple[tuple[str, str, str], ...]


@blueprint.get("/requests")
@event_roles(Role.ORGANISER)
def requests() -> str:
    """Everything that waits for an answer, the oldest first."""
    waiting = [_asked(row) for row in open_requests(db.session(), this_event().id)]
    return render_template("registration/requests.html", waiting=waiting)


@blueprint.post(f"/requests/<{NUMBER}:request_id>/accept")
@event_roles(Role.ORGANISER)
def request_accept(request_id: int) -> Response:
    """Do what was asked."""
    row = request_in_event(db.session(), this_event().id, request_id)
    with transaction(actor=visitor().id) as session:
        accept_request(session, this_event(), row, by=visitor().id)
        done = change_set(session)
    tell(_("Accepted."), _asked(row).person, undo=url_for("undo.take_back", change_set=done))
    return redirect(url_for("registration_desk.requests"))


@blueprint.route(f"/requests/<{NUMBER}:request_id>/refuse", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def request_refuse(request_id: int) -> Response | tuple[str, int]:
    """Leave it as it is, and say why."""
    row = request_in_event(db.session(), this_event().id, request_id)
    form = DecisionForm()

    def save(session: Session) -> None:
        refuse_request(session, row, by=visitor().id, answer=form.answer.data or "")

    sent = submit(form, save)
    if not sent.saved:
        return render_template("registration/refuse.html", form=form, asked=_asked(row)), sent.status
    tell(_("Refused."), _("The delegation reads your answer on its page."))
    return redirect(url_for("registration_desk.requests"))


def _asked(row: ChangeRequest) -> Asked:
    member = row.participation
    values = row.asked_values if row.kind is not RequestKind.WITHDRAW else {}
    changes = tuple((BY_KEY[key].label, present(member, key) if member else "", text) for key, text in values.items())
    name = member.person.full_name if member else str(row.asked_values.get("full_name", ""))
    return Asked(row, printed_delegation(row.delegation, this_event()), name, changes)
