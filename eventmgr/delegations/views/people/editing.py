"""Changing what is known of a person."""

from collections.abc import Sequence
from typing import Any

from flask import redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.delegations.enums import Capacity
from eventmgr.delegations.forms import ParticipantForm, PersonalForm
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import change_participant, make_head, set_consents, set_presence
from eventmgr.delegations.views.people.asked import (
    answer_data,
    blocks,
    bound,
    further_values,
    own_fields,
    save_own,
)
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.delegations.views.people.filling import chosen, data_of, differences_of, offer
from eventmgr.delegations.views.people.heading import head_in_the_way
from eventmgr.delegations.views.people.person import visible_participation
from eventmgr.delegations.views.seeing import READERS, organises
from eventmgr.events.current import this_event
from eventmgr.questions.rules import FormField
from eventmgr.web.access import event_roles
from eventmgr.web.answers import Sent, submit
from eventmgr.web.fields import row_act
from eventmgr.web.telling import tell

STALE = 409


@blueprint.route(f"{ONE}/edit", methods=["GET", "POST"])
@event_roles(*READERS)
def edit(participation_id: int) -> Response | tuple[str, int]:
    """All fields for an organiser; names, service and contact for the desk."""
    row = visible_participation(participation_id)
    own = own_fields(row.category) if organises() else ()
    form_class = bound(ParticipantForm, own) if organises() else PersonalForm
    form = form_class(data=data_of(row) | (answer_data(row) if organises() else {}))
    offered = offer(form, row=row) if isinstance(form, ParticipantForm) else []
    if "act" in request.form and row_act(form, request.form["act"]):
        return _page(form, row, Sent(saved=False), own), 200

    def save(session: Session) -> None:
        if isinstance(form, ParticipantForm):
            _save_all(session, form, row, chosen(form, offered))
            save_own(session, form, row, own)
        else:
            _save(session, form, row, row.delegation, form.values())

    sent = submit(form, save, row=row)
    if not sent.saved:
        return _page(form, row, sent, own), sent.status
    tell(_("%(name)s saved.", name=row.person.full_name))
    return redirect(url_for("people.person", participation_id=row.id))


def _save_all(session: Session, form: ParticipantForm, row: Participation, delegation: Delegation | None) -> None:
    values = form.values() | further_values(form)
    instead = request.form.get("instead") == "yes" and values["capacity"] is Capacity.HEAD
    if instead:
        values["capacity"] = Capacity.DELEGATE
    _save(session, form, row, delegation, values)
    set_presence(session, row, form.intervals(this_event().start_date, this_event().end_date))
    set_consents(session, row, form.consents(), at=clock.now())
    if instead:
        make_head(session, row, reason=request.form.get("head_reason", ""))


def _save(
    session: Session, form: PersonalForm, row: Participation, delegation: Delegation | None, values: dict[str, Any]
) -> None:
    change_participant(
        session,
        row,
        version=form.version.data,
        person_version=form.person_version.data,
        delegation=delegation,
        **values,
    )


def _page(form: PersonalForm, row: Participation, sent: Sent, own: Sequence[FormField]) -> str:
    return render_template(
        "people/edit.html",
        form=form,
        row=row,
        stale=differences_of(form, row) if sent.status == STALE else None,
        second_head=head_in_the_way(form, row=row) if isinstance(form, ParticipantForm) else None,
        may_edit=organises(),
        blocks=blocks(own),
        asked={field.key: field for field in own},
    )
