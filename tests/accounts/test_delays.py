"""Wrong passwords slow down, and never lock out: a whole hotel shares one address."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.accounts.delays import (
    FORGET_AFTER,
    Counter,
    count_failure,
    counters,
    forget_failures,
    seconds_to_wait,
)
from eventmgr.accounts.models import SignInDelay
from tests.support.statements import statements

AT = datetime(2024, 12, 9, 0, 30, tzinfo=UTC)
OFFICER, OTHER = "officer@agency.example", "other@agency.example"
HOTEL, HOME = "198.51.100.7", "203.0.113.9"


def held(email: str = OFFICER, address: str = HOTEL, *, known_browser: bool = False) -> tuple[Counter, ...]:
    """The counters of an attempt."""
    return counters("a key", email=email, address=address, known_browser=known_browser)


def fail(session: Session, times: int, email: str = OFFICER, address: str = HOTEL) -> None:
    for _ in range(times):
        count_failure(session, held(email, address), at=AT)
    session.flush()


def waits(counter: Counter, upto: int) -> list[int]:
    return [int(counter.wait_after(failures).total_seconds()) for failures in range(1, upto + 1)]


def test_the_wait_doubles_up_to_the_longest() -> None:
    here, anywhere, address = held()
    assert waits(here, 10) == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30]
    assert waits(anywhere, 16) == [0] * 10 + [1, 2, 4, 5, 5, 5]
    assert waits(address, 36) == [0] * 30 + [1, 2, 4, 5, 5, 5]


@pytest.mark.parametrize("failures", [50, 10_000, 10**9])
def test_however_many_attempts_were_wrong_the_wait_stays_short(failures: int) -> None:
    assert [int(counter.wait_after(failures).total_seconds()) for counter in held()] == [30, 5, 5]


def test_a_stranger_elsewhere_costs_the_officer_seconds_only(session: Session) -> None:
    fail(session, 1000, address=HOME)
    assert [
        seconds_to_wait(session, held(address=HOME), at=AT),
        seconds_to_wait(session, held(address=HOTEL), at=AT),
        seconds_to_wait(session, held(address=HOTEL, known_browser=True), at=AT),
    ] == [30, 5, 0]


def test_colleagues_at_the_same_address_wait_seconds_only(session: Session) -> None:
    fail(session, 1000)
    assert seconds_to_wait(session, held(OTHER), at=AT) == 5


def test_after_the_wait_one_is_heard(session: Session) -> None:
    fail(session, 9)
    later = [AT + timedelta(seconds=seconds) for seconds in (0, 29, 30)]
    assert [seconds_to_wait(session, held(), at=at) for at in later] == [30, 1, 0]


def test_a_right_password_clears_account_and_address_together(session: Session) -> None:
    fail(session, 9)
    forget_failures(session, held())
    fail(session, 1)
    assert seconds_to_wait(session, held(), at=AT) == 0


def test_an_address_is_the_same_account_whatever_its_case() -> None:
    assert held(" Officer@Agency.Example ") == held(OFFICER)


def test_the_table_holds_neither_account_nor_address(session: Session) -> None:
    fail(session, 1)
    keys = session.scalars(select(SignInDelay.key)).all()
    assert [(len(key), key.isalnum()) for key in keys] == [(64, True)] * 3


def test_another_key_makes_other_counters() -> None:
    assert set(held()) & set(counters("another key", email=OFFICER, address=HOTEL, known_browser=False)) == set()


def test_old_counters_are_forgotten(session: Session) -> None:
    fail(session, 1, OTHER, HOME)
    count_failure(session, held(), at=AT + FORGET_AFTER + timedelta(seconds=1))
    session.flush()
    assert session.scalar(select(func.count()).select_from(SignInDelay)) == 3


def test_one_question_tells_how_long_to_wait(session: Session) -> None:
    fail(session, 9)
    with statements() as sent:
        seconds_to_wait(session, held(), at=AT)
    assert len(sent) == 1
