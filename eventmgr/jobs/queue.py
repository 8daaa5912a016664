"""The queue of jobs and who works on it.

A job is worked on in a process of its own: drawing thousands of pages would else take the interpreter from everybody
who visits a page meanwhile, and its memory comes back when it is done. The queue holds numbers of jobs, nothing else.
In tests there is no queue: a job is done at once, where it is asked for.
"""

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

from eventmgr import config
from eventmgr.config import Settings
from eventmgr.database import transaction
from eventmgr.jobs.results import drop_results
from eventmgr.jobs.services import fail_open, fail_unfinished, forget_old

if TYPE_CHECKING:  # loaded by whoever asks for a job or works on one
    from huey import SqliteHuey
    from huey.consumer import Consumer

log = logging.getLogger(__name__)

Work = Callable[[int], object]
_LOOK_EVERY = 0.5  # seconds between two looks into an empty queue, at most


class Application(Protocol):
    """What a worker enters before it reads and writes."""

    def app_context(self) -> AbstractContextManager[Any]:
        """The context in which the database answers."""


class Queue:
    """The queue of one application. `work(job_id)` does a job here and now, in an application context."""

    def __init__(self, app: Application, settings: Settings, work: Work) -> None:
        self.app, self.settings, self.work = app, settings, work
        self._huey: SqliteHuey | None = None
        self._task: Any = None

    def put(self, job_id: int) -> None:
        """Have a job done, once whoever works is free."""
        if self.settings.testing:
            self.work(job_id)
        else:
            self._open()
            self._task(job_id)

    def start(self) -> "Consumer":
        """Begin to work on the queue in threads of this process, until it ends; each job in a process of its own."""
        from huey.consumer import Consumer

        self._tidy()
        worker = Consumer(
            self._open(),
            workers=1,
            worker_type="thread",
            periodic=False,
            check_worker_health=False,
            max_delay=_LOOK_EVERY,
        )
        worker._set_signal_handlers = _leave_signals_alone
        worker.start()
        return worker

    def _open(self) -> "SqliteHuey":
        if self._huey is None:
            from huey import SqliteHuey

            self._huey = SqliteHuey("eventmgr", filename=str(self.settings.instance / "jobs.sqlite"), results=False)
            self._task = self._huey.task(name="job")(self._do)
        return self._huey

    def _do(self, job_id: int) -> None:
        """Do one job in a process of its own and wait for it."""
        command = [sys.executable, "-m", "eventmgr", "worker", "--job", str(job_id)]
        done = subprocess.run(  # noqa: S603 - our own program and a number
            command, env=os.environ | config.environment(self.settings), check=False, stdout=subprocess.DEVNULL
        )
        if done.returncode:
            log.error("job %d ended with exit code %d", job_id, done.returncode)
        with self.app.app_context(), transaction() as session:
            fail_unfinished(session, job_id)
        self._forget_old()

    def _tidy(self) -> None:
        """After a start: nothing is in hand, what waits is in the queue once."""
        self._open().storage.flush_queue()
        with self.app.app_context(), transaction() as session:
            waiting = [job.id for job in fail_open(session)]
        for job_id in waiting:
            self.put(job_id)
        self._forget_old()

    def _forget_old(self) -> None:
        with self.app.app_context():
            with transaction() as session:
                gone = forget_old(session)
            drop_results(self.settings.results, gone)


def _leave_signals_alone() -> None:
    """Signals belong to the server that the worker runs in."""
