"""Order by hand, and back to the agreed one (R5, R6)."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import STAFF_CATEGORIES
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, members_in_order
from eventmgr.delegations.rules import is_active
from eventmgr.events.models import Event

RowT = TypeVar("RowT")


def move_delegation(session: Session, event: Event, *, delegation: Delegation, steps: int) -> None:
    """Put a delegation `steps` places later (negative: earlier); from then on the whole order is kept by hand."""
    order = delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    for place, row in enumerate(_moved(order, delegation, steps), 1):
        if row.position != place:
            row.position = place
    session.flush()


def order_by_precedence(session: Session, event: Event) -> None:
    """Forget the order by hand: delegations stand in the agreed one again (R5)."""
    query = select(Delegation).where(Delegation.event_id == event.id, Delegation.position.is_not(None))
    for row in session.scalars(query):
        row.position = None
    session.flush()


def move_member(session: Session, delegation: Delegation, *, participation: Participation, steps: int) -> None:
    """Put a member `steps` places later (negative: earlier) in their delegation; staff assigned to it do not count."""
    members = members_in_order(session, delegation)
    order = [row for row in members if is_active(row.status) and row.category not in STAFF_CATEGORIES]
    for place, row in enumerate(_moved(order, participation, steps), 1):
        if row.placed != place:
            row.placed = place
    session.flush()


def order_as_given(session: Session, delegation: Delegation) -> None:
    """Forget the places set by hand: head, deputy, then as the delegation gave it (R6)."""
    for row in members_in_order(session, delegation):
        if row.placed is not None:
            row.placed = None
    session.flush()


def _moved(order: Sequence[RowT], row: RowT, steps: int) -> list[RowT]:
    """`order` with `row` moved; unchanged if the row is not in it."""
    if row not in order:
        return list(order)
    place = order.index(row)
    rest = [other for other in order if other is not row]
    rest.insert(min(max(place + steps, 0), len(rest)), row)
    return rest
