"""Rooms of the venue."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import AgendaSession, Room, SessionGroup
from eventmgr.agenda.services.rows import keep_to_event, last_position, number_off, written
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

NO_NAME = N_("Write the name of the room.")


def add_room(session: Session, event: Event, *, name: str, **fields: Any) -> Room:
    """Add a room after the others; `fields` are columns of Room (capacity in persons, layout, booths, note).

    RefusedError if the event has a room of this name.
    """
    name = written(name, field="name", otherwise=NO_NAME)
    _check_name(session, event.id, name, but=None)
    row = Room(event_id=event.id, name=name, **{"position": last_position(session, Room.position, event.id)} | fields)
    session.add(row)
    session.flush()
    return row


def edit_room(session: Session, room: Room, *, version: int, name: str, **fields: Any) -> Room:
    """Change a room; RefusedError if another room has this name, StaleEditError."""
    expect_version(room, version)
    name = written(name, field="name", otherwise=NO_NAME)
    _check_name(session, room.event_id, name, but=room.id)
    for column, value in {"name": name, **fields}.items():
        setattr(room, column, value)
    session.flush()
    return room


def order_rooms(session: Session, event: Event, rooms: list[Room]) -> None:
    """Put the rooms of `event` in this order."""
    keep_to_event(event.id, *rooms)
    number_off(rooms)
    session.flush()


def delete_room(session: Session, room: Room) -> None:
    """Delete a room that no session and no group uses; RefusedError otherwise."""
    sessions = session.scalar(select(func.count()).where(AgendaSession.room_id == room.id)) or 0
    groups = session.scalar(select(func.count()).where(SessionGroup.room_id == room.id)) or 0
    if sessions or groups:
        raise RefusedError(
            N_("%(name)s is used %(count)d times. Give those sessions another room first."),
            name=room.name,
            count=sessions + groups,
        )
    session.delete(room)
    session.flush()


def _check_name(session: Session, event_id: int, name: str, *, but: int | None) -> None:
    # Compared here and not by the database, whose lower() differs from one kind to the other.
    others = session.execute(select(Room.id, Room.name).where(Room.event_id == event_id))
    if any(other.id != but and other.name.casefold() == name.casefold() for other in others):
        raise RefusedError(N_("There is a room called %(name)s already."), field="name", name=name)
