"""Everything the report is written from, read once, in a fixed number of statements."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.queries import TopicRow, programme_sessions, topic_tree
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
from eventmgr.delegations.enums import DelegationKind
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries.order import delegations_in_order, printed_delegation
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class Reading:
    """An event as the report sees it: only what the data say."""

    event: Event
    delegations: tuple[Delegation, ...]
    whole: WholeRegister
    by_delegation: DelegationTable
    by_category: GenderTable
    totals: Totals
    sessions: tuple[AgendaSession, ...]
    topics: tuple[TopicRow, ...]

    def name(self, delegation: Delegation) -> str:
        """The delegation's name in the style of the event."""
        return printed_delegation(delegation, self.event)

    @property
    def countries(self) -> tuple[Delegation, ...]:
        """Delegations of countries; a joint delegation stands with them."""
        return tuple(d for d in self.delegations if d.kind in {DelegationKind.COUNTRY, DelegationKind.JOINT})

    @property
    def organisations(self) -> tuple[Delegation, ...]:
        """Delegations that are no country."""
        return tuple(d for d in self.delegations if d not in self.countries)

    @property
    def attendance_taken(self) -> bool:
        """Whether anything was recorded at all."""
        return any(mark.attended for marks in self.whole.register.rows.values() for mark in marks)


def read_event(session: Session, event: Event) -> Reading:
    """Read what the report needs."""
    delegations = tuple(delegations_in_order(session, event))
    whole = whole_register(session, event)
    invited = [Invited(delegation.id, delegation.invited_seats) for delegation in delegations]
    return Reading(
        event=event,
        delegations=delegations,
        whole=whole,
        by_delegation=per_delegation(invited, whole.everybody, whole.register, rule=whole.rule),
        by_category=per_category(whole.everybody, whole.register),
        totals=totals(whole.register, whole.rule),
        sessions=tuple(
            row
            for row in programme_sessions(session, event)
            if row.public and row.date and row.state is not SessionState.CANCELLED
        ),
        topics=tuple(topic_tree(session, event)),
    )
