"""The change log and the audit trail."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Row


class Change(Row):
    """One row that was created, changed or deleted, with the columns that differ before and after.

    `change_set` binds what one transaction did, so that it can be told and undone as one thing.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_row", "entity", "entity_id"),
        Index("ix_change_event", "event_id", "at"),
    )

    at: Mapped[datetime]
    change_set: Mapped[str] = mapped_column(index=True)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    entity: Mapped[str]
    entity_id: Mapped[int]
    action: Mapped[str]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    reason: Mapped[str | None]


class AuditLine(Row):
    """Something that was looked at, exported or printed, or a sign-in: who, when, what, why. Ids, never names."""

    __tablename__ = "audit_line"

    at: Mapped[datetime] = mapped_column(index=True)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    action: Mapped[str]
    target: Mapped[str]
    reason: Mapped[str | None]
