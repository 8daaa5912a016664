"""The life of a job: asked for, begun, told how far it is, finished or failed, forgotten after a day."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.errors import EventmgrError
from eventmgr.jobs.enums import OPEN, JobState
from eventmgr.jobs.models import Job
from eventmgr.jobs.queries import old_jobs, open_jobs
from eventmgr.words import N_

BROKEN = N_("This could not be made. Whoever looks after the installation finds the reason in its log.")
STOPPED = N_("The program was stopped while this was being made. Ask for it again.")


def ask(session: Session, event_id: int, *, task: str, wished: dict[str, Any], total: int = 1) -> Job:
    """Ask for `task` with `wished`, numbers and plain words; to be handed to the queue after the transaction.

    What this person waits for already is not asked for twice.
    """
    actor = session.info.get("actor")
    query = select(Job).where(
        Job.event_id == event_id, Job.task == task, Job.asked_by == actor, Job.state == JobState.WAITING
    )
    for waiting in session.scalars(query):
        if waiting.wished == wished:
            return waiting
    job = Job(event_id=event_id, task=task, wished=wished, total=total, asked_at=clock.now(), asked_by=actor)
    session.add(job)
    session.flush()
    return job


def begin(session: Session, job_id: int) -> Job | None:
    """The job, now in hand; None if it is gone, or somebody has it in hand already."""
    job = session.get(Job, job_id, populate_existing=True)
    if job is None or job.state is not JobState.WAITING:
        return None
    job.state = JobState.RUNNING
    return job


def progress(session: Session, job: Job, *, done: int, total: int, part: str, pages: int) -> None:
    """Tell how far `job` is: `done` of `total` parts are made, `pages` are drawn of `part`."""
    session.add(job)
    job.total = total
    job.done, job.part, job.pages = done, part, pages


def finish(session: Session, job: Job, *, file_name: str = "", outcome: dict[str, Any] | None = None) -> None:
    """`job` is done: its file is in its folder, or what came of it is told in numbers."""
    session.add(job)
    job.done, job.part, job.pages = job.total, "", 0
    job.state, job.finished_at, job.file_name = JobState.DONE, clock.now(), file_name
    job.outcome = outcome or {}


def fail(session: Session, job: Job, error: EventmgrError) -> None:
    """There is no file, for a reason that can be told in a sentence."""
    session.add(job)
    job.state, job.finished_at = JobState.FAILED, clock.now()
    job.error, job.error_params = error.message, {name: str(value) for name, value in error.params.items()}


def fail_open(session: Session) -> list[Job]:
    """After a start: what was in hand when the program stopped has failed; answers what still waits."""
    waiting = []
    for job in open_jobs(session):
        if job.state is JobState.RUNNING:
            fail(session, job, EventmgrError(STOPPED))
        else:
            waiting.append(job)
    return waiting


def fail_unfinished(session: Session, job_id: int) -> None:
    """The process that had the job in hand is gone: if the job is not finished, it has failed."""
    job = session.get(Job, job_id, populate_existing=True)
    if job is not None and job.state in OPEN:
        fail(session, job, EventmgrError(BROKEN))


def forget_old(session: Session) -> list[int]:
    """Delete jobs that were finished more than a day ago; answers their numbers, whose files may go."""
    gone = old_jobs(session, clock.now())
    for job in gone:
        session.delete(job)
    return [job.id for job in gone]
