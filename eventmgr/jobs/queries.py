"""Reads of jobs."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr.errors import NotFoundError
from eventmgr.jobs.enums import OPEN
from eventmgr.jobs.models import Job
from eventmgr.words import N_

KEPT = timedelta(days=1)
"""How long a finished file can be fetched."""


def job_of_event(session: Session, event_id: int, job_id: int) -> Job:
    """One job, as it stands in the database now; NotFoundError if the event has none of this number."""
    query = select(Job).where(Job.event_id == event_id, Job.id == job_id).execution_options(populate_existing=True)
    found = session.scalar(query)
    if found is None:
        raise NotFoundError(N_("There is no such print. Finished ones are kept for a day."))
    return found


def jobs_of_event(session: Session, event_id: int, *, most: int = 20) -> list[Job]:
    """The latest jobs of an event, the last first."""
    query = select(Job).where(Job.event_id == event_id).order_by(Job.id.desc()).limit(most)
    return list(session.scalars(query))


def open_jobs(session: Session) -> list[Job]:
    """What waits or is in hand, in all events."""
    return list(session.scalars(select(Job).where(Job.state.in_(OPEN)).order_by(Job.id)))


def old_jobs(session: Session, at: datetime) -> list[Job]:
    """Jobs whose file need not be kept any longer."""
    return list(session.scalars(select(Job).where(Job.state.not_in(OPEN), Job.finished_at < at - KEPT)))
