"""Delegations as the list and their own page show them: who leads, who is named, what is missing."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import INACTIVE, STAFF_CATEGORIES, DelegationKind, DelegationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries.heads import heads_of
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, order_row, printed_delegation
from eventmgr.delegations.rules import (
    QuotaMember,
    Quotas,
    SeatUse,
    Section,
    Situation,
    State,
    delegation_state,
    quota_remarks,
    seat_use,
    section_of,
)
from eventmgr.events.models import Event
from eventmgr.people.models import Person
from eventmgr.words import Remark


@dataclass(frozen=True, slots=True)
class DelegationLine:
    """A delegation with what is counted about it; people who serve it (liaison, interpreters) take no seat."""

    delegation: Delegation
    name: str
    section: Section
    use: SeatUse
    head: Participation | None
    remarks: tuple[Remark, ...]
    state: State

    @property
    def withdrawn(self) -> bool:
        """Whether the delegation has withdrawn as a whole."""
        return self.delegation.status is DelegationStatus.WITHDRAWN


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over delegations that have not withdrawn; `seats` of those whose seats are agreed."""

    delegations: int
    countries: int
    organisations: int
    seats: int
    nominated: int
    confirmed: int
    arrived: int
    need_something: int


def delegation_lines(session: Session, event: Event) -> list[DelegationLine]:
    """Every delegation of `event` in the order of R5, withdrawn ones included. Three statements."""
    return lines_of(session, event, delegations_in_order(session, event, statuses=EVERY_DELEGATION))


def lines_of(session: Session, event: Event, delegations: list[Delegation]) -> list[DelegationLine]:
    """The lines of some delegations, in the given order."""
    ids = [row.id for row in delegations]
    members = _members_of(session, ids)
    heads = heads_of(session, ids)
    return [_line(row, event, members[row.id], heads.get(row.id)) for row in delegations]


def totals_of(lines: Iterable[DelegationLine]) -> Totals:
    """The sums under the list."""
    present = [line for line in lines if not line.withdrawn]
    kinds = [line.delegation.kind for line in present]
    return Totals(
        delegations=len(present),
        countries=len({line.delegation.country for line in present if line.delegation.kind is DelegationKind.COUNTRY}),
        organisations=kinds.count(DelegationKind.ORGANISATION),
        seats=sum(line.delegation.invited_seats or 0 for line in present),
        nominated=sum(line.use.nominated for line in present),
        confirmed=sum(line.use.confirmed for line in present),
        arrived=sum(line.use.arrived for line in present),
        need_something=sum(line.state.needs_something for line in present),
    )


def _members_of(session: Session, ids: list[int]) -> dict[int, list[QuotaMember]]:
    """What R8 and R12 need to know of the members, counted by the database."""
    alike = (Participation.delegation_id, Participation.status, Participation.funding, Person.gender)
    query = (
        select(*alike, func.count())
        .join(Person, Person.id == Participation.person_id)
        .where(
            Participation.delegation_id.in_(ids),
            Participation.status.not_in(INACTIVE),
            Participation.category.not_in(STAFF_CATEGORIES),
        )
        .group_by(*alike)
    )
    members: dict[int, list[QuotaMember]] = defaultdict(list)
    for delegation_id, status, funding, gender, count in session.execute(query):
        members[delegation_id or 0] += [QuotaMember(status=status, funding=funding, gender=gender)] * count
    return members


def _line(row: Delegation, event: Event, members: list[QuotaMember], head: Participation | None) -> DelegationLine:
    quotas = Quotas(invited_seats=row.invited_seats, funded_seats=row.funded_seats, women_target=row.women_target)
    remarks = tuple(quota_remarks(quotas, members))
    use = seat_use(member.status for member in members)
    situation = Situation(status=row.status, seats=row.invited_seats, use=use, headed=head is not None, quota=remarks)
    return DelegationLine(
        delegation=row,
        name=printed_delegation(row, event),
        section=section_of(order_row(row, event)),
        use=use,
        head=head,
        remarks=remarks,
        state=delegation_state(situation),
    )
