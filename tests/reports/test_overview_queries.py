"""What the Overview reads: figures, what comes next, the latest changes."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionKind, SessionState
from eventmgr.delegations.enums import Category, ParticipationStatus
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.reports.queries import (
    PeopleFigures,
    SessionFigures,
    census,
    latest_changes,
    next_sessions,
    people_figures,
    session_figures,
    sessions_outside_dates,
)
from tests.support.databases import Saving
from tests.support.factories import (
    FIRST_DAY,
    LAST_DAY,
    make_delegation,
    make_event,
    make_participation,
    make_person,
    make_room,
    make_session,
    make_user,
)
from tests.support.statements import Counting

NOON = datetime.combine(FIRST_DAY, time(12), tzinfo=ZoneInfo("Asia/Jakarta"))


def test_people_are_counted_once_by_how_far_they_have_come(session: Session) -> None:
    event = make_event(session)
    delegation = make_delegation(session, event)
    for status, gender in (
        (ParticipationStatus.CONFIRMED, Gender.FEMALE),
        (ParticipationStatus.ARRIVED, Gender.MALE),
        (ParticipationStatus.CHECKED_IN, Gender.NOT_STATED),
        (ParticipationStatus.NOMINATED, Gender.FEMALE),
        (ParticipationStatus.WITHDRAWN, Gender.FEMALE),
    ):
        person = make_person(session, gender=gender)
        make_participation(session, event, person=person, delegation_id=delegation.id, status=status)
    liaison = {"delegation_id": delegation.id, "category": Category.LIAISON}
    make_participation(session, event, person=make_person(session, gender=Gender.FEMALE), **liaison)
    make_participation(session, event, category=Category.SPEAKER)
    make_participation(session, event, category=Category.OBSERVER)
    make_participation(session, make_event(session))

    assert people_figures(census(session, event)) == PeopleFigures(
        nominated=4, confirmed=3, arrived=2, women=1, stated=2, without_delegation=1, without_gender=3
    )


def test_an_empty_event_has_figures_of_zero(session: Session) -> None:
    event = make_event(session)
    assert people_figures(census(session, event)) == PeopleFigures(0, 0, 0, 0, 0, 0, 0)
    assert session_figures(session, event) == SessionFigures(0, 0)


def test_sessions_are_counted_without_breaks_and_what_is_given_up(session: Session) -> None:
    event = make_event(session)
    make_session(session, event)
    make_session(session, event, state=SessionState.HELD)
    make_session(session, event, date=LAST_DAY)
    make_session(session, event, kind=SessionKind.LUNCH)
    make_session(session, event, state=SessionState.CANCELLED)
    make_session(session, event, date=None, starts=None, ends=None)

    assert session_figures(session, event) == SessionFigures(sessions=3, days=2)


def _titles(session: Session, event: Event, *, public_only: bool = False) -> list[tuple[str, str]]:
    found = next_sessions(session, event, now=NOON, most=3, public_only=public_only)
    return [(each.title, each.room) for each in found]


def test_next_is_what_has_not_ended_by_the_clock_of_the_event(session: Session) -> None:
    event = make_event(session)
    room = make_room(session, event, name="Main Hall")
    make_session(session, event, title="Over", starts=time(11), ends=time(12))
    make_session(session, event, title="Later", starts=time(14), ends=time(15))
    make_session(session, event, title="Runs", starts=time(11, 30), ends=time(12, 30), room_id=room.id)
    make_session(session, event, title="Given up", starts=time(13), ends=time(14), state=SessionState.CANCELLED)
    make_session(session, event, title="Tomorrow, not public", date=date(2024, 12, 10), public=False)
    make_session(session, event, title="Secretariat", date=date(2024, 12, 10), kind=SessionKind.SECRETARIAT)
    make_session(session, event, title="Last day", date=LAST_DAY)

    assert _titles(session, event) == [("Runs", "Main Hall"), ("Later", ""), ("Tomorrow, not public", "")]
    assert _titles(session, event, public_only=True) == [("Runs", "Main Hall"), ("Later", ""), ("Last day", "")]


def test_sessions_outside_the_dates_are_found_on_both_sides(session: Session) -> None:
    event = make_event(session)
    for title, day in (("After", date(2024, 12, 12)), ("Before", date(2024, 12, 8)), ("Inside", FIRST_DAY)):
        make_session(session, event, title=title, date=day)

    assert [(each.title, each.date) for each in sessions_outside_dates(session, event)] == [
        ("Before", date(2024, 12, 8)),
        ("After", date(2024, 12, 12)),
    ]


def test_what_one_transaction_did_is_one_change_told_by_what_matters_most(saving: Saving, reading: Saving) -> None:
    with saving() as session:
        user = make_user(session, name="Sample Officer")
        event = make_event(session)
    with saving() as session:
        session.info["actor"] = user.id
        delegation = make_delegation(session, event, name="Cambodia")
        for n in range(3):
            make_participation(session, event, full_name=f"Sample Delegate {n}", delegation_id=delegation.id)
    with saving() as session:
        make_room(session, event, name="Main Hall")

    with reading() as session:
        latest, names = latest_changes(session, event.id, most=2)
    told = [(each.change.entity, names[each.change.entity, each.change.entity_id]) for each in latest]
    assert told == [("room", "Main Hall"), ("delegation", "Cambodia")]
    assert [(each.alike, each.others, each.actor) for each in latest] == [(1, 0, ""), (1, 3, "Sample Officer")]


def test_the_latest_changes_take_as_many_statements_for_three_as_for_one(
    saving: Saving, reading: Saving, count_statements: Counting
) -> None:
    with saving() as session:
        event = make_event(session)

    def ask() -> int:
        with reading() as session, count_statements() as sent:
            latest_changes(session, event.id, most=8)
        return len(sent)

    one = ask()
    for _ in range(3):
        with saving() as session:
            make_delegation(session, event)
    assert ask() == one == 5
