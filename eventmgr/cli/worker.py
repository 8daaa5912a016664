"""`eventmgr worker`: works on long prints, in a process beside the server."""

import signal
import threading

import click

from eventmgr import config
from eventmgr.cli.installation import installation
from eventmgr.jobs.current import queue_of


@click.command("worker")
@click.option("--job", type=click.IntRange(1), help="Do this one job and end.", hidden=True)
def command(job: int | None) -> None:
    """Make long prints until it is stopped; for servers that do not (embedded_worker = false)."""
    settings = config.load()
    with installation(settings) as (app, _):
        if job is not None:
            queue_of(app).work(job)
            return
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    worker = queue_of(app).start()
    click.echo("Working on long prints (Ctrl C stops).")
    stopped.wait()
    worker.stop()
