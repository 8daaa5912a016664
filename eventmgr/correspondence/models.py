"""The event's own words for its messages."""

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Edited, words
from eventmgr.mail.enums import MessageKind


class MessageTemplate(Edited):
    """Subject and text of one kind of message, with places in braces; without a row, those of the house."""

    __tablename__ = "message_template"
    __table_args__ = (UniqueConstraint("event_id", "kind"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    kind: Mapped[MessageKind] = mapped_column(words(MessageKind))
    subject: Mapped[str]
    body: Mapped[str] = mapped_column(Text)
