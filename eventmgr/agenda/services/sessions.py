"""Sessions: made, changed, moved, cancelled, deleted."""

import datetime
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import COUNTS_FOR_ATTENDANCE, NOT_PRINTED, SessionKind, SessionState
from eventmgr.agenda.models import AgendaSession, Room
from eventmgr.agenda.queries.held import has_attendance
from eventmgr.agenda.services.rows import keep_to_event, written
from eventmgr.agenda.services.times import Slot, check_actual_times, slot_of
from eventmgr.database import Edited, expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

RowT = TypeVar("RowT", bound=Edited)

NO_TITLE = N_("Write a title.")


def counts_by_kind(kind: SessionKind) -> bool:
    """Whether sessions of this kind count for attendance unless the organiser says otherwise (B.2)."""
    return kind in COUNTS_FOR_ATTENDANCE


def public_by_kind(kind: SessionKind) -> bool:
    """Whether sessions of this kind stand in the public programme unless the organiser says otherwise (B.2)."""
    return kind not in NOT_PRINTED


def add_session(
    session: Session,
    event: Event,
    *,
    title: str,
    kind: SessionKind,
    date: datetime.date | None = None,
    starts: datetime.time | None = None,
    ends: datetime.time | None = None,
    room: Room | None = None,
    **fields: Any,
) -> AgendaSession:
    """Add an item to the programme of `event`; without `date` it waits beside it.

    Times are wall time in the event's zone. The kind decides whether it counts for attendance and is public, unless
    `fields` (columns of AgendaSession) say so. RefusedError where R10 forbids it: it ends after it starts, on the
    same day.
    """
    keep_to_event(event.id, room)
    slot = slot_of(date=date, starts=starts, ends=ends)
    check_actual_times(fields.get("actual_starts"), fields.get("actual_ends"))
    defaults = {
        "counts_for_attendance": counts_by_kind(kind),
        "public": public_by_kind(kind),
        "chatham_house": event.chatham_default,
        "guid": str(uuid4()),
    }
    row = AgendaSession(
        event_id=event.id,
        title=written(title, field="title", otherwise=NO_TITLE),
        kind=kind,
        **{**defaults, **_slot_columns(slot), **_room_column(room), **fields},
    )
    session.add(row)
    session.flush()
    return row


def edit_session(
    session: Session,
    agenda_session: AgendaSession,
    *,
    version: int,
    date: datetime.date | None,
    starts: datetime.time | None,
    ends: datetime.time | None,
    room: Room | None,
    **fields: Any,
) -> AgendaSession:
    """Change a session as a whole; `fields` are its other columns. RefusedError (R10), StaleEditError."""
    expect_version(agenda_session, version)
    keep_to_event(agenda_session.event_id, room)
    slot = slot_of(date=date, starts=starts, ends=ends)
    check_actual_times(fields.get("actual_starts"), fields.get("actual_ends"))
    if "title" in fields:
        fields["title"] = written(fields["title"], field="title", otherwise=NO_TITLE)
    _write(agenda_session, {**_slot_columns(slot), **_room_column(room), **fields})
    session.flush()
    return agenda_session


def move_session(
    session: Session,
    agenda_session: AgendaSession,
    *,
    version: int,
    date: datetime.date | None,
    starts: datetime.time | None,
    ends: datetime.time | None,
    room: Room | None,
) -> AgendaSession:
    """Move a session with its speakers, groups and attendance (R11); without `date` it goes beside the programme.

    A session that leaves the programme keeps its length in `minutes`. RefusedError (R10), StaleEditError.
    """
    expect_version(agenda_session, version)
    keep_to_event(agenda_session.event_id, room)
    slot = slot_of(date=date, starts=starts, ends=ends)
    if slot is None and agenda_session.minutes is None:
        agenda_session.minutes = agenda_session.length
    _write(agenda_session, {**_slot_columns(slot), **_room_column(room)})
    session.flush()
    return agenda_session


def hold_later(
    session: Session,
    agenda_session: AgendaSession,
    *,
    version: int,
    date: datetime.date | None,
    starts: datetime.time | None,
    ends: datetime.time | None,
    room: Room | None,
) -> AgendaSession:
    """Keep a session where it is as not held, and add its like at another time (R11); returns the new one.

    What was recorded of attendance stays with the old one. RefusedError (R10), StaleEditError.
    """
    expect_version(agenda_session, version)
    keep_to_event(agenda_session.event_id, room)
    slot = slot_of(date=date, starts=starts, ends=ends)
    fresh = {"guid": str(uuid4()), "state": SessionState.PLANNED, "state_reason": "", "version": 1}
    unset = dict.fromkeys(("id", "actual_starts", "actual_ends"))
    copy = _copy(agenda_session, {**fresh, **unset, **_slot_columns(slot), **_room_column(room)})
    session.add(copy)
    session.flush()
    for part in (*agenda_session.roles, *agenda_session.items, *agenda_session.topics, *agenda_session.groups):
        session.add(_copy(part, {"id": None, "version": 1, "session_id": copy.id}))
    agenda_session.state = SessionState.NOT_HELD
    session.flush()
    return copy


def cancel_session(session: Session, agenda_session: AgendaSession, *, version: int, reason: str) -> AgendaSession:
    """Cancel a session: it stays in the record with its reason, and leaves the programme. StaleEditError."""
    expect_version(agenda_session, version)
    agenda_session.state_reason = written(
        reason, field="reason", otherwise=N_("Write why it is cancelled. People will ask.")
    )
    agenda_session.state = SessionState.CANCELLED
    session.flush()
    return agenda_session


def restore_session(session: Session, agenda_session: AgendaSession, *, version: int) -> AgendaSession:
    """Take a cancelled session back into the programme, where it was. StaleEditError."""
    expect_version(agenda_session, version)
    agenda_session.state, agenda_session.state_reason = SessionState.PLANNED, ""
    session.flush()
    return agenda_session


def delete_session(session: Session, agenda_session: AgendaSession, *, version: int) -> None:
    """Delete a session with its roles, items, topics and groups at work.

    RefusedError when attendance is recorded for it: such a session is cancelled instead. StaleEditError.
    """
    expect_version(agenda_session, version)
    if has_attendance(session, agenda_session):
        raise RefusedError(N_("Attendance is recorded for this session. Cancel it instead: the record stays."))
    # Loaded, so that each part is deleted by the session and leaves its line in the change log.
    _ = (agenda_session.roles, agenda_session.items, agenda_session.topics, agenda_session.groups)
    session.delete(agenda_session)
    session.flush()


def _slot_columns(slot: Slot | None) -> dict[str, Any]:
    if slot is None:
        return {"date": None, "starts": None, "ends": None}
    return {"date": slot.date, "starts": slot.starts, "ends": slot.ends}


def _room_column(room: Room | None) -> dict[str, Any]:
    return {"room_id": room.id if room else None, "room": room}


def _write(row: AgendaSession, values: dict[str, Any]) -> None:
    for column, value in values.items():
        setattr(row, column, value)


def _copy(row: RowT, changes: dict[str, Any]) -> RowT:
    columns = {column.key: getattr(row, column.key) for column in row.__mapper__.column_attrs}
    return type(row)(**{key: value for key, value in (columns | changes).items() if key != "id"})
