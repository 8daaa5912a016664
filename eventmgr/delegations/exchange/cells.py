"""People as the cells of our own files."""

from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from eventmgr.delegations.enums import INACTIVE, Capacity, ParticipationStatus
from eventmgr.delegations.exchange.columns import COLUMNS
from eventmgr.delegations.exchange.values import written
from eventmgr.delegations.exchange.verdicts import Known
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event
from eventmgr.people.fields import PersonFields
from eventmgr.people.models import Person

_OF_PERSON = frozenset(PersonFields.__annotations__) - {"note"} | {"full_name"}
_KEYS = tuple(column.key for column in COLUMNS if column.key not in {"reference", "delegation"})


def known_people(session: Session, event: Event) -> list[Known]:
    """Everybody of `event` but those who were replaced, in the order of their numbers, in one statement."""
    return [_known(event, tuple(row)) for row in session.execute(_query(event))]


def _query(event: Event) -> Select[Any]:
    asked = [getattr(Person if key in _OF_PERSON else Participation, key) for key in _KEYS]
    head = (Participation.id, Participation.number, Participation.delegation_id, Participation.status)
    query = select(*head, Participation.extra, Delegation.name, *asked).join_from(Participation, Person)
    return (
        query.outerjoin(Delegation, Delegation.id == Participation.delegation_id)
        .where(Participation.event_id == event.id, Participation.status != ParticipationStatus.REPLACED)
        .order_by(Participation.number)
    )


def _known(event: Event, row: tuple[Any, ...]) -> Known:
    participation_id, number, delegation_id, status, extra, delegation = row[:6]
    values: dict[str, Any] = dict(zip(_KEYS, row[6:], strict=True))
    return Known(
        participation_id=participation_id,
        number=number,
        place=str(delegation_id or ""),
        full_name=values["full_name"],
        cells=_cells(event, number, delegation, values),
        extra=dict(extra or {}),
        email=values["email"],
        active=status not in INACTIVE,
        heads=values["capacity"] is Capacity.HEAD and status not in INACTIVE,
    )


def _cells(event: Event, number: int, delegation: str | None, values: dict[str, Any]) -> dict[str, str]:
    """Cells by key of the column; what is empty is left out. The reference leads back to the same person."""
    cells = {"reference": f"{event.code}/{number}"}
    if delegation is not None:
        cells["delegation"] = delegation
    for key, value in values.items():
        if value is not None and (text := written(key, value)):
            cells[key] = text
    return cells
