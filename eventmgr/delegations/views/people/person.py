"""One person's page."""

from typing import Any

from flask import abort, render_template

from eventmgr.database import db
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import participation_by_id, predecessor_of, printed_delegation
from eventmgr.delegations.rules import is_active
from eventmgr.delegations.services import may_be_photographed
from eventmgr.delegations.views.history import history
from eventmgr.delegations.views.people.asked import answered
from eventmgr.delegations.views.people.blueprint import ONE, blueprint
from eventmgr.delegations.views.seeing import READERS, full_style, hidden, organises, shown_name
from eventmgr.events.current import this_event
from eventmgr.questions.queries import answer_ids
from eventmgr.web.access import event_roles
from eventmgr.web.pictures import PictureForm


@blueprint.get(ONE)
@event_roles(*READERS)
def person(participation_id: int) -> str:
    """Facts, photograph, consents, times of presence and history of one person."""
    row = visible_participation(participation_id)
    before = predecessor_of(db.session(), row)
    after = participation_by_id(db.session(), this_event(), row.replaced_by_id) if row.replaced_by_id else None
    return render_template(
        "people/person.html",
        row=row,
        delegation=printed_delegation(row.delegation, this_event()) if row.delegation else "",
        full_style=full_style(row),
        before=before,
        after=after,
        active=is_active(row.status),
        history=_history(row) if organises() else [],
        may_edit=organises(),
        name_of=shown_name,
        hidden=hidden,
        picture=PictureForm(),
        photographed=may_be_photographed(row),
        answered=answered(row) if organises() else [],
    )


def visible_participation(participation_id: int) -> Participation:
    """A participation of this event; who is withheld has no page for the desk."""
    row = participation_by_id(db.session(), this_event(), participation_id)
    if hidden(row):
        abort(403)
    return row


def _history(row: Participation) -> list[Any]:
    rows = {
        "participation": [row.id],
        "person": [row.person_id],
        "consent": [each.id for each in row.consents],
        "presence": [each.id for each in row.presence],
        "answer": answer_ids(db.session(), row.event_id, row.id),
    }
    return list(history(rows))
