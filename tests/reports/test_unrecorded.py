"""Units of attendance that are over and not complete."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionKind
from eventmgr.agenda.models import GroupMember, SessionGroup
from eventmgr.attendance.enums import HalfDay, RecordSource
from eventmgr.delegations.enums import Category, ParticipationStatus
from eventmgr.delegations.models import Presence
from eventmgr.events.enums import UnitKind
from eventmgr.events.models import Event
from eventmgr.reports.queries import unrecorded_units
from tests.support.factories import (
    FIRST_DAY,
    make_event,
    make_group,
    make_participation,
    make_record,
    make_session,
    make_unit,
)

JAKARTA = ZoneInfo("Asia/Jakarta")
NEXT_DAY = date(2024, 12, 10)


def _at(hour: int, day: date = FIRST_DAY) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=JAKARTA)


def _open(session: Session, event: Event, now: datetime) -> dict[str, int]:
    return {each.unit.code: each.people for each in unrecorded_units(session, event, now=now)}


@pytest.fixture
def event(session: Session) -> Event:
    """Two mornings of sessions that count, and no record of anybody."""
    event = make_event(session)
    for day in (FIRST_DAY, NEXT_DAY):
        make_session(session, event, date=day, starts=time(9), ends=time(10))
    return event


def test_a_unit_counts_from_its_end_on(session: Session, event: Event) -> None:
    make_participation(session, event)

    assert _open(session, event, _at(9)) == {}
    assert _open(session, event, _at(10)) == {"2024-12-09-am": 1}
    assert _open(session, event, _at(23, NEXT_DAY)) == {"2024-12-09-am": 1, "2024-12-10-am": 1}


def test_whoever_is_not_expected_is_not_missing(session: Session, event: Event) -> None:
    make_participation(session, event, status=ParticipationStatus.WITHDRAWN)
    make_participation(session, event, category=Category.INTERPRETER)
    late = make_participation(session, event)
    session.add(Presence(participation_id=late.id, starts=datetime(2024, 12, 10, 8), ends=datetime(2024, 12, 11, 18)))
    session.flush()

    assert _open(session, event, _at(23, NEXT_DAY)) == {"2024-12-10-am": 1}


def test_one_record_of_any_source_is_enough(session: Session, event: Event) -> None:
    seen, unseen = make_participation(session, event), make_participation(session, event)
    unit = make_unit(session, event, half=HalfDay.AM)
    make_record(session, unit, participation=seen, source=RecordSource.DESK)
    make_record(session, unit, participation=seen, source=RecordSource.SHEET)

    assert _open(session, event, _at(12)) == {"2024-12-09-am": 1}
    make_record(session, unit, participation=unseen)
    assert _open(session, event, _at(12)) == {}


def test_a_record_of_somebody_not_expected_hides_nobody(session: Session, event: Event) -> None:
    make_participation(session, event)
    walk_in = make_participation(session, event)
    session.add(
        Presence(participation_id=walk_in.id, starts=datetime(2024, 12, 10, 8), ends=datetime(2024, 12, 10, 18))
    )
    unit = make_unit(session, event, half=HalfDay.AM)
    make_record(session, unit, participation=walk_in)
    make_record(session, unit, participation=make_participation(session, event, status=ParticipationStatus.WITHDRAWN))

    assert _open(session, event, _at(12)) == {"2024-12-09-am": 1}


def test_in_a_session_for_groups_only_members_are_missing(session: Session) -> None:
    event = make_event(session, attendance_unit=UnitKind.SESSION)
    item = make_session(session, event, kind=SessionKind.BREAKOUT)
    group = make_group(session, event)
    session.add(SessionGroup(event_id=event.id, session_id=item.id, group_id=group.id, position=1))
    member, _outsider = make_participation(session, event), make_participation(session, event)
    session.add(GroupMember(event_id=event.id, group_id=group.id, participation_id=member.id))
    session.flush()

    assert list(_open(session, event, _at(12)).values()) == [1]


def test_other_events_do_not_count(session: Session, event: Event) -> None:
    other = make_event(session)
    make_session(session, other)
    make_participation(session, other)

    assert _open(session, event, _at(12)) == {}
