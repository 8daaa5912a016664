"""How a delegation stands, in two or three words: what hurts first is said first."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from eventmgr.delegations.enums import DelegationStatus
from eventmgr.delegations.rules.seats import SeatUse
from eventmgr.words import N_, Remark

ENOUGH_FOR_A_HEAD = 2
"""One person alone needs no head; from two on somebody should lead."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a delegation when its state is judged; `quota` are the remarks of R8."""

    status: DelegationStatus
    seats: int | None
    use: SeatUse
    headed: bool
    quota: Sequence[Remark] = ()


@dataclass(frozen=True, slots=True)
class State:
    """`kind` is one of the marks of docs/look.md; `message` a marked sentence, filled with `params`."""

    kind: str
    message: str
    params: dict[str, Any] = field(default_factory=dict)

    @property
    def needs_something(self) -> bool:
        """Whether somebody has to do something about it."""
        return self.kind not in {"ok", "out"}


def delegation_state(standing: Situation) -> State:
    """The one state that is shown in lists."""
    closed = _closed(standing.status)
    if closed:
        return closed
    if standing.quota:
        return _beyond_quota(standing.quota[0], standing)
    return _without_head(standing) or _waiting(standing) or State("ok", N_("Complete"))


def _closed(status: DelegationStatus) -> State | None:
    words = {DelegationStatus.WITHDRAWN: N_("Withdrawn"), DelegationStatus.DECLINED: N_("Declined")}
    return State("out", words[status]) if status in words else None


def _beyond_quota(remark: Remark, standing: Situation) -> State:
    messages = {
        "over_seats": N_("%(people)d for %(seats)d seats"),
        "over_funded": N_("%(people)d for %(seats)d funded seats"),
    }
    return State("warn", messages.get(remark.code, N_("Women below target")), dict(remark.params))


def _without_head(standing: Situation) -> State | None:
    if standing.headed or standing.use.nominated < ENOUGH_FOR_A_HEAD:
        return None
    return State("warn", N_("No head yet"))


def _waiting(standing: Situation) -> State | None:
    use, seats = standing.use, standing.seats
    if not use.nominated:
        return _nobody_named(standing.status)
    if use.confirmed < use.nominated:
        return State("wait", N_("%(count)d to confirm"), {"count": use.nominated - use.confirmed})
    if seats is not None and seats > use.nominated:
        message = N_("1 seat open") if seats - use.nominated == 1 else N_("%(count)d seats open")
        return State("wait", message, {"count": seats - use.nominated})
    return None


def _nobody_named(status: DelegationStatus) -> State:
    if status is DelegationStatus.DRAFT:
        return State("wait", N_("Not invited yet"))
    if status is DelegationStatus.NO_REPLY:
        return State("none", N_("No reply"))
    return State("wait", N_("Names to come"))
