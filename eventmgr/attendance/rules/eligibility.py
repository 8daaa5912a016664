"""Whether the attendance is enough for a certificate (R14)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from eventmgr.attendance.rules.marks import Mark
from eventmgr.attendance.rules.share import AttendanceRule, Share, share_of
from eventmgr.errors import RefusedError
from eventmgr.events.enums import ThresholdScope
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class Override:
    """A decision against the arithmetic; RefusedError without the name of who decided, or without a reason."""

    granted: bool
    name: str
    reason: str

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise RefusedError(N_("Write who decided."), field="override_name")
        if not self.reason.strip():
            raise RefusedError(N_("Write the reason."), field="override_reason")


@dataclass(frozen=True, slots=True)
class Eligibility:
    """The judgement: `met` by arithmetic, `granted` after an override; `days_missed` are below, if days are judged."""

    share: Share
    met: bool
    granted: bool
    days_missed: tuple[date, ...] = ()


def eligibility(
    by_day: Mapping[date, Sequence[Mark]], rule: AttendanceRule, *, override: Override | None = None
) -> Eligibility:
    """Judge the marks of one person, exactly: at 80 %, 5 of 6 passes and 4 of 6 fails (R14).

    For each day, every day on which something is expected must reach the threshold. Who is expected nowhere has
    not met it.
    """
    share = share_of(chain.from_iterable(by_day.values()), rule)
    missed: tuple[date, ...] = ()
    if rule.scope is ThresholdScope.EACH_DAY:
        missed = _days_missed(by_day, rule)
        met = share.expected > 0 and not missed
    else:
        met = share.reaches(rule.threshold)
    return Eligibility(share, met=met, granted=override.granted if override else met, days_missed=missed)


def _days_missed(by_day: Mapping[date, Sequence[Mark]], rule: AttendanceRule) -> tuple[date, ...]:
    shares = {day: share_of(marks, rule) for day, marks in by_day.items()}
    return tuple(day for day, share in sorted(shares.items()) if share.expected and not share.reaches(rule.threshold))
