"""Certificates as they were issued, and who signs them (domain.md C.6)."""

from datetime import datetime
from fractions import Fraction

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.attendance.rules import Share
from eventmgr.certificates.enums import CertificateKind
from eventmgr.database import Edited, words

IN_FORCE = text("voided_at IS NULL")


class Certificate(Edited):
    """One certificate of one participation. Rows are never deleted: a number that was given stays given.

    `number` counts inside the event, `verification` is what the public page is asked with. What was printed
    (`name`, `rank`, `native_name`, `affiliation`) and the attendance are kept as at the issue: units as an exact
    fraction in text (`5`, `9/2`), minutes whole. `met` says whether the rule was met (R14); where a person decided,
    `decided_by` and `reason` say who and why. `corrected_at` is set when a corrected name was printed again under the
    same number.
    """

    __tablename__ = "certificate"
    __unlogged__ = frozenset({"verification"})
    __table_args__ = (
        UniqueConstraint("event_id", "number"),
        ForeignKeyConstraint(["event_id", "participation_id"], ["participation.event_id", "participation.id"]),
        Index(
            "uq_certificate_in_force",
            "participation_id",
            "kind",
            unique=True,
            sqlite_where=IN_FORCE,
            postgresql_where=IN_FORCE,
        ),
        CheckConstraint("number >= 1", name="numbered"),
        CheckConstraint("(decided_by = '') = (reason = '')", name="decision_with_reason"),
        CheckConstraint("(voided_at IS NULL) = (void_reason = '')", name="void_with_reason"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    participation_id: Mapped[int] = mapped_column(index=True)
    kind: Mapped[CertificateKind] = mapped_column(words(CertificateKind))
    number: Mapped[int]
    verification: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    rank: Mapped[str] = mapped_column(default="")
    native_name: Mapped[str] = mapped_column(default="")
    affiliation: Mapped[str] = mapped_column(default="")
    units_attended: Mapped[str] = mapped_column(default="0")
    units_expected: Mapped[int] = mapped_column(default=0)
    minutes_attended: Mapped[int] = mapped_column(default=0)
    minutes_expected: Mapped[int] = mapped_column(default=0)
    met: Mapped[bool]
    decided_by: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    issued_at: Mapped[datetime]
    issued_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    corrected_at: Mapped[datetime | None]
    handed_over_at: Mapped[datetime | None]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str] = mapped_column(default="")

    @property
    def units(self) -> Share:
        """Units attended of expected at the issue, exactly."""
        return Share(Fraction(self.units_attended), self.units_expected)

    @property
    def minutes(self) -> Share:
        """The same in minutes."""
        return Share(Fraction(self.minutes_attended), self.minutes_expected)


class Signatory(Edited):
    """Who signs the certificates of an event; `position` is the order that the organisations agreed."""

    __tablename__ = "signatory"
    __table_args__ = (CheckConstraint("name <> ''", name="named"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    post: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
