"""Documents that were issued: frozen when they are, never changed after (R16). Cards that were printed, one by one."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Row, words
from eventmgr.prints.enums import DocumentKind, DocumentStatus


class IssuedDocument(Row):
    """One issue of one document.

    Issues with the same `kind`, `variant` and `number` are the revisions of one document; `document_number` is how the
    paper names this one. `wished` is what was asked for (kind, unit, size), so that the same can be made again.
    `snapshot` is the content (`prints.packing`), `digest` tells it from others, `sha256` is the name of the file in the
    store. `change_mark` is where the change log of the event stood before the content was read. Only a withdrawal
    writes to a row again.
    """

    __tablename__ = "issued_document"
    __table_args__ = (
        UniqueConstraint("event_id", "kind", "variant", "number", "revision"),
        CheckConstraint("number >= 1 AND revision >= 0", name="numbered"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    kind: Mapped[DocumentKind] = mapped_column(words(DocumentKind))
    variant: Mapped[str] = mapped_column(default="")
    number: Mapped[int]
    revision: Mapped[int] = mapped_column(default=0)
    document_number: Mapped[str] = mapped_column(default="")
    status: Mapped[DocumentStatus] = mapped_column(words(DocumentStatus))
    wished: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    title: Mapped[str]
    marking: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    paper: Mapped[str]
    reason: Mapped[str | None]
    issued_at: Mapped[datetime]
    issued_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    snapshot: Mapped[dict[str, Any]] = mapped_column(JSON, deferred=True)
    digest: Mapped[str]
    change_mark: Mapped[str]
    sha256: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    withdrawn_why: Mapped[str | None]


class PrintRun(Row):
    """One time that badges, tents or plates came out of the printer, as somebody confirmed.

    `variant` tells prints of one kind apart that replace nothing of each other (the size of badges). `count` cards
    were printed. `shared` is the digest of what all cards have in common (the programme on the back of badges).
    """

    __tablename__ = "print_run"
    __table_args__ = (
        UniqueConstraint("event_id", "id"),
        CheckConstraint("count >= 0", name="counted"),
        Index("ix_print_run_event_id_kind_variant", "event_id", "kind", "variant"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    kind: Mapped[DocumentKind] = mapped_column(words(DocumentKind))
    variant: Mapped[str] = mapped_column(default="")
    printed_at: Mapped[datetime]
    printed_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    count: Mapped[int]
    shared: Mapped[str] = mapped_column(default="")


class PrintedCard(Row):
    """What stood on one card of a run: its names, to find it by, and a digest of every field that was not empty.

    A card without digests was taken back: whoever had it wears it no more.
    """

    __tablename__ = "printed_card"
    __table_args__ = (
        ForeignKeyConstraint(["event_id", "run_id"], ["print_run.event_id", "print_run.id"], ondelete="CASCADE"),
        UniqueConstraint("run_id", "key"),
        Index("ix_printed_card_event_id_key", "event_id", "key"),
    )

    event_id: Mapped[int]
    run_id: Mapped[int]
    key: Mapped[str]
    label: Mapped[str]
    digests: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
