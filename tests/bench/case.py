"""One measurement: two pieces of work that are run in turns, ours and the yardstick."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Pair:
    """What is measured, after everything it needs has been made."""

    ours: Work
    yardstick: Work
    rounds: int = 15


@dataclass(frozen=True, slots=True)
class Case:
    """A measurement by name; `against` says in words what the yardstick does."""

    name: str
    against: str
    prepare: Callable[[], "Iterator[Pair]"]


CASES: dict[str, Case] = {}


def case(name: str, *, against: str) -> Callable[[Callable[[], Iterator[Pair]]], Callable[[], Iterator[Pair]]]:
    """Register a generator that makes what is needed, yields a Pair once, and cleans up."""

    def register(prepare: Callable[[], Iterator[Pair]]) -> Callable[[], Iterator[Pair]]:
        CASES[name] = Case(name, against, prepare)
        return prepare

    return register


@contextmanager
def prepared(chosen: Case) -> Iterator[Pair]:
    """The pair of a case, while what it needs is there."""
    with contextmanager(chosen.prepare)() as pair:
        yield pair
