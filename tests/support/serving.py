"""The application served for real: waitress on a free port of this machine, on the database of the test."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from flask import Flask
from waitress import create_server, wasyncore


@dataclass(frozen=True, slots=True)
class Site:
    """Where the application can be visited."""

    url: str
    app: Flask


@contextmanager
def served(app: Flask) -> Iterator[Site]:
    """Serve `app` while the block runs."""
    server = create_server(app, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield Site(f"http://127.0.0.1:{server.effective_port}", app)
    finally:
        # The sockets are closed by the loop's own thread; without any the loop ends.
        server.trigger.pull_trigger(lambda: wasyncore.close_all(server._map))
        thread.join(timeout=10)
        server.task_dispatcher.shutdown()


@pytest.fixture
def live_server(app: Flask) -> Iterator[Site]:
    """The application of this test, served."""
    with served(app) as site:
        yield site
