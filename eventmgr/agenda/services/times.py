"""When a session stands in the programme (R10)."""

import datetime
from dataclasses import dataclass
from datetime import time

from eventmgr.agenda.rules import check_times
from eventmgr.errors import RefusedError
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the programme, in wall time."""

    date: datetime.date
    starts: time
    ends: time


def slot_of(*, date: datetime.date | None, starts: time | None, ends: time | None) -> Slot | None:
    """The slot that was written, or None when nothing was; RefusedError when something is missing or R10 forbids it."""
    if date is None and starts is None and ends is None:
        return None
    if date is None:
        raise RefusedError(N_("Choose the day, or leave the times empty as well."), field="date")
    if starts is None:
        raise RefusedError(N_("Write when it starts."), field="starts")
    if ends is None:
        raise RefusedError(N_("Write when it ends."), field="ends")
    wrong = check_times(starts, ends)
    if wrong is not None:
        raise RefusedError(wrong.message, field="ends", **wrong.params)
    return Slot(date=date, starts=starts, ends=ends)


def check_actual_times(starts: time | None, ends: time | None) -> None:
    """RefusedError when a session ended before it started."""
    if starts is not None and ends is not None and ends <= starts:
        raise RefusedError(N_("It ended before it started."), field="actual_ends")
