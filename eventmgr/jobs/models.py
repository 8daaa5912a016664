"""Jobs: what was asked for in plain words, how far it is, what came of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from eventmgr.database import Row, words
from eventmgr.jobs.enums import JobState


class Job(Row):
    """One piece of long work for an event.

    `task` is the word for the work and `wished` its arguments: numbers and plain words, never rows. `done` of `total`
    parts are made, `part` is the one in hand and `pages` what is drawn of it. `error` is a marked sentence with
    `error_params`. A finished job has a file named `file_name` in the folder of the jobs (`jobs.results`), or an
    `outcome` in numbers and plain words.
    """

    __tablename__ = "job"
    __table_args__ = (CheckConstraint("done >= 0 AND done <= total", name="counted"),)

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    task: Mapped[str]
    wished: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    state: Mapped[JobState] = mapped_column(words(JobState), default=JobState.WAITING)
    asked_at: Mapped[datetime]
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=1)
    part: Mapped[str] = mapped_column(default="")
    pages: Mapped[int] = mapped_column(default=0)
    finished_at: Mapped[datetime | None]
    file_name: Mapped[str] = mapped_column(default="")
    outcome: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    error: Mapped[str] = mapped_column(default="")
    error_params: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
