"""Numbers of passports in lists: they find the same person twice, and are kept where only organisers look (B.8)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.audit.log import insert_many
from eventmgr.delegations.exchange.lines import Line
from eventmgr.delegations.exchange.verdicts import Known
from eventmgr.events.models import Event
from eventmgr.questions.models import Private
from eventmgr.questions.passports import passport_hash
from eventmgr.questions.services.private import PRIVATE, private_value


def hasher(key: bytes) -> Callable[[str], str]:
    """The keyed hash of a number as it is kept; raises RefusedError for what is none."""
    return lambda number: passport_hash(str(private_value(PRIVATE["passport_number"], number)), key=key)


def with_passports(session: Session, event: Event, known: Iterable[Known], *, lines: Iterable[Line]) -> list[Known]:
    """`known` with the hashes of their numbers, in one statement; without them for `lines` without numbers."""
    if not any(line.passport for line in lines):
        return list(known)
    held = _hashes_of(session, event)
    return [replace(each, passport=held.get(each.participation_id, "")) for each in known]


def write_passports(session: Session, event: Event, numbers: Mapping[int, str], *, key: bytes) -> None:
    """Keep numbers by participation, in a fixed number of statements."""
    if not numbers:
        return
    rows = {row.participation_id: row for row in session.scalars(select(Private).where(Private.event_id == event.id))}
    new = []
    for participation_id, number in numbers.items():
        values = {"passport_number": number, "passport_hash": passport_hash(number, key=key)}
        if participation_id not in rows:
            new.append({"event_id": event.id, "participation_id": participation_id, **values})
        elif rows[participation_id].passport_hash != values["passport_hash"]:
            rows[participation_id].passport_number = number
            rows[participation_id].passport_hash = values["passport_hash"]
    session.flush()
    insert_many(session, Private, new)


def _hashes_of(session: Session, event: Event) -> dict[int, str]:
    query = select(Private.participation_id, Private.passport_hash).where(Private.event_id == event.id)
    return {row.participation_id: row.passport_hash for row in session.execute(query)}
