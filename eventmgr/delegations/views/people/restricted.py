"""Restricted facts of a person: organisers only, and each look at them leaves an audit line (domain.md B.8)."""

from types import SimpleNamespace
from typing import Any

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, expect_version, transaction
from eventmgr.delegations.forms import RestrictedForm
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import participation_by_id
from eventmgr.delegations.services import change_restricted
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.events.current import this_event
from eventmgr.questions.current import this_passport_key
from eventmgr.questions.enums import Holder
from eventmgr.questions.forms import bind_fields, form_value, given_values
from eventmgr.questions.queries import private_of
from eventmgr.questions.rules import RESTRICTED, FormBlock, form_of_fields, house_field
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.stale import differences
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

FIELDS = tuple(house_field(field) for field in RESTRICTED)
STALE = 409


@blueprint.route(f"{ONE}/passport", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def passport(participation_id: int) -> Response | tuple[str, int]:
    """Show and change passport, emergency contact, room and needs."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    form = bind_fields(RestrictedForm, FIELDS)(data=_data_of(row))

    def save(session: Session) -> None:
        expect_version(row, form.version.data)
        change_restricted(session, row, given_values(form, FIELDS), passport_key=this_passport_key())

    sent = submit(form, save, row=row)
    if not sent.saved:
        _note_the_look(row)
        stale = differences(form, SimpleNamespace(**_data_of(row))) if sent.status == STALE else None
        page = render_template("people/passport.html", form=form, row=row, stale=stale, blocks=_blocks())
        return page, sent.status
    tell(_("Restricted facts saved."))
    return redirect(url_for("people.person", participation_id=row.id))


def _data_of(row: Participation) -> dict[str, Any]:
    private = private_of(db.session(), row.event_id, row.id)
    holders = {Holder.PERSON: row.person, Holder.PRIVATE: private}
    values = {field.key: form_value(field, getattr(holders[field.holder], field.key, None)) for field in FIELDS}
    return {**values, "version": row.version}


def _blocks() -> tuple[FormBlock, ...]:
    return form_of_fields(FIELDS).blocks


def _note_the_look(row: Participation) -> None:
    with transaction(actor=visitor().id) as session:
        note(session, "looked at restricted facts", target=f"participation:{row.id}", event_id=this_event().id)
