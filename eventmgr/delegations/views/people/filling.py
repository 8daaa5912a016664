"""Fills the forms of people: what they offer, and what is known already."""

from types import SimpleNamespace
from typing import Any

from eventmgr.database import db
from eventmgr.delegations.enums import Category, ConsentKind, DelegationStatus
from eventmgr.delegations.forms import (
    LEFT,
    ParticipantForm,
    PersonalForm,
    WalkInForm,
    consent_field,
    delegation_choices,
)
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import STILL_INVITED, delegations_in_order, printed_delegation
from eventmgr.delegations.views.people.asked import answer_data, column_data
from eventmgr.events.current import this_event
from eventmgr.people.enums import Gender
from eventmgr.web.filters import label
from eventmgr.web.stale import Difference, differences

OF_PERSON = (
    "full_name",
    "honorific",
    "badge_name",
    "native_name",
    "family_part",
    "sort_key",
    "gender",
    "email",
    "phone",
    "nationality",
    "biography",
)
OF_PARTICIPATION = (
    "rank",
    "rank_short",
    "rank_native",
    "post",
    "unit",
    "agency",
    "working_language",
    "needs_interpretation",
    "delegation_id",
    "capacity",
    "category",
    "status",
    "tier",
    "country",
    "funding",
    "will_present",
    "name_withheld",
    "note",
    "source",
    "version",
)
Offered = list[Delegation]


def data_of(row: Participation) -> dict[str, Any]:
    """What the form of `row` is filled with."""
    given = {name: getattr(row.person, name) for name in OF_PERSON}
    given |= {name: getattr(row, name) for name in OF_PARTICIPATION}
    answers = {consent.kind: "yes" if consent.given else "no" for consent in row.consents}
    return {
        **given,
        **column_data(row),
        "person_version": row.person.version,
        "delegation_id": str(row.delegation_id or ""),
        "category": Category.DELEGATE if row.category is Category.HEAD else row.category,
        "presence": [{"starts": each.starts, "ends": each.ends} for each in row.presence],
        **{consent_field(kind): answers.get(kind, "") for kind in ConsentKind},
    }


def fresh_data() -> dict[str, Any]:
    """What the form of a new person begins with."""
    return {"gender": Gender.NOT_STATED, "presence": []}


def offer(form: ParticipantForm | WalkInForm, *, row: Participation | None = None) -> Offered:
    """Hand the form its delegations; withdrawn ones only if `row` is in one. Returns what was offered."""
    everybody = delegations_in_order(db.session(), this_event(), statuses=frozenset(DelegationStatus))
    mine = row.delegation_id if row else None
    offered = [each for each in everybody if each.status in STILL_INVITED or each.id == mine]
    form.delegation_id.choices = delegation_choices(
        (each.id, printed_delegation(each, this_event())) for each in offered
    )
    if row is not None and row.status in LEFT and isinstance(form, ParticipantForm):
        form.status.choices = [(row.status.value, label(row.status))]
    return offered


def chosen(form: ParticipantForm | WalkInForm, offered: Offered) -> Delegation | None:
    """The delegation that was chosen."""
    return next((each for each in offered if str(each.id) == form.delegation_id.data), None)


def differences_of(form: PersonalForm, row: Participation) -> list[Difference]:
    """What the form and the row say differently; both versions then stand in the form, so that saving again is a
    knowing choice.
    """
    saved = data_of(row) | answer_data(row)
    for name in ("version", "person_version"):
        form[name].data, form[name].raw_data = saved[name], None
    return differences(form, SimpleNamespace(**{name: value for name, value in saved.items() if name != "presence"}))
