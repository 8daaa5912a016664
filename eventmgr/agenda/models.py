"""The programme: days, rooms, topics, sessions and who does what in them (domain.md B.1).

Times are wall time in the event's zone and are never converted (R17). Foreign keys carry the event along, so that the
database itself keeps events apart; relationships join by the row's own number, and services set `event_id`.
"""

from datetime import date, time

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from eventmgr.agenda.enums import SessionKind, SessionRoleKind, SessionState
from eventmgr.database import Edited, words
from eventmgr.delegations.models import Delegation, Participation


class Day(Edited):
    """A calendar day of the event; `opens` and `closes` are the hours in which sessions are expected."""

    __tablename__ = "day"
    __table_args__ = (
        UniqueConstraint("event_id", "date"),
        CheckConstraint("closes > opens", name="closes_after_opening"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    date: Mapped[date]
    title: Mapped[str] = mapped_column(default="")
    dress_code: Mapped[str] = mapped_column(default="")
    opens: Mapped[time] = mapped_column(default=time(8))
    closes: Mapped[time] = mapped_column(default=time(18))


class Room(Edited):
    """A room of the venue; `capacity` in persons."""

    __tablename__ = "room"
    __table_args__ = (
        UniqueConstraint("event_id", "id"),
        UniqueConstraint("event_id", "name"),
        CheckConstraint("capacity >= 0 AND booths >= 0", name="sizes"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    name: Mapped[str]
    position: Mapped[int]
    capacity: Mapped[int | None]
    layout: Mapped[str] = mapped_column(default="")
    booths: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(default="")


class Topic(Edited):
    """A point of discussion; topics may have topics below them, one level."""

    __tablename__ = "topic"
    __table_args__ = (
        UniqueConstraint("event_id", "id"),
        ForeignKeyConstraint(["event_id", "parent_id"], ["topic.event_id", "topic.id"]),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    parent_id: Mapped[int | None]
    position: Mapped[int]
    text: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class Group(Edited):
    """A syndicate or breakout group with its members."""

    __tablename__ = "breakout_group"
    __table_args__ = (UniqueConstraint("event_id", "id"), UniqueConstraint("event_id", "letter"))

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    letter: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    note: Mapped[str] = mapped_column(default="")

    members: Mapped[list["GroupMember"]] = relationship(
        primaryjoin="Group.id == foreign(GroupMember.group_id)", cascade="all, delete-orphan", passive_deletes=True
    )


class GroupMember(Edited):
    """A participation in a group."""

    __tablename__ = "group_member"
    __table_args__ = (
        UniqueConstraint("group_id", "participation_id"),
        ForeignKeyConstraint(
            ["event_id", "group_id"], ["breakout_group.event_id", "breakout_group.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            ondelete="CASCADE",
        ),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    group_id: Mapped[int]
    participation_id: Mapped[int] = mapped_column(index=True)


class AgendaSession(Edited):
    """An item of the programme, planned and as it happened.

    Without a date it waits beside the agenda; with one it has both times, on that day (R10). `guid` stays with it
    through every export. `number` is what people call it ("3", "3a"). `fixed` items do not move when a day is
    shifted. `parallel` says that sharing its room or time is meant. `minutes` is the length of an item without
    times. `public` items stand in the public programme.
    """

    __tablename__ = "agenda_session"
    __table_args__ = (
        UniqueConstraint("event_id", "id"),
        UniqueConstraint("guid"),
        ForeignKeyConstraint(["event_id", "room_id"], ["room.event_id", "room.id"]),
        CheckConstraint("(starts IS NULL) = (date IS NULL) AND (ends IS NULL) = (date IS NULL)", name="scheduled"),
        CheckConstraint("ends > starts", name="ends_after_start"),
        CheckConstraint("actual_ends > actual_starts", name="actual_ends_after_start"),
        CheckConstraint("title <> ''", name="titled"),
        Index("ix_agenda_session_time", "event_id", "date", "starts"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    guid: Mapped[str]
    number: Mapped[str] = mapped_column(default="")
    title: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    kind: Mapped[SessionKind] = mapped_column(words(SessionKind))
    state: Mapped[SessionState] = mapped_column(words(SessionState), default=SessionState.PLANNED)
    state_reason: Mapped[str] = mapped_column(default="")
    date: Mapped[date | None]
    starts: Mapped[time | None]
    ends: Mapped[time | None]
    actual_starts: Mapped[time | None]
    actual_ends: Mapped[time | None]
    minutes: Mapped[int | None]
    room_id: Mapped[int | None] = mapped_column(index=True)
    fixed: Mapped[bool] = mapped_column(default=False)
    parallel: Mapped[bool] = mapped_column(default=False)
    public: Mapped[bool] = mapped_column(default=True)
    counts_for_attendance: Mapped[bool] = mapped_column(default=True)
    chatham_house: Mapped[bool] = mapped_column(default=False)
    languages: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    room: Mapped[Room | None] = relationship(primaryjoin="foreign(AgendaSession.room_id) == Room.id")
    roles: Mapped[list["SessionRole"]] = relationship(
        primaryjoin="AgendaSession.id == foreign(SessionRole.session_id)",
        order_by="SessionRole.position",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    items: Mapped[list["SessionItem"]] = relationship(
        primaryjoin="AgendaSession.id == foreign(SessionItem.session_id)",
        order_by="SessionItem.position",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    topics: Mapped[list["SessionTopic"]] = relationship(
        primaryjoin="AgendaSession.id == foreign(SessionTopic.session_id)",
        order_by="SessionTopic.position",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    groups: Mapped[list["SessionGroup"]] = relationship(
        primaryjoin="AgendaSession.id == foreign(SessionGroup.session_id)",
        order_by="SessionGroup.position",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )

    @property
    def length(self) -> int | None:
        """Planned length in minutes: of its times, or as somebody said it."""
        if self.starts is None or self.ends is None:
            return self.minutes
        return (self.ends.hour - self.starts.hour) * 60 + self.ends.minute - self.starts.minute


class SessionRole(Edited):
    """What a participation does in a session, in the given order; with `group_id`, in that group of it."""

    __tablename__ = "session_role"
    __table_args__ = (
        UniqueConstraint("session_id", "participation_id", "role", "group_id"),
        ForeignKeyConstraint(
            ["event_id", "session_id"], ["agenda_session.event_id", "agenda_session.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["event_id", "participation_id"],
            ["participation.event_id", "participation.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["event_id", "group_id"], ["breakout_group.event_id", "breakout_group.id"], ondelete="CASCADE"
        ),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[int] = mapped_column(index=True)
    participation_id: Mapped[int] = mapped_column(index=True)
    group_id: Mapped[int | None]
    role: Mapped[SessionRoleKind] = mapped_column(words(SessionRoleKind))
    position: Mapped[int]

    participation: Mapped[Participation] = relationship(
        primaryjoin="foreign(SessionRole.participation_id) == Participation.id"
    )
    session: Mapped[AgendaSession] = relationship(
        primaryjoin="foreign(SessionRole.session_id) == AgendaSession.id", overlaps="roles"
    )


class SessionItem(Edited):
    """A part of a session without a time of its own: an item of the opening, a country's presentation."""

    __tablename__ = "session_item"
    __table_args__ = (
        ForeignKeyConstraint(
            ["event_id", "session_id"], ["agenda_session.event_id", "agenda_session.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["event_id", "delegation_id"], ["delegation.event_id", "delegation.id"]),
        CheckConstraint("minutes > 0", name="minutes"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[int] = mapped_column(index=True)
    position: Mapped[int]
    title: Mapped[str]
    people: Mapped[str] = mapped_column(default="")
    delegation_id: Mapped[int | None]
    minutes: Mapped[int | None]

    delegation: Mapped[Delegation | None] = relationship(
        primaryjoin="foreign(SessionItem.delegation_id) == Delegation.id"
    )


class SessionTopic(Edited):
    """A topic that a session treats; `minutes` if it is known how long."""

    __tablename__ = "session_topic"
    __table_args__ = (
        UniqueConstraint("session_id", "topic_id"),
        ForeignKeyConstraint(
            ["event_id", "session_id"], ["agenda_session.event_id", "agenda_session.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["event_id", "topic_id"], ["topic.event_id", "topic.id"], ondelete="CASCADE"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[int] = mapped_column(index=True)
    topic_id: Mapped[int] = mapped_column(index=True)
    position: Mapped[int]
    minutes: Mapped[int | None]

    topic: Mapped[Topic] = relationship(primaryjoin="foreign(SessionTopic.topic_id) == Topic.id")


class SessionGroup(Edited):
    """A group at work in a session: its question and its room."""

    __tablename__ = "session_group"
    __table_args__ = (
        UniqueConstraint("session_id", "group_id"),
        ForeignKeyConstraint(
            ["event_id", "session_id"], ["agenda_session.event_id", "agenda_session.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["event_id", "group_id"], ["breakout_group.event_id", "breakout_group.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["event_id", "room_id"], ["room.event_id", "room.id"]),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[int] = mapped_column(index=True)
    group_id: Mapped[int] = mapped_column(index=True)
    room_id: Mapped[int | None]
    position: Mapped[int]
    question: Mapped[str] = mapped_column(default="")

    group: Mapped[Group] = relationship(primaryjoin="foreign(SessionGroup.group_id) == Group.id")
    room: Mapped[Room | None] = relationship(primaryjoin="foreign(SessionGroup.room_id) == Room.id")
