"""A session ends after it starts, on the same day (R10)."""

from datetime import time

from eventmgr.words import N_, Remark

_LONGEST_GUESS = 6 * 60
_HALF_DAY = 12 * 60


def check_times(starts: time, ends: time) -> Remark | None:
    """Why a session cannot have these times, with the times that were probably meant; None if it can."""
    if ends > starts:
        return None
    if ends == time(0):
        return Remark("ends_at_midnight", N_("A session ends on the day it starts, at 23:59 at the latest."))
    if ends == starts:
        return Remark("ends_at_start", N_("The session ends when it starts."))
    meant = _meant(_minute(starts), _minute(ends))
    if meant is None:
        return Remark("ends_before_start", N_("The session ends before it starts."))
    message = N_("The session ends before it starts. Did you mean %(starts)s–%(ends)s?")
    return Remark("ends_before_start", message, {"starts": _clock(meant[0]), "ends": _clock(meant[1])})


def _meant(starts: int, ends: int) -> tuple[int, int] | None:
    """Either the end was read off a clock of twelve hours, or the two times were exchanged; else nobody knows."""
    for guess in ((starts, ends + _HALF_DAY), (ends, starts)):
        if 0 < guess[1] - guess[0] <= _LONGEST_GUESS and guess[1] < 2 * _HALF_DAY:
            return guess
    return None


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
