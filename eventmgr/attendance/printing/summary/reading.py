"""Everything the summary is written from, read once, in a fixed number of statements."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr.attendance.figures import (
    DelegationTable,
    GenderTable,
    Invited,
    Totals,
    per_category,
    per_delegation,
    totals,
)
from eventmgr.attendance.queries import WholeRegister, whole_register
from eventmgr.attendance.units import Unit
from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, printed_delegation
from eventmgr.events.models import Event

WITHDRAWN = "{name} (withdrawn)"


@dataclass(frozen=True, slots=True)
class Reading:
    """An event as the summary sees it; `names` are those of the delegations of table 1."""

    event: Event
    whole: WholeRegister
    names: dict[int, str]
    by_delegation: DelegationTable
    by_category: GenderTable
    totals: Totals

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units in the order of time."""
        return self.whole.register.units


def read_attendance(session: Session, event: Event) -> Reading:
    """Read what the summary needs. A delegation that withdrew stays in its place: it was invited (E-20)."""
    whole = whole_register(session, event)
    with_members = {person.delegation for person in whole.everybody}
    delegations = [
        each
        for each in delegations_in_order(session, event, statuses=EVERY_DELEGATION)
        if each.status is not DelegationStatus.DRAFT or each.id in with_members
    ]
    withdrawn = {each.id for each in delegations if each.status is DelegationStatus.WITHDRAWN}
    # What a delegation that withdrew was offered is free for others: its seats are in nobody's sum (E-20).
    invited = [Invited(each.id, None if each.id in withdrawn else each.invited_seats) for each in delegations]
    names = {each.id: printed_delegation(each, event) for each in delegations}
    return Reading(
        event=event,
        whole=whole,
        names={key: WITHDRAWN.format(name=name) if key in withdrawn else name for key, name in names.items()},
        by_delegation=per_delegation(invited, whole.everybody, whole.register, rule=whole.rule),
        by_category=per_category(whole.everybody, whole.register),
        totals=totals(whole.register, whole.rule),
    )
