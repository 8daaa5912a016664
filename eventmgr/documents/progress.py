"""How many pages are drawn, told to whoever waits for them; nobody needs to listen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_listener: ContextVar[Callable[[], None] | None] = ContextVar("page_listener", default=None)


@contextmanager
def each_page(told: Callable[[], None]) -> Iterator[None]:
    """Within, `told()` is called after every page that is drawn."""
    before = _listener.set(told)
    try:
        yield
    finally:
        _listener.reset(before)


def page_drawn() -> None:
    """Say that a page is drawn."""
    told = _listener.get()
    if told is not None:
        told()
