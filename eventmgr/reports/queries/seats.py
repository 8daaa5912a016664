"""Delegations against their seats, as plain columns: the Overview needs a tenth of what their own list loads."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import Capacity, DelegationStatus
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.rules import (
    DelegationRow,
    QuotaMember,
    Quotas,
    SeatUse,
    delegation_name,
    delegation_sort_key,
    order_delegations,
    quota_remarks,
    seat_use,
)
from eventmgr.delegations.rules.seats import FUNDED, is_active
from eventmgr.events.models import Event
from eventmgr.reports.queries.census import Alike
from eventmgr.words import Remark


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A delegation that has not withdrawn. `seats` were offered, None: not agreed; `headed`: it has an active head.
    `funded` of its people are paid for, of `funded_seats` that were offered.
    """

    slug: str
    name: str
    country: str | None
    status: DelegationStatus
    reply_by: date | None
    seats: int | None
    use: SeatUse
    headed: bool
    remarks: tuple[Remark, ...]
    funded: int = 0
    funded_seats: int | None = None


def seat_lines(session: Session, event: Event, people: Iterable[Alike]) -> list[SeatLine]:
    """The delegations of `event` in the order of R5 with the seats that `people`, its census, take; one statement."""
    by_delegation: dict[int | None, list[Alike]] = defaultdict(list)
    for each in people:
        by_delegation[each.delegation_id].append(each)
    found = {row.id: row for row in session.execute(_delegations(event))}
    ordered = order_delegations(_order_row(row, event) for row in found.values())
    return [_line(found[row.key], event, by_delegation[row.key]) for row in ordered]


def _order_row(row: Row[*tuple[Any, ...]], event: Event) -> DelegationRow:
    style = event.country_name_style
    key = delegation_sort_key(row.kind, row.name, country=row.country, style=style, sort_key=row.sort_key)
    return DelegationRow(row.id, row.kind, key, row.standing, row.position)


def _line(row: Row[*tuple[Any, ...]], event: Event, people: list[Alike]) -> SeatLine:
    seated = [each for each in people if each.takes_seat]
    quotas = Quotas(row.invited_seats, row.funded_seats, row.women_target)
    style, override = event.country_name_style, row.name_override
    return SeatLine(
        slug=row.slug,
        name=delegation_name(row.kind, row.name, country=row.country, style=style, override=override),
        country=row.country,
        status=row.status,
        reply_by=row.reply_by,
        seats=row.invited_seats,
        use=seat_use(status for each in seated for status in [each.status] * each.number),
        headed=any(each.capacity is Capacity.HEAD for each in people),
        remarks=tuple(quota_remarks(quotas, _members(seated))) if quotas != Quotas() else (),
        funded=sum(each.number for each in seated if each.funding in FUNDED and is_active(each.status)),
        funded_seats=row.funded_seats,
    )


def _members(seated: list[Alike]) -> Iterator[QuotaMember]:
    """One by one, as R8 sees them."""
    for each in seated:
        yield from [QuotaMember(each.status, each.funding, each.gender)] * each.number


def _delegations(event: Event) -> Select[*tuple[Any, ...]]:
    return select(
        Delegation.id,
        Delegation.slug,
        Delegation.kind,
        Delegation.name,
        Delegation.name_override,
        Delegation.country,
        Delegation.sort_key,
        Delegation.standing,
        Delegation.position,
        Delegation.status,
        Delegation.reply_by,
        Delegation.invited_seats,
        Delegation.funded_seats,
        Delegation.women_target,
    ).where(Delegation.event_id == event.id, Delegation.status != DelegationStatus.WITHDRAWN)
