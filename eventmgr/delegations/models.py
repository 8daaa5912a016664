"""Delegations and the participations in them (domain.md B.1, B.4)."""

import secrets
from datetime import date, datetime, time

from sqlalchemy import (
    JSON,
    CheckConstraint,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from eventmgr.database import Edited, Row, words
from eventmgr.delegations.enums import (
    INACTIVE,
    Capacity,
    Category,
    ConsentKind,
    DelegationKind,
    DelegationStatus,
    Funding,
    ParticipationStatus,
    Standing,
)
from eventmgr.events.models import Organisation
from eventmgr.people.models import Person

_INACTIVE_WORDS = ", ".join(f"'{status.value}'" for status in sorted(INACTIVE))
CODE_BYTES = 12
ACTIVE_HEAD = text(f"capacity = 'head' AND status NOT IN ({_INACTIVE_WORDS})")

HOLDS_NUMBER = text(f"status <> '{ParticipationStatus.REPLACED.value}'")
"""Who was replaced keeps the number on paper, but the slot is the successor's (E-09)."""


def new_badge_code() -> str:
    """What the QR code of a badge says: 96 random bits. It opens nothing; only a signed-in desk can read it."""
    return secrets.token_urlsafe(CODE_BYTES)


class Delegation(Edited):
    """Who is invited, seated and listed: a country, an organisation without a country, or both on one seat.

    `slug` is its address inside the event (`kh`, `kh-2`, `aseanapol-secretariat`). `name` is the name as invited
    and `name_override` replaces it in every print (E-18). `position` is an order set by hand; without it R5
    decides. Seats are numbers of persons.
    """

    __tablename__ = "delegation"
    __table_args__ = (
        UniqueConstraint("event_id", "id"),
        UniqueConstraint("event_id", "slug"),
        CheckConstraint("invited_seats >= 0 AND funded_seats >= 0 AND room_places >= 0", name="seats"),
        CheckConstraint("women_target BETWEEN 0 AND 100", name="women_target_percent"),
        CheckConstraint("name <> ''", name="named"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    slug: Mapped[str]
    kind: Mapped[DelegationKind] = mapped_column(words(DelegationKind))
    name: Mapped[str]
    name_override: Mapped[str] = mapped_column(default="")
    country: Mapped[str | None]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id", ondelete="RESTRICT"))
    sort_key: Mapped[str] = mapped_column(default="")
    position: Mapped[int | None]
    standing: Mapped[Standing | None] = mapped_column(words(Standing))
    standing_on: Mapped[date | None]
    status: Mapped[DelegationStatus] = mapped_column(words(DelegationStatus), default=DelegationStatus.DRAFT)
    withdrawn_reason: Mapped[str] = mapped_column(default="")
    invited_seats: Mapped[int | None]
    funded_seats: Mapped[int | None]
    room_places: Mapped[int | None]
    women_target: Mapped[int | None]
    reply_by: Mapped[date | None]
    nominate_by: Mapped[date | None]
    focal_name: Mapped[str] = mapped_column(default="")
    focal_email: Mapped[str] = mapped_column(default="")
    focal_phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")

    organisation: Mapped[Organisation | None] = relationship()
    participations: Mapped[list["Participation"]] = relationship(
        primaryjoin="Delegation.id == foreign(Participation.delegation_id)",
        back_populates="delegation",
        passive_deletes=True,
    )


class Participation(Edited):
    """A person in this event, once, in one delegation or in none; rank, post and agency as at the event.

    `number` is the slot inside the event; a successor takes it over from the person who was replaced. `position` is
    the order given by the delegation, `placed` a place set by hand, which wins (R6). `country` serves statistics in a
    joint delegation. `name_withheld` hides the name in every print and list but the organiser's (E-23). `extra`
    keeps columns of lists that came in and that nobody knows, by their header. Times of travel are wall time of the
    place. What only organisers see stands in a table of its own (`questions.models.Private`). `search_key` is folded
    text of names, delegation, rank, post and agency.
    """

    __tablename__ = "participation"
    __unlogged__ = frozenset({"badge_code"})
    __table_args__ = (
        UniqueConstraint("event_id", "id"),
        UniqueConstraint("event_id", "person_id"),
        Index(
            "uq_participation_number",
            "event_id",
            "number",
            unique=True,
            sqlite_where=HOLDS_NUMBER,
            postgresql_where=HOLDS_NUMBER,
        ),
        ForeignKeyConstraint(["event_id", "delegation_id"], ["delegation.event_id", "delegation.id"]),
        ForeignKeyConstraint(["event_id", "replaced_by_id"], ["participation.event_id", "participation.id"]),
        ForeignKeyConstraint(["event_id", "photo_id"], ["stored_file.event_id", "stored_file.id"]),
        Index(
            "uq_participation_active_head",
            "delegation_id",
            unique=True,
            sqlite_where=ACTIVE_HEAD,
            postgresql_where=ACTIVE_HEAD,
        ),
        Index("ix_participation_order", "event_id", "delegation_id", "position"),
        Index("ix_participation_replaced_by", "event_id", "replaced_by_id"),  # else each delete looks at everybody
        CheckConstraint("tier BETWEEN 1 AND 9", name="tier"),
        CheckConstraint("capacity IS NULL OR delegation_id IS NOT NULL", name="capacity_in_delegation"),
        CheckConstraint("years_of_service >= 0 AND hotel_nights >= 0", name="years_and_nights"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="RESTRICT"), index=True)
    delegation_id: Mapped[int | None] = mapped_column(index=True)
    number: Mapped[int]
    category: Mapped[Category] = mapped_column(words(Category), default=Category.DELEGATE)
    capacity: Mapped[Capacity | None] = mapped_column(words(Capacity))
    status: Mapped[ParticipationStatus] = mapped_column(
        words(ParticipationStatus), default=ParticipationStatus.NOMINATED
    )
    status_reason: Mapped[str] = mapped_column(default="")
    position: Mapped[int | None]
    placed: Mapped[int | None]
    tier: Mapped[int | None]
    rank: Mapped[str] = mapped_column(default="")
    rank_short: Mapped[str] = mapped_column(default="")
    rank_native: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    agency: Mapped[str] = mapped_column(default="")
    country: Mapped[str | None]
    funding: Mapped[Funding | None] = mapped_column(words(Funding))
    working_language: Mapped[str] = mapped_column(default="")
    needs_interpretation: Mapped[bool] = mapped_column(default=False)
    will_present: Mapped[str] = mapped_column(default="")
    av_needs: Mapped[str] = mapped_column(default="")
    field_of_work: Mapped[str] = mapped_column(default="")
    years_of_service: Mapped[int | None]
    visa_needed: Mapped[bool | None]
    arrival_on: Mapped[date | None]
    arrival_time: Mapped[time | None]
    arrival_flight: Mapped[str] = mapped_column(default="")
    arrival_airport: Mapped[str] = mapped_column(default="")
    departure_on: Mapped[date | None]
    departure_time: Mapped[time | None]
    departure_flight: Mapped[str] = mapped_column(default="")
    departure_airport: Mapped[str] = mapped_column(default="")
    hotel_nights: Mapped[int | None]
    name_withheld: Mapped[bool] = mapped_column(default=False)
    photo_id: Mapped[int | None]
    replaced_by_id: Mapped[int | None]
    arrived_at: Mapped[datetime | None]
    badge_code: Mapped[str] = mapped_column(unique=True, default=new_badge_code)
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    extra: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    search_key: Mapped[str] = mapped_column(default="")

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    delegation: Mapped[Delegation | None] = relationship(
        primaryjoin="foreign(Participation.delegation_id) == Delegation.id", back_populates="participations"
    )
    presence: Mapped[list["Presence"]] = relationship(
        order_by="Presence.starts", cascade="all, delete-orphan", passive_deletes=True
    )
    consents: Mapped[list["Consent"]] = relationship(
        order_by="Consent.id", cascade="all, delete-orphan", passive_deletes=True
    )


class Presence(Edited):
    """When somebody is at the event, in wall time; no interval means all of it (E-10)."""

    __tablename__ = "presence"
    __table_args__ = (CheckConstraint("ends > starts", name="ends_after_start"),)

    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id", ondelete="CASCADE"), index=True)
    starts: Mapped[datetime] = mapped_column(DateTime(timezone=False))
    ends: Mapped[datetime] = mapped_column(DateTime(timezone=False))


class Consent(Edited):
    """What a participant agreed to, or refused."""

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("participation_id", "kind"),)

    participation_id: Mapped[int] = mapped_column(ForeignKey("participation.id", ondelete="CASCADE"))
    kind: Mapped[ConsentKind] = mapped_column(words(ConsentKind))
    given: Mapped[bool]
    recorded_at: Mapped[datetime]


class KeptApart(Edited):
    """Two participations that look alike and are not one person's, as somebody said (R2); the lower id first."""

    __tablename__ = "kept_apart"
    __table_args__ = (
        UniqueConstraint("event_id", "first_id", "second_id"),
        ForeignKeyConstraint(
            ["event_id", "first_id"], ["participation.event_id", "participation.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["event_id", "second_id"], ["participation.event_id", "participation.id"], ondelete="CASCADE"
        ),
        CheckConstraint("first_id < second_id", name="lower_first"),
        Index("ix_kept_apart_second", "event_id", "second_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    first_id: Mapped[int]
    second_id: Mapped[int]


class RosterColumn(Row):
    """What somebody chose for a column of lists: the header as `exchange.headers` compares it, and the key."""

    __tablename__ = "roster_column"
    __table_args__ = (UniqueConstraint("event_id", "header"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    header: Mapped[str]
    key: Mapped[str]


class RosterImport(Row):
    """A list that came in: the file, the `change_set` to be undone next, how many lines came to what.

    `new` of the lines added people, `duplicates` of those may be somebody else's double, `changed` changed people.
    Undoing the set takes the list back; once `undone_at` says that it was, undoing the set brings it in again.
    """

    __tablename__ = "roster_import"
    __table_args__ = (
        ForeignKeyConstraint(["event_id", "file_id"], ["stored_file.event_id", "stored_file.id"]),
        CheckConstraint("new >= 0 AND changed >= 0 AND same >= 0", name="counts"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    file_id: Mapped[int | None]
    file_name: Mapped[str]
    change_set: Mapped[str]
    new: Mapped[int]
    changed: Mapped[int]
    same: Mapped[int]
    duplicates: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    undone_at: Mapped[datetime | None]
