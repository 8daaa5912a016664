"""What is missing of whom: the work list before letters, badges and seats."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from flask import render_template, request
from flask_babel import gettext
from sqlalchemy import select

from eventmgr.database import db
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import delegations_in_order, missing_fields, printed_delegation
from eventmgr.delegations.queries.order import EVERY_DELEGATION, in_order
from eventmgr.delegations.views.pages import page_asked_for
from eventmgr.delegations.views.people.blueprint import blueprint
from eventmgr.events.current import this_event
from eventmgr.questions.enums import Holder
from eventmgr.questions.rules import FormField
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role

PAGE = 100


@dataclass(frozen=True, slots=True)
class Incomplete:
    """Somebody of whom something is missing, and the words for it."""

    id: int
    name: str
    delegation: str
    missing: str


@blueprint.get("/missing")
@event_roles(Role.ORGANISER)
def missing() -> str:
    """Everybody of whom something is missing, in the order of lists; ?field= for one thing, ?page=."""
    found = missing_fields(db.session(), this_event().id)
    counts = Counter(field.key for fields in found.values() for field in fields)
    kinds = {field.key: field for fields in set(found.values()) for field in fields}  # few people lack the same alone
    labels = {key: _label(field) for key, field in kinds.items()}
    chosen = request.args.get("field", "")
    wanted = {number for number, fields in found.items() if not chosen or any(each.key == chosen for each in fields)}
    pages = max(1, -(-len(wanted) // PAGE))
    page = min(page_asked_for(), pages)
    return render_template(
        "people/missing.html",
        rows=_rows(wanted, found, page),
        people=len(found),
        found=len(wanted),
        chosen=chosen if chosen in labels else "",
        fields=[(key, labels[key], count) for key, count in counts.most_common()],
        page=page,
        pages=pages,
    )


def _rows(wanted: Collection[int], found: Mapping[int, tuple[FormField, ...]], page: int) -> list[Incomplete]:
    """A page of them in the order of lists; three statements, of which one reads numbers only."""
    places = {row.id: row for row in delegations_in_order(db.session(), this_event(), statuses=EVERY_DELEGATION)}
    everybody = select(Participation.id).join(Participation.person).where(Participation.event_id == this_event().id)
    numbers = db.session().scalars(in_order(everybody, list(places)))
    shown = [number for number in numbers if number in wanted][(page - 1) * PAGE : page * PAGE]
    people = {row.id: row for row in db.session().scalars(select(Participation).where(Participation.id.in_(shown)))}
    return [
        Incomplete(
            number,
            people[number].person.full_name,
            _delegation(places.get(people[number].delegation_id or 0)),
            ", ".join(_label(field) for field in found[number]),
        )
        for number in shown
    ]


def _delegation(row: Delegation | None) -> str:
    return printed_delegation(row, this_event()) if row else ""


def _label(field: FormField) -> str:
    return field.label if field.holder is Holder.ANSWER else gettext(field.label)
