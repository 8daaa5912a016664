"""What only organisers see, in lists: it finds the same passport twice, and is kept where only they look (B.8)."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.audit.log import insert_many
from eventmgr.delegations.exchange.further import RESTRICTED
from eventmgr.delegations.exchange.lines import Line
from eventmgr.delegations.exchange.verdicts import Known, Verdict
from eventmgr.events.models import Event
from eventmgr.questions.models import Private
from eventmgr.questions.passports import passport_hash
from eventmgr.questions.queries import parts_of
from eventmgr.questions.services.private import PRIVATE, private_value

_KEYS = tuple(column.key for column in RESTRICTED)
NUMBER = "passport_number"


def hasher(key: bytes) -> Callable[[str], str]:
    """The keyed hash of a number as it is kept; raises RefusedError for what is none."""
    return lambda number: passport_hash(str(private_value(PRIVATE[NUMBER], number)), key=key)


def with_restricted(session: Session, event: Event, known: Iterable[Known], *, lines: Iterable[Line]) -> list[Known]:
    """`known` with their restricted values and the hashes of their passports, in one statement; without them for
    `lines` that say nothing of the kind."""
    if not any(line.passport or line.restricted for line in lines):
        return list(known)
    held = restricted_of(session, event)
    nothing: tuple[str, dict[str, Any]] = ("", {})
    found = []
    for each in known:
        passport, values = held.get(each.participation_id, nothing)
        found.append(replace(each, passport=passport, restricted=values))
    return found


def restricted_of(session: Session, event: Event) -> dict[int, tuple[str, dict[str, Any]]]:
    """The hash of the passport, and what is known by key, by participation; one statement."""
    columns = (getattr(Private, key) for key in _KEYS)
    query = select(Private.participation_id, Private.passport_hash, *columns).where(Private.event_id == event.id)
    return {
        row[0]: (row[1], {key: value for key, value in zip(_KEYS, row[2:], strict=True) if value not in (None, "")})
        for row in session.execute(query)
    }


def write_restricted(session: Session, event: Event, verdicts: Iterable[tuple[int, Verdict]], *, key: bytes) -> None:
    """Keep what the lines of participations say, in a fixed number of statements; `key` makes the hashes of passports
    (`questions.passports`)."""
    told = {number: said for number, verdict in verdicts if (said := _said(verdict, key))}
    if not told:
        return
    held = select(Private).where(Private.event_id == event.id)
    batches = (held.where(Private.participation_id.in_(part)) for part in parts_of(sorted(told)))
    rows = {row.participation_id: row for batch in batches for row in session.scalars(batch)}
    new = []
    for number, said in told.items():
        if number not in rows:
            new.append({"event_id": event.id, "participation_id": number, **said})
            continue
        row = rows[number]
        same_passport = said.get("passport_hash") == row.passport_hash  # however its number is written
        for name, value in said.items():
            if getattr(row, name) != value and not (name == NUMBER and same_passport):
                setattr(row, name, value)
    session.flush()
    insert_many(session, Private, new)


def _said(verdict: Verdict, key: bytes) -> dict[str, Any]:
    said = dict(verdict.restricted)
    if verdict.line.passport:
        said[NUMBER] = private_value(PRIVATE[NUMBER], verdict.line.passport)
        said["passport_hash"] = passport_hash(said[NUMBER], key=key)
    return said
