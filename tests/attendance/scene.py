"""A small event to take attendance in: two half-days on Monday, one on Tuesday, and people."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.queries import unit_by_code
from eventmgr.attendance.services import Mark, mark_attendance
from eventmgr.delegations.models import Participation, Presence
from eventmgr.events.models import Event
from tests.support.factories import FIRST_DAY, make_delegation, make_event, make_participation, make_session

AT = datetime(2024, 12, 9, 4, tzinfo=UTC)
MON_AM, MON_PM, TUE_AM = "2024-12-09-am", "2024-12-09-pm", "2024-12-10-am"
TUESDAY = FIRST_DAY + timedelta(1)

Line = tuple[str, str, AttendanceStatus, RecordSource]


@dataclass
class Scene:
    """The event and its people in the order of the register."""

    event: Event
    people: list[Participation]


def make_scene(session: Session, *, people: int = 2, **columns: object) -> Scene:
    """Sessions on Monday morning and afternoon and on Tuesday morning; delegates of Laos, called Sample 1 and so on."""
    event = make_event(session, **columns)
    make_session(session, event, title="Opening", number="1", starts=time(9), ends=time(12))
    make_session(session, event, title="Instruments", number="2", starts=time(13, 30), ends=time(15))
    make_session(session, event, title="Practice", number="3", date=TUESDAY, starts=time(9), ends=time(12))
    laos = make_delegation(session, event, name="Laos", country="LA", slug="la", invited_seats=5)
    members = [
        make_participation(session, event, full_name=f"Sample {n}", delegation_id=laos.id, number=n, position=n)
        for n in range(1, people + 1)
    ]
    return Scene(event, members)


def mark(
    session: Session, scene: Scene, unit: str, *statuses: AttendanceStatus, source: RecordSource = RecordSource.SHEET
) -> int:
    """`source` says this of the first people, in their order; the number of records that changed."""
    marks = [Mark(person.id, status) for person, status in zip(scene.people, statuses, strict=False)]
    code = unit_by_code(session, scene.event, unit)
    return mark_attendance(session, scene.event, unit=code, marks=marks, source=source, at=AT)


def away_until(session: Session, person: Participation, *, arrives: datetime) -> None:
    """`person` comes late to the event (E-10)."""
    session.add(Presence(participation_id=person.id, starts=arrives, ends=datetime(2024, 12, 12)))
    session.flush()


def records(session: Session, event: Event) -> list[Line]:
    """Every record: unit, name, status, source."""
    rows = session.execute(
        select(AttendanceUnit.code, Participation, AttendanceRecord.status, AttendanceRecord.source)
        .join(AttendanceRecord, AttendanceRecord.unit_id == AttendanceUnit.id)
        .join(Participation, Participation.id == AttendanceRecord.participation_id)
        .where(AttendanceRecord.event_id == event.id)
        .order_by(AttendanceUnit.code, Participation.number, AttendanceRecord.source)
    )
    return [(code, person.person.full_name, status, source) for code, person, status, source in rows]
