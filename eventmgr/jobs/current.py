"""The queue of the running application."""

from flask import Flask, current_app

from eventmgr.config import Settings
from eventmgr.jobs.queue import Queue, Work

_NAME = "eventmgr_jobs"


def install_queue(app: Flask, settings: Settings, work: Work) -> None:
    """Give `app` its queue; nothing is worked on before `queue_of(app).start()`."""
    app.extensions[_NAME] = Queue(app, settings, work)


def queue_of(app: Flask | None = None) -> Queue:
    """The queue of `app`, by default of this application."""
    queue: Queue = (app or current_app).extensions[_NAME]
    return queue
