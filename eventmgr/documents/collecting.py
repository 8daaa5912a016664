"""Python's search for cyclic garbage, at rest while a document is made.

A long list is half a million objects that all live until its last page. Each time a part of them has been made, the
search walks over those made before and finds nothing: of 5,000 people, that was three seconds of five. Objects in no
cycle, which is nearly all of them, are freed at once with or without it. What the rest leaves undone is done by the
first search after it, which takes whatever was made meanwhile (docs/decisions/0010-speed-of-prints.md).
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Resting:
    """How many documents are being made in all threads, and whether the search went on before the first."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.documents = 0
        self.before = True


_resting = _Resting()


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let the search rest while one document is made; within one another, and in several threads at once."""
    with _resting.lock:
        if not _resting.documents:
            _resting.before = gc.isenabled()
            gc.disable()
        _resting.documents += 1
    try:
        yield
    finally:
        _end()


def _end() -> None:
    with _resting.lock:
        _resting.documents -= 1
        others = _resting.documents
        if not others and _resting.before:
            gc.enable()
    if others:  # prints that overlap without end must not keep the search from ever being made
        gc.collect(0)
