"""Messages: one for each recipient."""

from datetime import datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Edited, words
from eventmgr.mail.enums import MessageKind, MessageState

KEYED = text("key <> ''")


class Message(Edited):
    """A message to one address. Whose delegation or participation it is about may be said.

    `subject` and `body` are plain text; the body may still hold the place of a private link, which is put in when the
    message goes and never kept. `key` names what it was drafted for, so that the same is not drafted twice.
    `message_id` is made with the draft and stays through every attempt. `taken_at` is when the last of `tries` attempts
    began, `reason` why it failed. A participation that a message was drafted about is not deleted under it.
    """

    __tablename__ = "message"
    __unlogged__ = frozenset({"to_address", "to_name", "subject", "body", "message_id"})
    __table_args__ = (
        ForeignKeyConstraint(
            ["event_id", "delegation_id"], ["delegation.event_id", "delegation.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["event_id", "participation_id"], ["participation.event_id", "participation.id"]),
        Index("uq_message_key", "event_id", "key", unique=True, sqlite_where=KEYED, postgresql_where=KEYED),
        Index("ix_message_state", "event_id", "state"),
        Index("ix_message_participation", "event_id", "participation_id"),
        Index("ix_message_delegation", "event_id", "delegation_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    kind: Mapped[MessageKind] = mapped_column(words(MessageKind))
    state: Mapped[MessageState] = mapped_column(words(MessageState), default=MessageState.DRAFT)
    delegation_id: Mapped[int | None]
    participation_id: Mapped[int | None]
    to_address: Mapped[str]
    to_name: Mapped[str] = mapped_column(default="")
    subject: Mapped[str]
    body: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(default="")
    message_id: Mapped[str] = mapped_column(unique=True)
    reason: Mapped[str] = mapped_column(default="")
    tries: Mapped[int] = mapped_column(default=0)
    made_at: Mapped[datetime]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    taken_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
