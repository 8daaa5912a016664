"""Opening, closing and promoting accounts."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.accounts.models import SignIn
from eventmgr.accounts.services import (
    disable_user,
    enable_user,
    existing_user_by_id,
    make_administrator,
    start_sign_in,
    take_administration,
)
from eventmgr.errors import NotFoundError, RefusedError
from tests.support.factories import NOON_UTC, make_user


def test_a_closed_account_loses_its_sign_ins_and_opens_again(session: Session) -> None:
    user = make_user(session)
    start_sign_in(session, user, at=NOON_UTC)
    session.flush()

    disable_user(session, user, at=NOON_UTC)

    assert user.disabled is True
    assert session.scalars(select(SignIn.ended_at)).all() == [NOON_UTC]
    enable_user(session, user)
    assert user.disabled is False


@pytest.mark.parametrize("other", [{}, {"is_admin": True, "disabled": True}])
def test_the_last_administrator_stays(session: Session, other: dict[str, bool]) -> None:
    last = make_user(session, is_admin=True)
    make_user(session, **other)

    with pytest.raises(RefusedError, match="last administrator"):
        take_administration(session, last)
    with pytest.raises(RefusedError, match="last administrator"):
        disable_user(session, last, at=NOON_UTC)
    assert (last.is_admin, last.disabled) == (True, False)


def test_of_two_administrators_one_may_go(session: Session) -> None:
    first, second = make_user(session, is_admin=True), make_user(session)
    make_administrator(session, second)

    take_administration(session, first)

    assert (first.is_admin, second.is_admin) == (False, True)


def test_an_account_that_is_not_there_is_not_found(session: Session) -> None:
    with pytest.raises(NotFoundError, match="There is no such account"):
        existing_user_by_id(session, 4711)
