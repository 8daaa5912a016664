"""Private links as they are kept: never the link itself, only a hash of it."""

from datetime import datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Edited, words
from eventmgr.links.enums import LinkKind


class PrivateLink(Edited):
    """One link: what it opens, until when, and whether somebody has closed it since.

    `token_hash` is the SHA-256 of the token in hex; the token itself is shown once, when it is made. `opened_at`
    is when it was last exchanged for a cookie. `made_by` None: the program made it.
    """

    __tablename__ = "private_link"
    __unlogged__ = frozenset({"token_hash", "opened_at"})
    __table_args__ = (
        ForeignKeyConstraint(
            ["event_id", "delegation_id"], ["delegation.event_id", "delegation.id"], ondelete="CASCADE"
        ),
        Index("ix_private_link_delegation", "event_id", "delegation_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    kind: Mapped[LinkKind] = mapped_column(words(LinkKind))
    delegation_id: Mapped[int | None]
    token_hash: Mapped[str] = mapped_column(unique=True)
    purpose: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]

    def is_open(self, at: datetime) -> bool:
        """Whether it opens anything at the instant `at`."""
        return self.revoked_at is None and at < self.expires_at
