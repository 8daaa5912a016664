"""User accounts and their sign-ins."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from eventmgr.database import Edited, Row


class UserAccount(Edited):
    """Somebody who signs in. `email` is kept in small letters; an administrator looks after the installation."""

    __tablename__ = "user_account"
    __unlogged__ = frozenset({"password_hash"})

    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(default="")
    password_hash: Mapped[str]
    is_admin: Mapped[bool] = mapped_column(default=False)
    disabled: Mapped[bool] = mapped_column(default=False)


class SignIn(Row):
    """One sign-in of one browser; the cookie holds the token, the table only its hash."""

    __tablename__ = "sign_in"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    started_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    user: Mapped[UserAccount] = relationship()


class SignInDelay(Row):
    """How long an account or an address has to wait after wrong attempts: slowed down, never locked out.

    `key` is a keyed hash of the e-mail or the address, so that the table holds neither.
    """

    __tablename__ = "sign_in_delay"

    key: Mapped[str] = mapped_column(unique=True)
    failures: Mapped[int]
    free_at: Mapped[datetime]
