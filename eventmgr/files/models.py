"""Files that were handed in. The bytes stand in the instance folder under their hash."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Row


class StoredFile(Row):
    """One file of one event: a photo, a logo, a note verbale. `size` in bytes, `sha256` in hex.

    `name` is what it was called where it came from: shown, never a path. `width` and `height` are pixels of a picture.
    """

    __tablename__ = "stored_file"
    __table_args__ = (UniqueConstraint("event_id", "id"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    width: Mapped[int | None]
    height: Mapped[int | None]
    stored_at: Mapped[datetime]
    stored_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
