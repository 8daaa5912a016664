"""What is stored already of some people in one unit: read at once, before anything is written."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.rules.sources import strongest
from eventmgr.attendance.units import Unit
from eventmgr.delegations.models import Participation
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event
from eventmgr.words import N_

NUL = "\0"

Records = dict[RecordSource, AttendanceRecord]


@dataclass(frozen=True, slots=True)
class Heard:
    """`row` is None before the first record of the unit; `records` has a place for everybody asked for."""

    row: AttendanceUnit | None
    records: dict[int, Records]

    def status(self, number: int) -> AttendanceStatus:
        """What counts of a participation now (E-25)."""
        record = strongest(self.records[number].values())
        return record.status if record else AttendanceStatus.NOT_RECORDED


def hear(session: Session, event: Event, *, unit: str, numbers: Collection[int]) -> Heard:
    """The row of the unit with the code `unit`, and the records of these participations in it; one statement.

    Raises NotFoundError for somebody who is not in this event. A unit without a row may still be one of the programme.
    """
    if NUL in unit:  # PostgreSQL cannot be asked for it; no unit is called so
        unit_by_code(session, event, unit)
    row: AttendanceUnit | None = None
    records: dict[int, Records] = {}
    for number, stored, record in session.execute(_everything(event, unit, numbers)):
        row = stored
        said = records.setdefault(number, {})
        if record is not None:
            said[record.source] = record
    if missing := set(numbers) - records.keys():
        raise NotFoundError(N_("Nobody has the number %(number)d in this event."), number=min(missing))
    return Heard(row, records)


def expect_open(row: AttendanceUnit | None, source: RecordSource) -> None:
    """In a closed unit only corrections are heard."""
    if row is not None and row.closed_at is not None and source is not RecordSource.CORRECTION:
        raise RefusedError(N_("This unit is closed: what comes later is a correction."))


def row_of(session: Session, event: Event, unit: str) -> AttendanceUnit:
    """The row of a unit; made now if it has none. Raises NotFoundError for a code there is not."""
    row = session.scalar(select(AttendanceUnit).where(AttendanceUnit.event_id == event.id, AttendanceUnit.code == unit))
    return row or make_row(session, event, unit_by_code(session, event, unit))


def make_row(session: Session, event: Event, unit: Unit) -> AttendanceUnit:
    """A row for a unit that has none yet."""
    row = AttendanceUnit(
        event_id=event.id,
        code=unit.code,
        date=unit.date,
        half=unit.half,
        session_id=unit.session.id if unit.session else None,
        starts=unit.starts,
        ends=unit.ends,
    )
    session.add(row)
    session.flush()
    return row


def _everything(event: Event, unit: str, numbers: Collection[int]) -> Select[int, AttendanceUnit, AttendanceRecord]:
    return (
        select(Participation.id, AttendanceUnit, AttendanceRecord)
        .select_from(Participation)
        .outerjoin(AttendanceUnit, and_(AttendanceUnit.event_id == event.id, AttendanceUnit.code == unit))
        .outerjoin(
            AttendanceRecord,
            and_(AttendanceRecord.unit_id == AttendanceUnit.id, AttendanceRecord.participation_id == Participation.id),
        )
        .where(Participation.event_id == event.id, Participation.id.in_(numbers))
    )
