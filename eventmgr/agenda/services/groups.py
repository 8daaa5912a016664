"""Breakout groups and their members."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import Group, GroupMember, SessionGroup
from eventmgr.agenda.services.rows import keep_to_event, last_position, written
from eventmgr.database import expect_version
from eventmgr.delegations.models import Participation
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

NO_LETTER = N_("Write the letter of the group.")


def add_group(
    session: Session, event: Event, *, letter: str, name: str = "", members: Iterable[Participation] = (), **fields: Any
) -> Group:
    """Add a group with its members; RefusedError if the letter is taken."""
    letter = written(letter, field="letter", otherwise=NO_LETTER)
    _check_letter(session, event.id, letter, but=None)
    position = last_position(session, Group.position, event.id)
    row = Group(event_id=event.id, letter=letter, name=name.strip(), **{"position": position} | fields)
    session.add(row)
    session.flush()
    add_members(session, row, members)
    return row


def edit_group(session: Session, group: Group, *, version: int, letter: str, name: str, note: str = "") -> Group:
    """Change letter, name and note of a group; RefusedError if the letter is taken, StaleEditError."""
    expect_version(group, version)
    letter = written(letter, field="letter", otherwise=NO_LETTER)
    _check_letter(session, group.event_id, letter, but=group.id)
    group.letter, group.name, group.note = letter, name.strip(), note.strip()
    session.flush()
    return group


def add_members(session: Session, group: Group, people: Iterable[Participation]) -> int:
    """Put `people` into the group; who is in it already stays. Returns how many are new."""
    people = list(people)
    keep_to_event(group.event_id, *people)
    inside = set(session.scalars(select(GroupMember.participation_id).where(GroupMember.group_id == group.id)))
    new = list(dict.fromkeys(person.id for person in people if person.id not in inside))
    session.add_all(
        GroupMember(event_id=group.event_id, group_id=group.id, participation_id=person_id) for person_id in new
    )
    session.flush()
    return len(new)


def remove_member(session: Session, group: Group, participation_id: int) -> None:
    """Take somebody out of the group; raises NotFoundError for somebody who is not in it."""
    query = select(GroupMember).where(
        GroupMember.group_id == group.id, GroupMember.participation_id == participation_id
    )
    member = session.scalar(query)
    if member is None:
        raise NotFoundError(N_("This person is not in the group."))
    session.delete(member)
    session.flush()


def delete_group(session: Session, group: Group) -> None:
    """Delete a group that works in no session, with its list of members; RefusedError otherwise."""
    used = session.scalar(select(func.count()).where(SessionGroup.group_id == group.id)) or 0
    if used:
        raise RefusedError(
            N_("Group %(letter)s works in %(count)d sessions. Take it out of them first."),
            letter=group.letter,
            count=used,
        )
    for member in session.scalars(select(GroupMember).where(GroupMember.group_id == group.id)):
        session.delete(member)
    session.flush()
    session.delete(group)
    session.flush()


def _check_letter(session: Session, event_id: int, letter: str, *, but: int | None) -> None:
    others = session.execute(select(Group.id, Group.letter).where(Group.event_id == event_id))
    if any(other.id != but and other.letter.casefold() == letter.casefold() for other in others):
        raise RefusedError(N_("There is a group %(letter)s already."), field="letter", letter=letter)
