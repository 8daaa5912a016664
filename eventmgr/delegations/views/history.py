"""What happened to a row, as lines that people can read."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from eventmgr.accounts.queries import user_names
from eventmgr.audit.models import Change
from eventmgr.audit.naming import names_of
from eventmgr.audit.queries import history_of_rows
from eventmgr.audit.sentences import sentence_of
from eventmgr.database import db
from eventmgr.events.current import this_event

SHOWN = 30


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: when on the clocks of the event, who, what, why."""

    at: datetime
    who: str
    sentence: str
    reason: str


def history(rows: Mapping[str, Collection[int]]) -> list[Entry]:
    """The latest changes of `rows` (ids by table), the latest first."""
    session = db.session()
    changes = [change for change in history_of_rows(session, rows, limit=SHOWN) if _tells(change)]
    names = names_of(session, changes)
    people = user_names(session, {change.actor_id for change in changes if change.actor_id})
    zone = ZoneInfo(this_event().timezone)
    return [
        Entry(
            at=change.at.astimezone(zone),
            who=people.get(change.actor_id or 0, ""),
            sentence=sentence_of(change, names=names),
            reason=_reason(change),
        )
        for change in changes
    ]


def _reason(change: Change) -> str:
    """The reason, unless the change itself tells it."""
    told = {str(value) for value in (change.after or {}).values()}
    return "" if change.reason in told else change.reason or ""


def _tells(change: Change) -> bool:
    """A change of order says nothing about anybody, and a new person is told as a new participation."""
    if change.action == "created":
        return change.entity != "person"
    return change.action != "changed" or bool((change.after or {}).keys() - {"position", "placed"})
