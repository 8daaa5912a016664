"""What attendance is taken for, and what was recorded (domain.md B.1, R12, R13)."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from eventmgr.attendance.enums import AttendanceStatus, HalfDay, RecordSource
from eventmgr.database import Edited, words


class AttendanceUnit(Edited):
    """A half-day or a session for which attendance is taken.

    `code` is its name in files and on the command line (`2024-12-09-am`, `2024-12-09-s12`). Times are wall time. A
    closed unit is finished: what comes later is a correction.
    """

    __tablename__ = "attendance_unit"
    __table_args__ = (
        UniqueConstraint("event_id", "id"),
        UniqueConstraint("event_id", "code"),
        ForeignKeyConstraint(
            ["event_id", "session_id"], ["agenda_session.event_id", "agenda_session.id"], ondelete="CASCADE"
        ),
        CheckConstraint("(half IS NULL) <> (session_id IS NULL)", name="half_day_or_session"),
        CheckConstraint("ends > starts", name="ends_after_start"),
        Index("ix_attendance_unit_time", "event_id", "date", "starts"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    code: Mapped[str]
    date: Mapped[date]
    half: Mapped[HalfDay | None] = mapped_column(words(HalfDay))
    session_id: Mapped[int | None]
    starts: Mapped[time]
    ends: Mapped[time]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))


class AttendanceRecord(Edited):
    """What one source says of one participation in one unit; all sources are kept, the strongest counts (E-25).

    `minutes` present, for `partial`; `arrived` is wall time, for `late`; `recorded_at` is the instant of the record.
    """

    __tablename__ = "attendance_record"
    __table_args__ = (
        UniqueConstraint("unit_id", "participation_id", "source"),
        ForeignKeyConstraint(
            ["event_id", "unit_id"], ["attendance_unit.event_id", "attendance_unit.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            ondelete="CASCADE",
        ),
        CheckConstraint("minutes >= 0", name="minutes"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    unit_id: Mapped[int]
    participation_id: Mapped[int] = mapped_column(index=True)
    status: Mapped[AttendanceStatus] = mapped_column(words(AttendanceStatus))
    source: Mapped[RecordSource] = mapped_column(words(RecordSource))
    minutes: Mapped[int | None]
    arrived: Mapped[time | None]
    reason: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))

    unit: Mapped[AttendanceUnit] = relationship(primaryjoin="foreign(AttendanceRecord.unit_id) == AttendanceUnit.id")
