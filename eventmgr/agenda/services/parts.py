"""What belongs to a session: people in roles, items, topics, groups at work. Each verb sets the whole list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import (
    AgendaSession,
    Group,
    Room,
    SessionGroup,
    SessionItem,
    SessionRole,
    SessionTopic,
    Topic,
)
from eventmgr.agenda.services.rows import keep_to_event, touch
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.errors import RefusedError
from eventmgr.words import N_

_PARTS = {"roles": SessionRole, "items": SessionItem, "topics": SessionTopic, "groups": SessionGroup}


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a session without a time of its own; `minutes` if its length is known."""

    title: str
    people: str = ""
    delegation: Delegation | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class GroupAtWork:
    """A group in a session: its question, its room, who leads and who reports."""

    group: Group
    question: str = ""
    room: Room | None = None
    facilitator: Participation | None = None
    rapporteur: Participation | None = None


def set_roles(
    session: Session, agenda_session: AgendaSession, roles: Iterable[tuple[SessionRoleKind, Participation]]
) -> None:
    """Let the people of a session be `roles`, in this order; those of its groups stay. Said twice counts once.

    One participation may have several roles, and counts once in every total (R3).
    """
    wanted = {(person.id, role): person for role, person in roles}
    keep_to_event(agenda_session.event_id, *wanted.values())
    known = {(row.participation_id, row.role): row for row in agenda_session.roles if row.group_id is None}
    values = {
        key: {"participation": person, "participation_id": person.id, "role": key[1], "position": position}
        for position, (key, person) in enumerate(wanted.items(), start=1)
    }
    _set(session, agenda_session, "roles", known, values)


def set_topics(session: Session, agenda_session: AgendaSession, topics: Sequence[Topic]) -> None:
    """Let a session treat `topics`, in this order."""
    keep_to_event(agenda_session.event_id, *topics)
    known = {row.topic_id: row for row in agenda_session.topics}
    values = {
        topic.id: {"topic": topic, "topic_id": topic.id, "position": position}
        for position, topic in enumerate(dict.fromkeys(topics), start=1)
    }
    _set(session, agenda_session, "topics", known, values)


def set_items(session: Session, agenda_session: AgendaSession, items: Sequence[Item]) -> None:
    """Let a session consist of `items`, in this order; RefusedError if one lasts less than a minute."""
    keep_to_event(agenda_session.event_id, *(item.delegation for item in items))
    if any(item.minutes is not None and item.minutes < 1 for item in items):
        raise RefusedError(N_("An item lasts at least one minute."), field="items")
    known = {row.position: row for row in agenda_session.items}
    values = {
        position: {
            "position": position,
            "title": item.title.strip(),
            "people": item.people.strip(),
            "delegation": item.delegation,
            "delegation_id": item.delegation.id if item.delegation else None,
            "minutes": item.minutes,
        }
        for position, item in enumerate(items, start=1)
    }
    _set(session, agenda_session, "items", known, values)


def set_groups(session: Session, agenda_session: AgendaSession, groups: Sequence[GroupAtWork]) -> None:
    """Let `groups` work in a session, in this order, with who leads and who reports in each."""
    for entry in groups:
        keep_to_event(agenda_session.event_id, entry.group, entry.room, entry.facilitator, entry.rapporteur)
    known = {row.group_id: row for row in agenda_session.groups}
    values = {
        entry.group.id: {
            "position": position,
            "group": entry.group,
            "group_id": entry.group.id,
            "room": entry.room,
            "room_id": entry.room.id if entry.room else None,
            "question": entry.question.strip(),
        }
        for position, entry in enumerate(groups, start=1)
    }
    _set(session, agenda_session, "groups", known, values)
    _set_group_roles(session, agenda_session, groups)


def _set_group_roles(session: Session, agenda_session: AgendaSession, groups: Sequence[GroupAtWork]) -> None:
    wanted = [
        (entry.group.id, role, person)
        for entry in groups
        for role, person in (
            (SessionRoleKind.FACILITATOR, entry.facilitator),
            (SessionRoleKind.RAPPORTEUR, entry.rapporteur),
        )
        if person is not None
    ]
    known = {
        (row.group_id, row.participation_id, row.role): row for row in agenda_session.roles if row.group_id is not None
    }
    values = {
        (group_id, person.id, role): {
            "participation": person,
            "participation_id": person.id,
            "role": role,
            "group_id": group_id,
            "position": position,
        }
        for position, (group_id, role, person) in enumerate(wanted, start=1)
    }
    _set(session, agenda_session, "roles", known, values)


def _set(
    session: Session,
    agenda_session: AgendaSession,
    part: str,
    known: Mapping[Any, Any],
    values: Mapping[Any, dict[str, Any]],
) -> None:
    """Make the rows of a part that are `known` by some key say what `values` say: kept, changed, added or deleted.

    Rows that stay the same are not touched, so that the change log tells what happened and no more.
    """
    rows = getattr(agenda_session, part)
    changed = known.keys() != values.keys()
    for key in known.keys() - values.keys():
        rows.remove(known[key])
        session.delete(known[key])
    for key, columns in values.items():
        row = known.get(key)
        if row is None:
            rows.append(_PARTS[part](event_id=agenda_session.event_id, **columns))
        else:
            changed = _write(row, columns) or changed
    if changed:
        touch(agenda_session)
        session.flush()
        session.expire(agenda_session, [part])  # it comes back in its order


def _write(row: Any, columns: dict[str, Any]) -> bool:
    different = {name: value for name, value in columns.items() if getattr(row, name) != value}
    for name, value in different.items():
        setattr(row, name, value)
    return bool(different)
