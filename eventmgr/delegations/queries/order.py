"""Delegations in the order of precedence (R5), and people in the order of their delegations (R5, R6)."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.functions import FunctionElement

from eventmgr.delegations.enums import INACTIVE, Capacity, DelegationStatus, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.rules import DelegationRow, delegation_name, delegation_sort_key, order_delegations
from eventmgr.events.models import Event
from eventmgr.people.models import Person

ACTIVE = frozenset(ParticipationStatus) - INACTIVE
EVERY_STATUS = frozenset(ParticipationStatus)
STILL_INVITED = frozenset(DelegationStatus) - {DelegationStatus.WITHDRAWN}
EVERY_DELEGATION = frozenset(DelegationStatus)
_LAST = 1_000_000


class by_letters(FunctionElement[str]):  # noqa: N801 - stands in SQL like a function
    """A text to order by, letter by letter as Python does it, whatever language the database sorts in."""

    inherit_cache = True


@compiles(by_letters)
def _plain(element: Any, compiler: Any, **more: Any) -> str:
    return str(compiler.process(element.clauses, **more))


@compiles(by_letters, "postgresql")
def _by_code(element: Any, compiler: Any, **more: Any) -> str:
    return f'{compiler.process(element.clauses, **more)} COLLATE "C"'


def delegations_in_order(
    session: Session, event: Event, *, statuses: Collection[DelegationStatus] = STILL_INVITED
) -> list[Delegation]:
    """The delegations of `event` with their organisations in the order of R5, in one statement.

    Withdrawn ones only if asked for.
    """
    query = select(Delegation).where(Delegation.event_id == event.id).options(joinedload(Delegation.organisation))
    if len(statuses) < len(EVERY_DELEGATION):
        query = query.where(Delegation.status.in_(statuses))
    found = {row.id: row for row in session.scalars(query)}
    return [found[row.key] for row in order_delegations(order_row(row, event) for row in found.values())]


def order_row(delegation: Delegation, event: Event) -> DelegationRow:
    """`delegation` as R5 sees it."""
    return DelegationRow(
        key=delegation.id,
        kind=delegation.kind,
        sort_key=delegation_sort_key(
            delegation.kind,
            delegation.name,
            country=delegation.country,
            style=event.country_name_style,
            sort_key=delegation.sort_key,
        ),
        standing=delegation.standing,
        position=delegation.position,
    )


def printed_delegation(delegation: Delegation, event: Event) -> str:
    """The name of `delegation` in the style of `event` (B.6, E-18)."""
    return delegation_name(
        delegation.kind,
        delegation.name,
        country=delegation.country,
        style=event.country_name_style,
        override=delegation.name_override,
    )


def participations_in_order(
    session: Session, event: Event, *, statuses: Collection[ParticipationStatus] = ACTIVE
) -> list[Participation]:
    """People with person and delegation loaded, by delegation (R5) and inside it (R6); those without one last.

    Three statements, however many people there are. `statuses=EVERY_STATUS` gives those who left as well.
    """
    order = delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    query = select(Participation).join(Participation.person).where(Participation.event_id == event.id)
    if len(statuses) < len(EVERY_STATUS):
        query = query.where(Participation.status.in_(statuses))
    query = query.options(selectinload(Participation.delegation))
    return list(session.scalars(in_order(query, [delegation.id for delegation in order])))


def members_in_order(session: Session, delegation: Delegation) -> list[Participation]:
    """Everybody who is or was in `delegation`, in the order of R6."""
    query = select(Participation).join(Participation.person).where(Participation.delegation_id == delegation.id)
    return list(session.scalars(in_order(query, [delegation.id])))


def in_order(query: Select[Any], delegation_ids: Sequence[int]) -> Select[Any]:
    """`query` of participations joined with their persons, ordered by delegation as in `delegation_ids`, then by R6."""
    places = {delegation_id: place for place, delegation_id in enumerate(delegation_ids)}
    by_delegation: ColumnElement[Any] = (
        case(places, value=Participation.delegation_id, else_=len(places)) if places else func.abs(0)
    )
    leading = case({Capacity.HEAD.value: 0, Capacity.DEPUTY.value: 1}, value=Participation.capacity, else_=2)
    return query.order_by(
        by_delegation,
        func.coalesce(Participation.placed, _LAST),
        leading,
        func.coalesce(Participation.position, _LAST),
        func.coalesce(Participation.tier, _LAST),
        by_letters(Person.order_key),
        Participation.id,
    )
