"""What was sent to delegations, and what the letters of an event say."""

from datetime import date

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Edited, words
from eventmgr.invitations.enums import Channel, ContactKind


class InvitationContact(Edited):
    """An invitation or a reminder that went to a delegation, or an answer that came from it.

    `date` is the calendar day in the event's zone on which it went or came, `reference` the number on the paper.
    """

    __tablename__ = "invitation_contact"
    __table_args__ = (
        ForeignKeyConstraint(
            ["event_id", "delegation_id"], ["delegation.event_id", "delegation.id"], ondelete="CASCADE"
        ),
        Index("ix_invitation_contact_delegation", "event_id", "delegation_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    delegation_id: Mapped[int]
    kind: Mapped[ContactKind] = mapped_column(words(ContactKind))
    channel: Mapped[Channel] = mapped_column(words(Channel))
    reference: Mapped[str] = mapped_column(default="")
    date: Mapped[date]
    note: Mapped[str] = mapped_column(Text, default="")
    by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))


class InvitationText(Edited):
    """What the letters of an event say, where it is not the text of the house; an empty column: that of the house.

    The texts hold fields in braces (`rules.fields`).
    """

    __tablename__ = "invitation_text"
    __table_args__ = (UniqueConstraint("event_id"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    subject: Mapped[str] = mapped_column(default="")
    opening: Mapped[str] = mapped_column(Text, default="")
    ending: Mapped[str] = mapped_column(Text, default="")
    signature: Mapped[str] = mapped_column(Text, default="")
