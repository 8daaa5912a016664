"""One record with its details, as the page of a record sends it."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import RecordSource
from eventmgr.attendance.queries import Entry
from eventmgr.attendance.services.heard import expect_open, hear, make_row
from eventmgr.attendance.services.marking import Mark, write_marks
from eventmgr.attendance.units import Unit
from eventmgr.errors import StaleEditError
from eventmgr.events.models import Event

Seen = Mapping[RecordSource, int]
"""The version of each source's record."""


def seen_of(entries: Iterable[Entry]) -> dict[RecordSource, int]:
    """What a page that shows `entries` has seen."""
    return {entry.source: entry.version for entry in entries}


def record_details(
    session: Session, event: Event, *, unit: Unit, mark: Mark, source: RecordSource, seen: Seen, at: datetime
) -> bool:
    """Record `mark`; whether anything changed. StaleEditError with the records if they are not those that were `seen`.

    NotFoundError and RefusedError as for `mark_attendance`.
    """
    heard = hear(session, event, unit=unit.code, numbers=[mark.participation_id])
    expect_open(heard.row, source)
    records = heard.records[mark.participation_id]
    if {each: record.version for each, record in records.items()} != dict(seen):
        raise StaleEditError(records)
    row = heard.row or make_row(session, event, unit)
    return bool(write_marks(session, row, heard=heard, marks=[mark], source=source, at=at))
