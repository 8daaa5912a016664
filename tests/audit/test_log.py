"""The change log writes itself, in the transaction that it tells of."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.audit.log import because, note
from eventmgr.audit.models import AuditLine, Change
from eventmgr.database import db, transaction
from eventmgr.delegations.enums import DelegationStatus
from tests.support.databases import Database
from tests.support.factories import FIRST_DAY, make_day, make_delegation, make_event, make_person, make_room, make_user

NOW = datetime(2024, 12, 8, 16, 4, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def changes(session: Session, entity: str) -> list[Change]:
    """What the log tells of a table, in order."""
    return list(session.scalars(select(Change).where(Change.entity == entity).order_by(Change.id)))


def test_a_new_row_is_told_with_what_is_in_it(session: Session) -> None:
    event = make_event(session)
    day = make_day(session, event, FIRST_DAY, title="Opening")
    (line,) = changes(session, "day")
    assert (line.action, line.entity_id, line.event_id, line.before, line.after, line.at) == (
        "created",
        day.id,
        event.id,
        None,
        {"event_id": event.id, "date": "2024-12-09", "title": "Opening", "opens": "08:00:00", "closes": "18:00:00"},
        NOW,
    )


def test_a_change_is_told_with_what_differs_before_and_after(session: Session) -> None:
    event = make_event(session)
    delegation = make_delegation(session, event, status=DelegationStatus.INVITED, invited_seats=None)
    delegation.status, delegation.invited_seats = DelegationStatus.CONFIRMED, 3
    session.flush()
    line = changes(session, "delegation")[-1]
    assert (line.action, line.before, line.after) == (
        "changed",
        {"status": "invited", "invited_seats": None},
        {"status": "confirmed", "invited_seats": 3},
    )


def test_a_row_that_is_gone_is_told_with_what_was_in_it(session: Session) -> None:
    event = make_event(session)
    room = make_room(session, event, name="Borobudur", position=1, capacity=60)
    session.delete(room)
    session.flush()
    line = changes(session, "room")[-1]
    assert (line.action, line.entity_id, line.before, line.after) == (
        "deleted",
        room.id,
        {"event_id": event.id, "name": "Borobudur", "position": 1, "capacity": 60, "booths": 0},
        None,
    )


def test_what_stays_the_same_is_not_told(session: Session) -> None:
    room = make_room(session, make_event(session), name="Borobudur")
    room.name = "Borobudur"
    session.flush()
    assert [line.action for line in changes(session, "room")] == ["created"]


def test_keys_of_search_and_order_are_not_told(session: Session) -> None:
    person = make_person(session, "Sample Delegate")
    person.search_key = person.order_key = "zzz"
    session.flush()
    (line,) = changes(session, "person")
    assert {"id", "version", "search_key", "order_key"} & set(line.after or {}) == set()


def test_a_password_is_never_in_the_log_not_even_its_hash(session: Session) -> None:
    user = make_user(session, password_hash="$argon2id$first")
    user.password_hash = "$argon2id$second"
    session.flush()
    session.delete(user)
    session.flush()
    told = [(line.before or {}, line.after or {}) for line in changes(session, "user_account")]
    assert [(before.get("password_hash"), after.get("password_hash")) for before, after in told] == [
        (None, "…"),
        ("…", "…"),
        ("…", None),
    ]
    assert "argon2" not in str(told)


def test_an_event_that_is_gone_leaves_its_line_without_pointing_to_it(session: Session) -> None:
    event = make_event(session, code="GONE")
    session.delete(event)
    session.flush()
    (line,) = [line for line in changes(session, "event") if line.action == "deleted"]
    assert (line.event_id, line.entity_id, (line.before or {})["code"]) == (None, event.id, "GONE")


def test_one_transaction_is_one_set_of_changes_by_one_person_for_one_reason(database: Database) -> None:
    with database.app.app_context():
        with transaction() as session:
            user = make_user(session)
        for reason in ("first", "second"):
            with transaction(actor=user.id, reason=reason) as session:
                event = make_event(session)
                make_room(session, event)
                make_room(session, event)
        lines = list(db.session.scalars(select(Change).where(Change.entity != "user_account").order_by(Change.id)))
    sets = [line.change_set for line in lines]
    assert [(line.entity, line.actor_id, line.reason) for line in lines] == [
        (entity, user.id, reason) for reason in ("first", "second") for entity in ("event", "room", "room")
    ]
    assert (len(set(sets[:3])), len(set(sets[3:])), len(set(sets))) == (1, 1, 2)


def test_what_was_undone_is_not_told(database: Database) -> None:
    def fail() -> None:
        with transaction() as session:
            make_event(session)
            raise ZeroDivisionError

    with database.app.app_context():
        with pytest.raises(ZeroDivisionError):
            fail()
        assert db.session.scalars(select(Change)).all() == []


def test_the_person_of_one_transaction_is_not_that_of_the_next(database: Database) -> None:
    with database.app.app_context():
        with transaction() as session:
            user = make_user(session)
        with transaction(actor=user.id, reason="by somebody") as session:
            make_event(session)
        with transaction() as session:
            make_event(session)
        told = [
            (line.actor_id, line.reason)
            for line in db.session.scalars(select(Change).where(Change.entity == "event").order_by(Change.id))
        ]
    assert told == [(user.id, "by somebody"), (None, None)]


def test_a_reason_holds_from_where_it_is_given(session: Session) -> None:
    event = make_event(session)
    make_room(session, event, position=1)
    because(session, "  the hall is flooded  ")
    make_room(session, event, position=2)
    because(session, "  ")
    make_room(session, event, position=3)
    reasons = [line.reason for line in changes(session, "room")]
    assert reasons == [None, "the hall is flooded", "the hall is flooded"]


def test_what_was_only_looked_at_leaves_a_line_too(database: Database) -> None:
    with database.app.app_context():
        with transaction() as session:
            user, event = make_user(session), make_event(session)
        with transaction(actor=user.id) as session:
            note(session, "looked at passport fields", target="person:12", event_id=event.id, reason="visa letter")
        (line,) = db.session.scalars(select(AuditLine))
        told = (line.at, line.actor_id, line.event_id, line.action, line.target, line.reason)
    assert told == (NOW, user.id, event.id, "looked at passport fields", "person:12", "visa letter")
