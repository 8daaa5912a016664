"""What delegations ask for after their deadline, and the papers that they hand in."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from eventmgr.database import Edited, words
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.files.models import StoredFile
from eventmgr.registration.enums import PaperKind, RequestKind, RequestState


class ChangeRequest(Edited):
    """A change that a delegation asks for when it cannot make it itself any more.

    `asked_values` are values by key of the field, as text, of fields that are no secret; `note` is why, in their words.
    `participation_id` is whom it is about, None for a new person until the request is accepted. `answer` is what the
    organiser says to it.
    """

    __tablename__ = "change_request"
    __unlogged__ = frozenset({"asked_values", "note"})
    __table_args__ = (
        ForeignKeyConstraint(
            ["event_id", "delegation_id"], ["delegation.event_id", "delegation.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["event_id", "participation_id"], ["participation.event_id", "participation.id"], ondelete="CASCADE"
        ),
        Index("ix_change_request_state", "event_id", "state"),
        Index("ix_change_request_participation", "event_id", "participation_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    delegation_id: Mapped[int] = mapped_column(index=True)
    participation_id: Mapped[int | None]
    kind: Mapped[RequestKind] = mapped_column(words(RequestKind))
    state: Mapped[RequestState] = mapped_column(words(RequestState), default=RequestState.OPEN)
    asked_values: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    note: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))

    delegation: Mapped[Delegation] = relationship(
        primaryjoin="foreign(ChangeRequest.delegation_id) == Delegation.id", viewonly=True
    )
    participation: Mapped[Participation | None] = relationship(
        primaryjoin="foreign(ChangeRequest.participation_id) == Participation.id", viewonly=True
    )


class RegistrationPaper(Edited):
    """A paper that a delegation handed in: its note verbale, or a copy of somebody's passport."""

    __tablename__ = "registration_paper"
    __table_args__ = (
        ForeignKeyConstraint(
            ["event_id", "delegation_id"], ["delegation.event_id", "delegation.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["event_id", "participation_id"], ["participation.event_id", "participation.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["event_id", "file_id"], ["stored_file.event_id", "stored_file.id"]),
        Index("ix_registration_paper_participation", "event_id", "participation_id"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    delegation_id: Mapped[int] = mapped_column(index=True)
    participation_id: Mapped[int | None]
    kind: Mapped[PaperKind] = mapped_column(words(PaperKind))
    file_id: Mapped[int]
    handed_in_at: Mapped[datetime]

    file: Mapped[StoredFile] = relationship(
        primaryjoin="foreign(RegistrationPaper.file_id) == StoredFile.id", viewonly=True, lazy="joined"
    )
    participation: Mapped[Participation | None] = relationship(
        primaryjoin="foreign(RegistrationPaper.participation_id) == Participation.id", viewonly=True
    )
