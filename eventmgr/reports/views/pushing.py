"""Which delegations need a push first, and why."""

from collections.abc import Sequence
from datetime import date

from eventmgr.delegations.enums import DelegationStatus
from eventmgr.reports.queries import SeatLine
from eventmgr.words import N_

_UNANSWERED = frozenset({DelegationStatus.INVITED, DelegationStatus.REMINDED, DelegationStatus.NO_REPLY})
_CLOSED = frozenset({DelegationStatus.DECLINED, DelegationStatus.WITHDRAWN})
OVERDUE, SILENT, OVER, HEADLESS, UNCONFIRMED, FREE = REASONS = (
    N_("answer overdue"),
    N_("nobody named yet"),
    N_("over its seats"),
    N_("no head of delegation"),
    N_("not all confirmed"),
    N_("seats free"),
)
"""In the order of what hurts first."""
ENOUGH_FOR_A_HEAD = 2


def push_first(lines: Sequence[SeatLine], *, today: date) -> list[tuple[SeatLine, str]]:
    """The delegations with the reason why they need a push (a marked word, or nothing), the most urgent first.

    Those that are alike stay in their order (R5).
    """
    told = [(line, reason(line, today=today)) for line in lines]
    return sorted(told, key=lambda each: REASONS.index(each[1]) if each[1] else len(REASONS))


def reason(line: SeatLine, *, today: date) -> str:
    """Why a delegation needs a push, empty if it does not."""
    if line.status in _CLOSED:
        return ""
    use, seats = line.use, line.seats
    if not use.nominated:
        late = line.reply_by is not None and line.reply_by < today and line.status in _UNANSWERED
        return OVERDUE if late or line.status is DelegationStatus.NO_REPLY else SILENT
    if seats is not None and use.nominated > seats:
        return OVER
    if not line.headed and use.nominated >= ENOUGH_FOR_A_HEAD:
        return HEADLESS
    if use.confirmed < use.nominated:
        return UNCONFIRMED
    return FREE if seats is not None and use.nominated < seats else ""
