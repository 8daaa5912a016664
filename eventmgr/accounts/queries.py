"""Reads of user accounts and sign-ins."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from eventmgr.accounts.models import SignIn, UserAccount


def user_by_email(session: Session, email: str) -> UserAccount | None:
    """The account of an e-mail address, whatever its case."""
    return session.scalar(select(UserAccount).where(UserAccount.email == email.strip().lower()))


def all_users(session: Session) -> list[UserAccount]:
    """Every account, by e-mail."""
    return list(session.scalars(select(UserAccount).order_by(UserAccount.email)))


def sign_in_by_hash(session: Session, token_hash: str) -> SignIn | None:
    """The sign-in whose token has this hash, with its account; None when it has ended."""
    return session.scalar(
        select(SignIn)
        .options(joinedload(SignIn.user, innerjoin=True))
        .where(SignIn.token_hash == token_hash, SignIn.ended_at.is_(None))
    )


def user_names(session: Session, ids: Collection[int]) -> dict[int, str]:
    """What some accounts are called, by id: the name, or the address where there is none."""
    query = select(UserAccount.id, UserAccount.name, UserAccount.email).where(UserAccount.id.in_(list(ids)))
    return {row.id: row.name or row.email for row in session.execute(query)}
