"""A dialogue and what belongs to it as a whole (domain.md B.1)."""

from datetime import date

from sqlalchemy import JSON, CheckConstraint, ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from eventmgr.database import Edited, Row, words
from eventmgr.events.enums import (
    CountryNameStyle,
    EventKind,
    NameStyle,
    OrganisationKind,
    OrganisationRole,
    Paper,
    StatementKind,
    ThresholdScope,
    UnitKind,
)
from eventmgr.files.models import StoredFile
from eventmgr.web.roles import Role


class Event(Edited):
    """A dialogue, course or workshop.

    `code` stands in capitals and is unique whatever the case. Dates are calendar days in `timezone` (IANA).
    `country` is ISO 3166-1 alpha-2. `host_line` is how prints say where the event took place when no host is a
    stated fact ("at the …"). `attendance_threshold` is in percent (R14). `demonstration` is set once, when the
    event is made: no edit takes it away.
    """

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint("code = upper(code) AND code <> ''", name="code_in_capitals"),
        CheckConstraint("end_date >= start_date", name="ends_after_start"),
        CheckConstraint("attendance_threshold BETWEEN 0 AND 100", name="threshold_percent"),
    )

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    short_title: Mapped[str] = mapped_column(default="")
    theme: Mapped[str] = mapped_column(default="")
    motto: Mapped[str] = mapped_column(default="")
    description: Mapped[str] = mapped_column(default="")
    kind: Mapped[EventKind] = mapped_column(words(EventKind), default=EventKind.DIALOGUE)
    start_date: Mapped[date]
    end_date: Mapped[date]
    timezone: Mapped[str]
    city: Mapped[str] = mapped_column(default="")
    country: Mapped[str | None]
    venue: Mapped[str] = mapped_column(default="")
    host_institution: Mapped[str] = mapped_column(default="")
    host_line: Mapped[str] = mapped_column(default="")
    grant_reference: Mapped[str] = mapped_column(default="")
    contact_desk: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    working_languages: Mapped[list[str]] = mapped_column(JSON, default=list)
    marking: Mapped[str] = mapped_column(default="")
    disclaimer: Mapped[str] = mapped_column(default="")
    country_name_style: Mapped[CountryNameStyle] = mapped_column(
        words(CountryNameStyle), default=CountryNameStyle.AS_INVITED
    )
    name_style: Mapped[NameStyle] = mapped_column(words(NameStyle), default=NameStyle.AS_SUPPLIED)
    paper: Mapped[Paper] = mapped_column(words(Paper), default=Paper.A4)
    attendance_unit: Mapped[UnitKind] = mapped_column(words(UnitKind), default=UnitKind.HALF_DAY)
    attendance_threshold: Mapped[int] = mapped_column(default=80)
    threshold_scope: Mapped[ThresholdScope] = mapped_column(words(ThresholdScope), default=ThresholdScope.OVERALL)
    excused_counts: Mapped[bool] = mapped_column(default=True)
    chatham_default: Mapped[bool] = mapped_column(default=False)
    agencies_as_headings: Mapped[bool] = mapped_column(default=False)
    badge_photos: Mapped[bool] = mapped_column(default=False)
    retention_until: Mapped[date | None]
    demonstration: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")

    objectives: Mapped[list["Objective"]] = relationship(order_by="Objective.position", passive_deletes=True)
    organisations: Mapped[list["EventOrganisation"]] = relationship(
        order_by="(EventOrganisation.role, EventOrganisation.position)", passive_deletes=True
    )
    statements: Mapped[list["Statement"]] = relationship(
        order_by="(Statement.kind, Statement.position)", passive_deletes=True
    )


class Objective(Edited):
    """What the event is for, one sentence a row."""

    __tablename__ = "objective"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    source: Mapped[str] = mapped_column(default="")


class Statement(Edited):
    """A theme, an instrument, an observation told in a source, a quotation with its speaker."""

    __tablename__ = "statement"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    kind: Mapped[StatementKind] = mapped_column(words(StatementKind))
    position: Mapped[int]
    text: Mapped[str]
    speaker: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class Organisation(Edited):
    """An agency, ministry, secretariat or other body; it may belong to no country."""

    __tablename__ = "organisation"

    name: Mapped[str] = mapped_column(index=True)
    acronym: Mapped[str] = mapped_column(default="")
    native_name: Mapped[str] = mapped_column(default="")
    kind: Mapped[OrganisationKind] = mapped_column(words(OrganisationKind), default=OrganisationKind.OTHER)
    country: Mapped[str | None]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id", ondelete="SET NULL"))


class EventOrganisation(Edited):
    """An organisation, or a country, in its role in the event; `position` is the agreed order.

    `printed_name` replaces the name where the role is only inferred and must not be stated. `logo_id`: the picture that
    stands for it on first pages and certificates.
    """

    __tablename__ = "event_organisation"
    __table_args__ = (
        CheckConstraint("organisation_id IS NOT NULL OR country IS NOT NULL", name="somebody"),
        UniqueConstraint("event_id", "role", "organisation_id", "country"),
        ForeignKeyConstraint(["event_id", "logo_id"], ["stored_file.event_id", "stored_file.id"]),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id", ondelete="RESTRICT"))
    country: Mapped[str | None]
    role: Mapped[OrganisationRole] = mapped_column(words(OrganisationRole))
    position: Mapped[int]
    printed_name: Mapped[str] = mapped_column(default="")
    inferred: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    logo_id: Mapped[int | None]

    organisation: Mapped[Organisation | None] = relationship(lazy="joined")
    logo: Mapped[StoredFile | None] = relationship(
        primaryjoin="foreign(EventOrganisation.logo_id) == StoredFile.id", lazy="joined"
    )


class EventUser(Row):
    """The role of a user account in an event."""

    __tablename__ = "event_user"
    __table_args__ = (UniqueConstraint("event_id", "user_id"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id", ondelete="CASCADE"), index=True)
    role: Mapped[Role] = mapped_column(words(Role))

    event: Mapped[Event] = relationship()
