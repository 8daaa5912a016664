"""`transaction()`, the only commit: whole or not at all, one at a time on SQLite, never over a colleague's change."""

import threading
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from eventmgr.accounts.models import SignInDelay, UserAccount
from eventmgr.database import FairLock, db, expect_version, transaction
from eventmgr.errors import StaleEditError
from eventmgr.events.models import Event
from tests.support.databases import Database, Saving
from tests.support.factories import make_delegation, make_event, make_participation, make_user

THREADS = 20


@pytest.fixture
def event(database: Database) -> Event:
    """A committed event."""
    with database.app.app_context(), transaction() as session:
        return make_event(session, code="KEPT", title="As it was")


def title_now(database: Database) -> str:
    with database.app.app_context():
        return db.session.scalars(sa.select(Event.title).where(Event.code == "KEPT")).one()


def kept(session: Session) -> Event:
    return session.scalars(sa.select(Event).where(Event.code == "KEPT")).one()


def test_what_is_raised_inside_undoes_everything_and_passes_on(database: Database, event: Event) -> None:
    def change_and_fail(session: Session) -> None:
        kept(session).title = "Half of it"
        make_event(session, code="OTHER")
        raise ZeroDivisionError

    with database.app.app_context(), pytest.raises(ZeroDivisionError), transaction() as session:
        change_and_fail(session)
    with database.app.app_context():
        codes = db.session.scalars(sa.select(Event.code)).all()
    assert (title_now(database), codes) == ("As it was", ["KEPT"])


def test_after_trouble_the_next_transaction_works(database: Database, event: Event) -> None:
    with database.app.app_context():
        with pytest.raises(IntegrityError), transaction() as session:
            make_event(session, code="KEPT")
        with transaction() as session:
            kept(session).title = "Afterwards"
    assert title_now(database) == "Afterwards"


def test_a_transaction_inside_another_is_refused_and_the_outer_goes_on(database: Database, event: Event) -> None:
    with database.app.app_context(), transaction() as session:
        kept(session).title = "The outer one"
        with pytest.raises(RuntimeError, match="a transaction is open already"), transaction():
            pass
    assert title_now(database) == "The outer one"


def test_rows_do_not_change_outside(database: Database, event: Event) -> None:
    with database.app.app_context():
        kept(db.session()).title = "By the way"
        with pytest.raises(RuntimeError, match="rows change only inside"):
            db.session.flush()
        db.session.rollback()
    assert title_now(database) == "As it was"


def test_a_row_that_a_colleague_changed_meanwhile_is_stale(database: Database, event: Event) -> None:
    with database.app.app_context():
        mine = kept(db.session())
        with database.app.app_context(), transaction() as session:
            kept(session).title = "A colleague’s"
        with pytest.raises(StaleEditError), transaction():
            mine.title = "Mine"
    assert title_now(database) == "A colleague’s"


def test_a_form_of_an_older_version_is_stale_and_shows_theirs(event: Event) -> None:
    expect_version(event, 1)
    with pytest.raises(StaleEditError) as refused:
        expect_version(event, 2)
    assert refused.value.theirs is event


def test_a_version_counts_changes(database: Database, event: Event) -> None:
    for title in ("Once", "Twice", "Twice"):
        with database.app.app_context(), transaction() as session:
            kept(session).title = title
    with database.app.app_context():
        assert kept(db.session()).version == 3


def test_no_writer_starves_and_no_change_is_lost(app: Flask, saving: Saving, reading: Saving) -> None:
    """Twenty at once on SQLite: each reads, thinks and writes; without the fair lock some would find it busy."""
    with saving() as session:
        make_event(session, code="KEPT", title="0")
    troubles: list[BaseException] = []

    def count() -> None:
        try:
            with app.app_context(), transaction() as session:
                row = kept(session)
                seen = int(row.title)
                time.sleep(0.002)
                row.title = str(seen + 1)
        except BaseException as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=count) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    with reading() as session:
        assert (troubles, kept(session).title, kept(session).version) == ([], str(THREADS), THREADS + 1)


def test_of_two_who_write_at_once_nobody_is_overwritten(database: Database, event: Event) -> None:
    """On both databases: whoever comes second works on what the first left, or is told."""
    done: list[str] = []

    def append(letter: str) -> None:
        with database.app.app_context():
            try:
                with transaction() as session:
                    kept(session).title += letter
            except StaleEditError:
                return
            done.append(letter)

    threads = [threading.Thread(target=append, args=(letter,)) for letter in "abcdefgh"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    title = title_now(database)
    assert (title[:9], sorted(title[9:]), bool(done)) == ("As it was", sorted(done), True)


def test_the_lock_serves_in_the_order_of_arrival() -> None:
    lock, served = FairLock(), []

    def wait(number: int) -> None:
        lock.acquire()
        served.append(number)
        lock.release()

    lock.acquire()
    threads = []
    for number in range(THREADS):
        threads.append(threading.Thread(target=wait, args=(number,)))
        threads[-1].start()
        while len(lock._waiting) <= number:
            time.sleep(0.001)
    lock.release()
    for thread in threads:
        thread.join(timeout=10)
    assert served == list(range(THREADS))


def test_an_instant_comes_back_in_utc_from_whatever_zone(database: Database) -> None:
    jakarta = datetime(2024, 12, 9, 9, 30, tzinfo=timezone(timedelta(hours=7)))
    with database.app.app_context(), transaction() as session:
        session.add(SignInDelay(key="k", failures=1, free_at=jakarta))
    with database.app.app_context():
        found = db.session.scalars(sa.select(SignInDelay.free_at)).one()
    assert (found, found.tzinfo) == (datetime(2024, 12, 9, 2, 30, tzinfo=UTC), UTC)


def test_an_instant_without_a_zone_is_refused(session: Session) -> None:
    session.add(SignInDelay(key="k", failures=1, free_at=datetime(2024, 12, 9, 9, 30)))
    with pytest.raises(StatementError, match="an instant needs its zone"):
        session.flush()


def test_the_embedded_database_keeps_every_commit_and_its_keys(app: Flask) -> None:
    with app.app_context():
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [db.session.execute(sa.text(f"PRAGMA {name}")).scalar_one() for name in asked]
    assert found == ["wal", 2, 1, 10_000]


def test_a_word_that_is_none_is_refused_by_the_database_itself(session: Session) -> None:
    event = make_event(session)
    with pytest.raises(IntegrityError):
        session.execute(sa.text("UPDATE event SET paper = 'a5' WHERE id = :id"), {"id": event.id})


def test_rows_of_two_events_are_not_bound_together_by_the_database(session: Session) -> None:
    here, there = make_event(session), make_event(session)
    delegation = make_delegation(session, there)
    with pytest.raises(IntegrityError):
        make_participation(session, here, delegation_id=delegation.id)


def test_an_account_is_unique_whatever_happens(session: Session) -> None:
    make_user(session, email="officer@agency.example")
    session.add(UserAccount(email="officer@agency.example", password_hash="x"))
    with pytest.raises(IntegrityError):
        session.flush()
