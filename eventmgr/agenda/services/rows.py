"""What every verb of the programme does with rows: keep to one event, find the last place, mark a whole as changed."""

from collections.abc import Iterable
from typing import Protocol

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from eventmgr.database import Edited
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.words import N_


class Owned(Protocol):
    """A row of an event."""

    event_id: int


class Placed(Protocol):
    """A row with its place in a list."""

    position: int


def keep_to_event(event_id: int, *rows: Owned | None) -> None:
    """Refuse rows of another event: NotFoundError, as if they were not there."""
    if any(row is not None and row.event_id != event_id for row in rows):
        raise NotFoundError(N_("This belongs to another event."))


def last_position(session: Session, column: InstrumentedAttribute[int], event_id: int) -> int:
    """The place after the last one that is taken among the rows of an event."""
    model = column.class_
    return (session.scalar(select(func.max(column)).where(model.event_id == event_id)) or 0) + 1


def number_off(rows: Iterable[Placed]) -> None:
    """Give `rows` the places 1, 2, 3 … in this order."""
    for position, row in enumerate(rows, start=1):
        if row.position != position:
            row.position = position


def touch(row: Edited) -> None:
    """Count a change of what belongs to `row` as a change of `row`: a stale edit of its parts is refused too."""
    if not inspect(row).attrs.version.history.has_changes():
        row.version += 1


def written(text: str, *, field: str, otherwise: str) -> str:
    """`text` without spaces around it; RefusedError with the sentence `otherwise` when nothing is left."""
    text = " ".join(text.split())
    if not text:
        raise RefusedError(otherwise, field=field)
    return text
