"""The life of a job, on both databases, and the folder of its file."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.errors import EventmgrError, NotFoundError, RefusedError
from eventmgr.events.models import Event
from eventmgr.jobs.enums import JobState
from eventmgr.jobs.models import Job
from eventmgr.jobs.queries import job_of_event, jobs_of_event
from eventmgr.jobs.results import drop_results, keep_result, result
from eventmgr.jobs.services import (
    BROKEN,
    STOPPED,
    ask,
    begin,
    fail,
    fail_open,
    fail_unfinished,
    finish,
    forget_old,
    progress,
)
from tests.support.factories import make_event, make_job

GONE = "There is no such print. Finished ones are kept for a day."


@pytest.fixture
def event(session: Session) -> Event:
    return make_event(session)


def _begun(session: Session, event: Event) -> Job:
    job = begin(session, make_job(session, event).id)
    assert job is not None
    return job


def test_a_job_is_asked_for_begun_watched_and_finished(session: Session, event: Event) -> None:
    job = ask(session, event.id, task="pack", wished={"role": "desk"})
    seen = [(job.state, job.done, job.total, job.part)]
    assert begin(session, job.id) is job
    progress(session, job, done=2, total=5, part="Badges", pages=50)
    seen.append((job.state, job.done, job.total, job.part))
    finish(session, job, file_name="CODE-pack.zip")
    seen.append((job.state, job.done, job.total, job.part))
    assert seen == [
        (JobState.WAITING, 0, 1, ""),
        (JobState.RUNNING, 2, 5, "Badges"),
        (JobState.DONE, 5, 5, ""),
    ]
    assert (job.file_name, job.finished_at is not None) == ("CODE-pack.zip", True)


def test_a_job_is_begun_once(session: Session, event: Event) -> None:
    job = _begun(session, event)
    assert [begin(session, job.id), begin(session, job.id + 1)] == [None, None]


def test_what_waits_already_is_not_asked_for_twice(session: Session, event: Event) -> None:
    first = ask(session, event.id, task="pack", wished={"role": "desk"})
    same = ask(session, event.id, task="pack", wished={"role": "desk"})
    other = ask(session, event.id, task="pack", wished={"role": "organiser"})
    begin(session, first.id)
    again = ask(session, event.id, task="pack", wished={"role": "desk"})
    assert [same.id == first.id, other.id == first.id, again.id == first.id] == [True, False, False]


def test_a_failure_keeps_its_sentence_with_its_places(session: Session, event: Event) -> None:
    job = _begun(session, event)
    fail(session, job, RefusedError("%(name)s is too long.", name="X"))
    assert (job.state, job.error % job.error_params) == (JobState.FAILED, "X is too long.")


def test_after_a_stop_what_was_in_hand_has_failed_and_what_waits_still_waits(session: Session, event: Event) -> None:
    running, waiting = _begun(session, event), make_job(session, event)
    assert fail_open(session) == [waiting]
    assert (running.state, running.error, waiting.state) == (JobState.FAILED, STOPPED, JobState.WAITING)


def test_a_job_whose_process_is_gone_has_failed_and_a_finished_one_stays(session: Session, event: Event) -> None:
    lost, done = _begun(session, event), _begun(session, event)
    finish(session, done, file_name="a.pdf")
    session.flush()
    for job in (lost, done):
        fail_unfinished(session, job.id)
    assert [(lost.state, lost.error), (done.state, done.error)] == [(JobState.FAILED, BROKEN), (JobState.DONE, "")]


def test_finished_jobs_are_forgotten_after_a_day(session: Session, event: Event) -> None:
    old, fresh, waiting = (_begun(session, event), _begun(session, event), make_job(session, event))
    for job in (old, fresh):
        finish(session, job, file_name="a.pdf")
    old.finished_at = clock.now() - timedelta(hours=25)
    session.flush()
    number = old.id
    assert forget_old(session) == [number]
    session.flush()
    assert jobs_of_event(session, event.id) == [waiting, fresh]


def test_a_job_of_another_event_is_not_found(session: Session, event: Event) -> None:
    other = make_job(session, make_event(session))
    with pytest.raises(NotFoundError) as missing:
        job_of_event(session, event.id, other.id)
    assert str(missing.value) == GONE


def test_the_file_of_a_job_is_there_until_it_is_dropped(tmp_path: Path) -> None:
    folder = tmp_path / "jobs"
    keep_result(folder, 7, b"zip")
    found = result(folder, 7)
    drop_results(folder, [7, 8])
    with pytest.raises(EventmgrError) as gone:
        result(folder, 7)
    assert (found, str(gone.value), list(folder.iterdir())) == (b"zip", GONE, [])
