"""How far a job is."""

from enum import StrEnum


class JobState(StrEnum):
    """Standing of a job."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


OPEN = frozenset({JobState.WAITING, JobState.RUNNING})
