"""What an event asks, what was answered, and what only organisers see (domain.md B.4, B.8)."""

from datetime import date

from sqlalchemy import JSON, CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Edited, words
from eventmgr.questions.enums import Dietary, FieldKind, PassportType, RoomSharing


class FieldSetting(Edited):
    """Whether an event shows a field of the house to those who register people; no row: as the registry says."""

    __tablename__ = "field_setting"
    __table_args__ = (UniqueConstraint("event_id", "key"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    key: Mapped[str]
    shown: Mapped[bool]
    required: Mapped[bool]


class Question(Edited):
    """A question of one event. `categories` are letters of categories that are asked, none means all of them.

    A retired question is asked no more; its answers are kept.
    """

    __tablename__ = "question"
    __table_args__ = (UniqueConstraint("event_id", "id"), CheckConstraint("label <> ''", name="labelled"))

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    kind: Mapped[FieldKind] = mapped_column(words(FieldKind))
    label: Mapped[str]
    help: Mapped[str] = mapped_column(default="")
    choices: Mapped[list[str]] = mapped_column(JSON, default=list)
    categories: Mapped[list[str]] = mapped_column(JSON, default=list)
    required: Mapped[bool] = mapped_column(default=False)
    retired: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int]


class Answer(Edited):
    """What somebody answered, as text: a date in ISO form, `yes` or `no`, several choices one a line.

    The answer to a question for a file is the file; `value` is its name then.
    """

    __tablename__ = "answer"
    __table_args__ = (
        UniqueConstraint("question_id", "participation_id"),
        ForeignKeyConstraint(["event_id", "question_id"], ["question.event_id", "question.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["event_id", "participation_id"], ["participation.event_id", "participation.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["event_id", "file_id"], ["stored_file.event_id", "stored_file.id"]),
        Index("ix_answer_participation", "event_id", "participation_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    question_id: Mapped[int]
    participation_id: Mapped[int]
    value: Mapped[str] = mapped_column(Text, default="")
    file_id: Mapped[int | None]


class Private(Edited):
    """What organisers alone see of a participant: passport, emergency contact, needs, room. None of it is logged.

    `passport_hash` is a keyed hash that tells two of the same number without telling the number (R2).
    """

    __tablename__ = "participation_private"
    __unlogged__ = frozenset(
        {
            "passport_number",
            "passport_type",
            "passport_expires",
            "passport_hash",
            "room_sharing",
            "room_note",
            "dietary",
            "dietary_note",
            "accessibility",
            "prayer_room",
            "medical_note",
            "emergency_name",
            "emergency_relation",
            "emergency_phone",
        }
    )
    __table_args__ = (
        UniqueConstraint("event_id", "participation_id"),
        ForeignKeyConstraint(
            ["event_id", "participation_id"], ["participation.event_id", "participation.id"], ondelete="CASCADE"
        ),
        Index("ix_participation_private_passport", "event_id", "passport_hash"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    participation_id: Mapped[int] = mapped_column(index=True)
    passport_number: Mapped[str] = mapped_column(default="")
    passport_type: Mapped[PassportType | None] = mapped_column(words(PassportType))
    passport_expires: Mapped[date | None]
    passport_hash: Mapped[str] = mapped_column(default="")
    room_sharing: Mapped[RoomSharing | None] = mapped_column(words(RoomSharing))
    room_note: Mapped[str] = mapped_column(default="")
    dietary: Mapped[Dietary | None] = mapped_column(words(Dietary))
    dietary_note: Mapped[str] = mapped_column(default="")
    accessibility: Mapped[str] = mapped_column(default="")
    prayer_room: Mapped[bool | None]
    medical_note: Mapped[str] = mapped_column(default="")
    emergency_name: Mapped[str] = mapped_column(default="")
    emergency_relation: Mapped[str] = mapped_column(default="")
    emergency_phone: Mapped[str] = mapped_column(default="")
