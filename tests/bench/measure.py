"""Times one case in this process: one warm-up, then ours and the yardstick in turns; medians of CPU time."""

import resource
import statistics
import sys
import time
from dataclasses import asdict, dataclass

from tests.bench.case import Case, Pair, Work, prepared
from tests.support.statements import statements

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured. Times in milliseconds of CPU, memory in MB: the peak of the process before the yardstick.

    `first` is the time of the first run in the process, when nothing is loaded or cached yet.
    """

    name: str
    against: str
    ours: float
    yardstick: float
    first: float
    statements: int
    peak: float

    @property
    def ratio(self) -> float:
        return self.ours / self.yardstick

    def as_dict(self) -> dict[str, str | float | int]:
        return asdict(self)


def measure(chosen: Case) -> Figures:
    """Run one case."""
    with prepared(chosen) as pair:
        first = _milliseconds(pair.ours)
        with statements() as sent:
            pair.ours()
        peak = _peak()
        pair.yardstick()
        ours, yardstick = _medians(pair)
    return Figures(chosen.name, chosen.against, ours, yardstick, first, len(sent), peak)


def _medians(pair: Pair) -> tuple[float, float]:
    turns = [(_milliseconds(pair.ours), _milliseconds(pair.yardstick)) for _ in range(pair.rounds)]
    return statistics.median(turn[0] for turn in turns), statistics.median(turn[1] for turn in turns)


def _milliseconds(work: Work) -> float:
    started = _used()
    work()
    return (_used() - started) * 1000


def _used() -> float:
    """Seconds of CPU of this process and of the children that it has waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _peak() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / MB if sys.platform == "darwin" else used * 1024 / MB
