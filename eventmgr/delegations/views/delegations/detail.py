"""One delegation: its people in order, what is missing, what happened."""

from flask import render_template
from flask_babel import gettext as _
from flask_babel import ngettext

from eventmgr.clock import today
from eventmgr.database import db
from eventmgr.delegations.enums import STAFF_CATEGORIES, DelegationKind
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import DelegationLine, delegation_by_slug, lines_of, members_in_order
from eventmgr.delegations.rules import is_active
from eventmgr.delegations.views.delegations.blueprint import blueprint
from eventmgr.delegations.views.delegations.missing import missing
from eventmgr.delegations.views.history import history
from eventmgr.delegations.views.seeing import READERS, hidden, organises, shown_name
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles


@blueprint.get("/<slug>")
@event_roles(*READERS)
def delegation(slug: str) -> str:
    """The delegation's own page."""
    row = delegation_by_slug(db.session(), this_event(), slug)
    (line,) = lines_of(db.session(), this_event(), [row])
    everybody = members_in_order(db.session(), row)
    members = [each for each in everybody if is_active(each.status) and each.category not in STAFF_CATEGORIES]
    return render_template(
        "delegations/delegation.html",
        row=row,
        line=line,
        facts=_facts(line),
        members=members,
        serving=[each for each in everybody if is_active(each.status) and each.category in STAFF_CATEGORIES],
        left=[each for each in everybody if not is_active(each.status)],
        placed=any(each.placed is not None for each in members),
        missing=missing(line, members, day=today(this_event().timezone)),
        history=_history(row, everybody) if organises() else [],
        may_edit=organises(),
        name_of=shown_name,
        hidden=hidden,
        is_country=row.kind is DelegationKind.COUNTRY,
    )


def _history(row: Delegation, people: list[Participation]) -> list[object]:
    return list(history({"delegation": [row.id], "participation": [each.id for each in people]}))


def _facts(line: DelegationLine) -> str:
    seats, use = line.delegation.invited_seats, line.use
    if seats is None:
        return str(
            ngettext(
                "%(num)d person named, %(confirmed)d confirmed.",
                "%(num)d people named, %(confirmed)d confirmed.",
                use.nominated,
                confirmed=use.confirmed,
            )
        )
    return str(
        _(
            "%(nominated)d named and %(confirmed)d confirmed for %(seats)d seats, %(arrived)d arrived.",
            nominated=use.nominated,
            confirmed=use.confirmed,
            seats=seats,
            arrived=use.arrived,
        )
    )
