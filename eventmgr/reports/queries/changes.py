"""The latest changes of an event, each as one thing that somebody did."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import UserAccount
from eventmgr.audit.models import Change
from eventmgr.audit.naming import Names, names_of

WINDOW = 400
"""Lines of the log that are looked through; one import may fill them all, and is then told alone."""

SPEAKING = (
    "delegation",
    "participation",
    "agenda_session",
    "event",
    "event_organisation",
    "room",
    "topic",
    "breakout_group",
    "person",
)
"""Of the rows that one transaction wrote, the first of these tells what it was about."""


@dataclass(frozen=True, slots=True)
class Latest:
    """What one transaction did: the change that tells most, how many lines like it and others it wrote, by whom."""

    at: datetime
    change: Change
    alike: int
    others: int
    actor_id: int | None
    actor: str


def latest_changes(session: Session, event_id: int, *, most: int) -> tuple[list[Latest], Names]:
    """The latest `most` transactions that changed the event, the latest first, and names of rows; five statements."""
    leads = _leads(session, event_id, most)
    changes = {row.id: row for row in session.scalars(select(Change).where(Change.id.in_(leads.values())))}
    ordered = [changes[number] for number in leads.values()]
    counts, actors = _counts(session, event_id, list(leads)), _actors(session, ordered)
    return [_latest(change, counts[change.change_set], actors) for change in ordered], names_of(session, ordered)


def _leads(session: Session, event_id: int, most: int) -> dict[str, int]:
    """Change set → number of the line that tells most of it, the latest set first."""
    query = (
        select(Change.change_set, Change.id, Change.entity)
        .where(Change.event_id == event_id)
        .order_by(Change.at.desc(), Change.id.desc())
        .limit(WINDOW)
    )
    sets: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for change_set, number, entity in session.execute(query):
        if change_set in sets or len(sets) < most:
            sets[change_set].append((_rank(entity), number))
    return {change_set: min(lines)[1] for change_set, lines in sets.items()}


def _rank(entity: str) -> int:
    return SPEAKING.index(entity) if entity in SPEAKING else len(SPEAKING)


def _counts(session: Session, event_id: int, sets: Sequence[str]) -> dict[str, dict[tuple[str, str], int]]:
    query = (
        select(Change.change_set, Change.entity, Change.action, func.count())
        .where(Change.event_id == event_id, Change.change_set.in_(sets))
        .group_by(Change.change_set, Change.entity, Change.action)
    )
    counts: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for change_set, entity, action, count in session.execute(query):
        counts[change_set][entity, action] = count
    return counts


def _actors(session: Session, changes: Sequence[Change]) -> dict[int, str]:
    ids = {change.actor_id for change in changes} - {None}
    query = select(UserAccount.id, UserAccount.name, UserAccount.email).where(UserAccount.id.in_(ids))
    return {id_: name or email for id_, name, email in session.execute(query)}


def _latest(change: Change, counts: dict[tuple[str, str], int], actors: dict[int, str]) -> Latest:
    alike = counts[change.entity, change.action]
    return Latest(
        at=change.at,
        change=change,
        alike=alike,
        others=sum(counts.values()) - alike,
        actor_id=change.actor_id,
        actor=actors.get(change.actor_id or 0, ""),
    )
