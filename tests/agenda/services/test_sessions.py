"""Sessions are made, changed, moved, cancelled and deleted as R10, R11 and B.2 say."""

from datetime import date, time

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda import services
from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.agenda.models import AgendaSession, SessionItem, SessionRole
from eventmgr.attendance.models import AttendanceUnit
from eventmgr.errors import EventmgrError, NotFoundError, RefusedError, StaleEditError
from tests.support.factories import (
    FIRST_DAY,
    make_event,
    make_participation,
    make_record,
    make_room,
    make_session,
    make_session_role,
)

TUESDAY = date(2024, 12, 10)
MORNING = {"date": FIRST_DAY, "starts": time(9), "ends": time(10, 30)}
AFTERNOON = {"date": TUESDAY, "starts": time(14), "ends": time(15)}


def _when(row: AgendaSession) -> tuple[date | None, time | None, time | None]:
    return row.date, row.starts, row.ends


def test_the_kind_says_whether_a_new_session_counts_and_is_public(session: Session) -> None:
    event = make_event(session)
    kinds = (SessionKind.PANEL, SessionKind.LUNCH, SessionKind.SECRETARIAT)
    rows = [services.add_session(session, event, title="A", kind=kind) for kind in kinds]
    assert [(row.counts_for_attendance, row.public) for row in rows] == [(True, True), (False, True), (False, False)]


def test_what_the_organiser_says_goes_before_the_kind(session: Session) -> None:
    event = make_event(session)
    row = services.add_session(
        session, event, title="A", kind=SessionKind.LUNCH, counts_for_attendance=True, public=False
    )
    assert (row.counts_for_attendance, row.public) == (True, False)


def test_a_new_session_follows_the_event_in_the_chatham_house_rule(session: Session) -> None:
    event = make_event(session, chatham_default=True)
    assert services.add_session(session, event, title="A", kind=SessionKind.PANEL).chatham_house is True


def test_a_session_without_a_day_waits_beside_the_programme(session: Session) -> None:
    event = make_event(session)
    row = services.add_session(session, event, title="  Later   on ", kind=SessionKind.PANEL)
    assert (row.title, _when(row)) == ("Later on", (None, None, None))


@pytest.mark.parametrize(
    ("when", "field", "sentence"),
    [
        (
            {"date": TUESDAY, "starts": time(15), "ends": time(13, 30)},
            "ends",
            "The session ends before it starts. Did you mean 13:30–15:00?",
        ),
        ({"date": TUESDAY, "starts": time(15), "ends": time(15)}, "ends", "The session ends when it starts."),
        (
            {"date": TUESDAY, "starts": time(22), "ends": time(0)},
            "ends",
            "A session ends on the day it starts, at 23:59 at the latest.",
        ),
        (
            {"date": None, "starts": time(9), "ends": time(10)},
            "date",
            "Choose the day, or leave the times empty as well.",
        ),
        ({"date": TUESDAY, "starts": None, "ends": time(10)}, "starts", "Write when it starts."),
        ({"date": TUESDAY, "starts": time(9), "ends": None}, "ends", "Write when it ends."),
    ],
)
def test_times_that_cannot_be_are_refused_with_a_sentence(
    session: Session, when: dict[str, object], field: str, sentence: str
) -> None:
    event = make_event(session)
    row = make_session(session, event)
    with pytest.raises(RefusedError) as refused:
        services.move_session(session, row, version=row.version, room=None, **when)
    assert (refused.value.field, str(refused.value)) == (field, sentence)
    assert _when(row) == (FIRST_DAY, time(9), time(10))


def test_a_session_may_last_until_a_minute_before_midnight(session: Session) -> None:
    """E-16: it stays on its own day, and the database changes no time of the clock."""
    event = make_event(session)
    row = services.add_session(
        session, event, title="Closing", kind=SessionKind.CLOSING, date=TUESDAY, starts=time(23, 30), ends=time(23, 59)
    )
    session.expire(row)
    assert _when(row) == (TUESDAY, time(23, 30), time(23, 59))


@pytest.mark.parametrize("title", ["", "   ", "\n"])
def test_a_session_without_a_title_is_refused(session: Session, title: str) -> None:
    with pytest.raises(RefusedError, match="Write a title"):
        services.add_session(session, make_event(session), title=title, kind=SessionKind.PANEL)


def test_a_room_of_another_event_is_not_there(session: Session) -> None:
    foreign = make_room(session, make_event(session))
    with pytest.raises(NotFoundError):
        services.add_session(session, make_event(session), title="A", kind=SessionKind.PANEL, room=foreign)


def test_moving_takes_the_speakers_along(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event)
    role = make_session_role(session, row, participation=make_participation(session, event))
    room = make_room(session, event)
    services.move_session(session, row, version=row.version, room=room, **AFTERNOON)
    session.expire_all()
    assert (_when(row), row.room_id) == ((TUESDAY, time(14), time(15)), room.id)
    assert [found.id for found in row.roles] == [role.id]


def test_a_session_that_leaves_the_programme_keeps_its_length(session: Session) -> None:
    event = make_event(session)
    row = services.add_session(session, event, title="A", kind=SessionKind.PANEL, **MORNING)
    services.move_session(session, row, version=row.version, date=None, starts=None, ends=None, room=None)
    assert (_when(row), row.length) == ((None, None, None), 90)


def test_a_session_held_later_stays_in_the_record_as_not_held(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event, number="3", actual_starts=time(9), actual_ends=time(9, 5))
    speaker = make_participation(session, event)
    make_session_role(session, row, participation=speaker)
    services.set_items(session, row, [services.Item("Report", minutes=10)])
    later = services.hold_later(session, row, version=row.version, room=None, **AFTERNOON)
    assert (row.state, _when(row)) == (SessionState.NOT_HELD, (FIRST_DAY, time(9), time(10)))
    assert (later.state, _when(later), later.number) == (SessionState.PLANNED, (TUESDAY, time(14), time(15)), "3")
    assert (later.actual_starts, later.guid == row.guid) == (None, False)
    assert [found.participation_id for found in later.roles] == [speaker.id]
    assert [item.title for item in later.items] == ["Report"]
    assert [item.title for item in row.items] == ["Report"]


def test_a_cancelled_session_keeps_its_reason_and_its_place(session: Session) -> None:
    row = make_session(session, make_event(session))
    services.cancel_session(session, row, version=row.version, reason=" The speaker is ill ")
    assert (row.state, row.state_reason) == (SessionState.CANCELLED, "The speaker is ill")
    assert _when(row) == (FIRST_DAY, time(9), time(10))


def test_a_cancelled_session_comes_back_where_it_was(session: Session) -> None:
    row = make_session(session, make_event(session))
    services.cancel_session(session, row, version=row.version, reason="Ill")
    services.restore_session(session, row, version=row.version)
    assert (row.state, row.state_reason, _when(row)) == (SessionState.PLANNED, "", (FIRST_DAY, time(9), time(10)))


def test_cancelling_asks_why(session: Session) -> None:
    row = make_session(session, make_event(session))
    with pytest.raises(RefusedError, match="Write why it is cancelled"):
        services.cancel_session(session, row, version=row.version, reason=" ")


def test_deleting_takes_roles_and_items_along_and_nothing_else(session: Session) -> None:
    event = make_event(session)
    row, other = make_session(session, event), make_session(session, event)
    speaker = make_participation(session, event)
    for item in (row, other):
        make_session_role(session, item, participation=speaker)
        services.set_items(session, item, [services.Item("Anthem")])
    services.delete_session(session, row, version=row.version)
    kept = [
        session.scalar(select(func.count()).select_from(model)) for model in (AgendaSession, SessionRole, SessionItem)
    ]
    assert kept == [1, 1, 1]
    assert session.scalar(select(SessionRole.session_id)) == other.id


def test_a_session_with_attendance_is_not_deleted(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event)
    unit = AttendanceUnit(
        event_id=event.id, session_id=row.id, code="2024-12-09-s1", date=FIRST_DAY, starts=time(9), ends=time(10)
    )
    session.add(unit)
    session.flush()
    services.delete_session(session, make_session(session, event), version=1)
    make_record(session, unit, participation=make_participation(session, event))
    with pytest.raises(RefusedError, match="Cancel it instead"):
        services.delete_session(session, row, version=row.version)
    assert session.get(AgendaSession, row.id) is row


def test_an_edit_of_an_older_version_is_refused(session: Session) -> None:
    row = make_session(session, make_event(session))
    seen = row.version
    services.move_session(session, row, version=seen, room=None, **AFTERNOON)
    verbs = [
        lambda: services.move_session(session, row, version=seen, room=None, **MORNING),
        lambda: services.edit_session(session, row, version=seen, room=None, title="B", **MORNING),
        lambda: services.cancel_session(session, row, version=seen, reason="Ill"),
        lambda: services.delete_session(session, row, version=seen),
    ]
    for verb in verbs:
        with pytest.raises(StaleEditError):
            verb()
    assert _when(row) == (TUESDAY, time(14), time(15))


def test_a_change_of_the_people_makes_the_session_a_newer_version(session: Session) -> None:
    event = make_event(session)
    row = make_session(session, event)
    seen = row.version
    services.set_roles(session, row, [(SessionRoleKind.SPEAKER, make_participation(session, event))])
    with pytest.raises(StaleEditError):
        services.edit_session(session, row, version=seen, room=None, **MORNING)


def test_it_cannot_have_ended_before_it_started(session: Session) -> None:
    row = make_session(session, make_event(session))
    with pytest.raises(EventmgrError, match="It ended before it started"):
        services.edit_session(
            session, row, version=row.version, room=None, actual_starts=time(10), actual_ends=time(9), **MORNING
        )
