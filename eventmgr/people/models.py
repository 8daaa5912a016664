"""A human being; never printed directly, only through a participation (domain.md B.1, B.5)."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Edited, words
from eventmgr.people.enums import Gender


class Person(Edited):
    """A person as they, or their delegation, write it. Only `full_name` is required (E-01).

    `family_part` is a part of `full_name` that may be printed in capitals. `search_key` and `order_key` are made
    from the names (`eventmgr.names`): folded text that search and order use. `native_language` is BCP 47.
    """

    __tablename__ = "person"
    __table_args__ = (CheckConstraint("full_name <> ''", name="named"),)

    full_name: Mapped[str]
    honorific: Mapped[str] = mapped_column(default="")
    family_part: Mapped[str] = mapped_column(default="")
    passport_name: Mapped[str] = mapped_column(default="")
    badge_name: Mapped[str] = mapped_column(default="")
    native_name: Mapped[str] = mapped_column(default="")
    native_language: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    gender: Mapped[Gender] = mapped_column(words(Gender), default=Gender.NOT_STATED)
    nationality: Mapped[str | None]
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    alternate_contact: Mapped[str] = mapped_column(default="")
    biography: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    search_key: Mapped[str] = mapped_column(default="")
    order_key: Mapped[str] = mapped_column(default="")
