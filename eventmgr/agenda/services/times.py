"""When a session stands in the programme (R10)."""

import datetime
from dataclasses import dataclass
from datetime import time

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
    if ends <= starts:
        raise _refused(starts, ends)
    return Slot(date=date, starts=starts, ends=ends)


def check_actual_times(starts: time | None, ends: time | None) -> None:
    """RefusedError when a session ended before it started."""
    if starts is not None and ends is not None and ends <= starts:
        raise RefusedError(N_("It ended before it started."), field="actual_ends")


def _refused(starts: time, ends: time) -> RefusedError:
    if ends == time(0):
        return RefusedError(N_("A session ends on the day it starts, at 23:59 at the latest."), field="ends")
    if ends == starts:
        return RefusedError(N_("The session ends when it starts."), field="ends")
    return RefusedError(
        N_("The session ends before it starts. Did you mean %(ends)s–%(starts)s?"),
        field="ends",
        starts=f"{starts:%H:%M}",
        ends=f"{ends:%H:%M}",
    )
