"""Objectives and statements of an event: text, its order, where it was said."""

from typing import TypeVar

from sqlalchemy.orm import Session

from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.enums import StatementKind
from eventmgr.events.models import Event, Objective, Statement
from eventmgr.events.queries import objective_in_event, objectives_of, statement_in_event, statements_of_kind
from eventmgr.events.services.ordering import move, next_position
from eventmgr.words import N_

TextT = TypeVar("TextT", Objective, Statement)


def add_objective(session: Session, event: Event, *, text: str, source: str = "") -> Objective:
    """One more objective, the last; `source` says where it is stated. Raises RefusedError without text."""
    position = next_position(objectives_of(session, event))
    return _added(session, Objective(event_id=event.id, position=position, text=_written(text), source=source.strip()))


def add_statement(
    session: Session, event: Event, *, kind: StatementKind, text: str, speaker: str = "", source: str = ""
) -> Statement:
    """One more statement, the last of its kind. A quotation needs its speaker. Raises RefusedError."""
    statement = Statement(
        event_id=event.id,
        kind=kind,
        position=next_position(statements_of_kind(session, event, kind)),
        text=_written(text),
        speaker=_speaker(kind, speaker),
        source=source.strip(),
    )
    return _added(session, statement)


def change_objective(
    session: Session, event: Event, *, row_id: int, version: int | None, text: str, source: str = ""
) -> Objective:
    """Change the words. Raises NotFoundError for another event's, StaleEditError, RefusedError without text."""
    row = objective_in_event(session, event, row_id)
    expect_version(row, version)
    row.text, row.source = _written(text), source.strip()
    session.flush()
    return row


def change_statement(
    session: Session,
    event: Event,
    *,
    row_id: int,
    version: int | None,
    kind: StatementKind,
    text: str,
    speaker: str = "",
    source: str = "",
) -> Statement:
    """Change words, speaker, kind; a new kind puts it last there. Raises as `change_objective`."""
    row = statement_in_event(session, event, row_id)
    expect_version(row, version)
    if kind is not row.kind:
        row.position, row.kind = next_position(statements_of_kind(session, event, kind)), kind
    row.text, row.speaker, row.source = _written(text), _speaker(kind, speaker), source.strip()
    session.flush()
    return row


def move_objective(session: Session, event: Event, *, row_id: int, steps: int) -> Objective:
    """Move it `steps` places later; negative is earlier."""
    row = objective_in_event(session, event, row_id)
    move(objectives_of(session, event), row, steps=steps)
    session.flush()
    return row


def move_statement(session: Session, event: Event, *, row_id: int, steps: int) -> Statement:
    """Move it `steps` places later among those of its kind; negative is earlier."""
    row = statement_in_event(session, event, row_id)
    move(statements_of_kind(session, event, row.kind), row, steps=steps)
    session.flush()
    return row


def remove_objective(session: Session, event: Event, *, row_id: int) -> Objective:
    """Remove an objective; returns what was removed. Raises NotFoundError for another event's."""
    return _removed(session, objective_in_event(session, event, row_id))


def remove_statement(session: Session, event: Event, *, row_id: int) -> Statement:
    """Remove a statement; returns what was removed. Raises NotFoundError for another event's."""
    return _removed(session, statement_in_event(session, event, row_id))


def _added(session: Session, row: TextT) -> TextT:
    session.add(row)
    session.flush()
    return row


def _removed(session: Session, row: TextT) -> TextT:
    session.delete(row)
    session.flush()
    return row


def _written(text: str) -> str:
    if not text.strip():
        raise RefusedError(N_("Write the text."), field="text")
    return text.strip()


def _speaker(kind: StatementKind, speaker: str) -> str:
    if kind is StatementKind.QUOTE and not speaker.strip():
        raise RefusedError(N_("A quotation needs the name of who said it."), field="speaker")
    return speaker.strip()
