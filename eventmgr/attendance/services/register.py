"""Marks as the register sends them: beside each what the page showed, so that a colleague's mark is not overwritten."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services.heard import expect_open, hear, make_row
from eventmgr.attendance.services.marking import Mark, write_marks
from eventmgr.events.models import Event


@dataclass(frozen=True, slots=True)
class SeenMark:
    """`status` for a participation of which the page showed `before`."""

    participation_id: int
    status: AttendanceStatus
    before: AttendanceStatus


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many marks were `saved`; `kept` are participations whose mark a colleague changed, with what it is now."""

    saved: int
    kept: dict[int, AttendanceStatus] = field(default_factory=dict)


def mark_register(session: Session, event: Event, *, unit: str, marks: Iterable[SeenMark], at: datetime) -> Outcome:
    """Record as the signed sheet says in the unit with the code `unit`, where nobody else marked meanwhile.

    Of a mark that is the same again nothing is written. Raises NotFoundError for a unit or a person of another event,
    RefusedError in a closed unit. One statement reads, however many marks there are.
    """
    wanted = {mark.participation_id: mark for mark in marks}
    heard = hear(session, event, unit=unit, numbers=wanted)
    expect_open(heard.row, RecordSource.SHEET)
    now = {number: heard.status(number) for number in wanted}
    kept = {number: now[number] for number, mark in wanted.items() if now[number] not in (mark.before, mark.status)}
    to_write = [
        Mark(number, mark.status)
        for number, mark in wanted.items()
        if number not in kept and now[number] is not mark.status
    ]
    row = heard.row
    if row is None:
        asked = unit_by_code(session, event, unit)  # also where nothing is to be written: it has to be a unit
        row = make_row(session, event, asked) if to_write else None
    if row is None or not to_write:
        return Outcome(0, kept)
    return Outcome(write_marks(session, row, heard=heard, marks=to_write, source=RecordSource.SHEET, at=at), kept)
