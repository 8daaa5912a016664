"""Groups, their members, and how evenly the delegations are shared out over them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from eventmgr.agenda.models import Group, GroupMember, SessionGroup
from eventmgr.delegations.enums import INACTIVE
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import EVERY_DELEGATION, delegations_in_order
from eventmgr.delegations.queries.order import in_order
from eventmgr.errors import NotFoundError
from eventmgr.events.models import Event
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A delegation and how many of its members are in each group, in the order of the groups; None: no delegation."""

    delegation: Delegation | None
    counts: tuple[int, ...]


def groups_of_event(session: Session, event: Event) -> list[Group]:
    """The groups of `event` in their order."""
    query = select(Group).where(Group.event_id == event.id)
    return list(session.scalars(query.order_by(Group.position, Group.letter)))


def group_of_event(session: Session, event: Event, group_id: int) -> Group:
    """One group; NotFoundError if `event` has none of this number."""
    found = session.scalar(select(Group).where(Group.event_id == event.id, Group.id == group_id))
    if found is None:
        raise NotFoundError(N_("There is no such group in this event."))
    return found


def members_of_group(session: Session, event: Event, group: Group) -> list[Participation]:
    """The members of a group of `event`, by delegation (R5) and inside it (R6); those without one last."""
    query = (
        select(Participation)
        .join(GroupMember, GroupMember.participation_id == Participation.id)
        .join(Participation.person)
        .where(GroupMember.group_id == group.id)
        .options(joinedload(Participation.delegation))
    )
    order = delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    return list(session.scalars(in_order(query, [delegation.id for delegation in order])))


def members_by_group(session: Session, event: Event) -> dict[int, list[Participation]]:
    """The active members of every group of `event` in the order of `members_of_group`; two statements."""
    query: Select[*tuple[Any, ...]] = (
        select(Participation, GroupMember.group_id)
        .join(GroupMember, GroupMember.participation_id == Participation.id)
        .join(Participation.person)
        .where(GroupMember.event_id == event.id, Participation.status.not_in(INACTIVE))
        .options(joinedload(Participation.delegation))
    )
    order = delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    found: dict[int, list[Participation]] = {}
    rows: Iterable[Any] = session.execute(in_order(query, [delegation.id for delegation in order]))
    for member, group_id in rows:
        found.setdefault(group_id, []).append(member)
    return found


def group_sizes(session: Session, event: Event) -> dict[int, int]:
    """How many members each group has; groups without any are left out."""
    query = select(GroupMember.group_id, func.count()).where(GroupMember.event_id == event.id)
    return {row[0]: row[1] for row in session.execute(query.group_by(GroupMember.group_id))}


def group_uses(session: Session, event: Event) -> dict[int, int]:
    """In how many sessions each group works; groups without any are left out."""
    query = select(SessionGroup.group_id, func.count()).where(SessionGroup.event_id == event.id)
    return {row[0]: row[1] for row in session.execute(query.group_by(SessionGroup.group_id))}


def shares(session: Session, event: Event, groups: list[Group]) -> list[ShareRow]:
    """Every delegation with its members in each of `groups`, in the order of precedence (R5)."""
    counts = _counts(session, event)
    delegations: list[Delegation | None] = [*delegations_in_order(session, event)]
    if any(delegation_id is None for delegation_id, _ in counts):
        delegations.append(None)
    return [
        ShareRow(each, tuple(counts[(each.id if each else None, group.id)] for group in groups)) for each in delegations
    ]


def _counts(session: Session, event: Event) -> Counter[tuple[int | None, int]]:
    query = (
        select(Participation.delegation_id, GroupMember.group_id, func.count())
        .join(GroupMember, GroupMember.participation_id == Participation.id)
        .where(GroupMember.event_id == event.id)
        .group_by(Participation.delegation_id, GroupMember.group_id)
    )
    return Counter({(row[0], row[1]): row[2] for row in session.execute(query)})
