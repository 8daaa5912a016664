"""Verbs of user accounts: add, change the password, sign in and out."""

import hashlib
import re
import secrets
from datetime import datetime
from functools import lru_cache

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import exists, select, update
from sqlalchemy.orm import Session

from eventmgr.accounts.models import SignIn, UserAccount
from eventmgr.accounts.passwords import Passwords
from eventmgr.accounts.queries import user_by_email
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.words import N_

TOKEN_BYTES = 32
LONGEST_EMAIL, LONGEST_LOCAL = 254, 64
_PLAIN = re.compile(r"([a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*)@([a-z0-9.-]+)", re.ASCII | re.IGNORECASE)
"""An address whose part before the sign needs no closer look: a list has thousands of them."""


def normalised_email(text: str) -> str:
    """The address as it is kept; raises RefusedError for what is no address. Asks no name server."""
    plain = _PLAIN.fullmatch(text.strip())
    if plain and len(plain[0]) <= LONGEST_EMAIL and len(plain[1]) <= LONGEST_LOCAL and _is_domain(plain[2].lower()):
        return plain[0].lower()
    try:
        return validate_email(text.strip(), check_deliverability=False, test_environment=True).normalized.lower()
    except EmailNotValidError as error:
        raise RefusedError(
            N_("“%(text)s” is no e-mail address: write it like name@agency.example"), field="email", text=text
        ) from error


@lru_cache(maxsize=1000)
def _is_domain(domain: str) -> bool:
    """Whether mail could go there under this very name; the people of a list share few domains."""
    try:
        found = validate_email(f"a@{domain}", check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return found.domain == domain  # "xn--…" is kept as the letters it stands for


def add_user(
    session: Session, email: str, *, password_hash: str, name: str = "", is_admin: bool = False
) -> UserAccount:
    """A new account; raises RefusedError when the address is taken or is none."""
    email = normalised_email(email)
    if user_by_email(session, email):
        raise RefusedError(N_("%(email)s has an account already."), field="email", email=email)
    user = UserAccount(email=email, name=name.strip(), password_hash=password_hash, is_admin=is_admin)
    session.add(user)
    session.flush()
    return user


def existing_user_by_id(session: Session, user_id: int) -> UserAccount:
    """The account of a number; raises NotFoundError."""
    user = session.get(UserAccount, user_id)
    if user is None:
        raise NotFoundError(N_("There is no such account."))
    return user


def disable_user(session: Session, user: UserAccount, *, at: datetime) -> None:
    """Close the account and end its sign-ins; what it did stays. Raises RefusedError for the last administrator."""
    _keep_an_administrator(session, user)
    user.disabled = True
    _end_sign_ins(session, user, at=at)


def enable_user(session: Session, user: UserAccount) -> None:
    """Open the account again, with the password it had."""
    user.disabled = False
    session.flush()


def make_administrator(session: Session, user: UserAccount) -> None:
    """Let `user` look after the installation and organise every event."""
    user.is_admin = True
    session.flush()


def take_administration(session: Session, user: UserAccount) -> None:
    """`user` is no administrator any more; roles in events stay. Raises RefusedError for the last one."""
    _keep_an_administrator(session, user)
    user.is_admin = False
    session.flush()


def _keep_an_administrator(session: Session, user: UserAccount) -> None:
    others = exists().where(UserAccount.is_admin.is_(True), UserAccount.disabled.is_(False), UserAccount.id != user.id)
    if user.is_admin and not user.disabled and not session.scalar(select(others)):
        raise RefusedError(N_("This is the last administrator: make somebody else one first."))


def set_password(session: Session, user: UserAccount, *, password_hash: str, at: datetime) -> None:
    """Give `user` another password and end all sign-ins of the account."""
    user.password_hash = password_hash
    _end_sign_ins(session, user, at=at)


def _end_sign_ins(session: Session, user: UserAccount, *, at: datetime) -> None:
    session.execute(update(SignIn).where(SignIn.user_id == user.id, SignIn.ended_at.is_(None)).values(ended_at=at))


def existing_user(session: Session, email: str) -> UserAccount:
    """The account of `email`; raises NotFoundError."""
    user = user_by_email(session, email)
    if user is None:
        raise NotFoundError(N_("Nobody signs in as %(email)s."), email=email)
    return user


def credentials_match(session: Session, email: str, password: str, *, passwords: Passwords) -> UserAccount | None:
    """The account if it is open and the password is right; the answer takes as long for no account."""
    user = user_by_email(session, email)
    right = passwords.matches(password, user.password_hash if user else None)
    return user if user and right and not user.disabled else None


def start_sign_in(session: Session, user: UserAccount, *, at: datetime) -> str:
    """Sign `user` in; the token for the cookie (256 random bits), of which the database keeps the hash."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(SignIn(user_id=user.id, token_hash=token_hash(token), started_at=at, seen_at=at))
    return token


def end_sign_in(session: Session, sign_in_id: int, *, at: datetime) -> None:
    """Sign out."""
    session.execute(update(SignIn).where(SignIn.id == sign_in_id).values(ended_at=at))


def token_hash(token: str) -> str:
    """What the database keeps of a token. The token is random, so a fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
