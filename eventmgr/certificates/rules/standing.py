"""Who is to have which certificate by the rules (R14, C.6, E-13). Pure; fractions are exact."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import chain

from eventmgr.attendance.rules import AttendanceRule, Eligibility, Mark, Measure, Share, eligibility, share_of
from eventmgr.certificates.enums import Answer, CertificateKind
from eventmgr.delegations.enums import DELEGATE_CATEGORIES, INACTIVE, Category, ParticipationStatus
from eventmgr.events.enums import ThresholdScope
from eventmgr.words import N_, Remark

CONTRIBUTORS = frozenset({Category.SPEAKER, Category.FACILITATOR})
"""They have a certificate of appreciation, whatever they attended."""
BY_CHOICE = frozenset({Category.OBSERVER, Category.SECRETARIAT, Category.LIAISON})
"""They have one where the organisers say so, each by name and with a reason."""
NOTHING = Share(Fraction(0), 0)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A participation as the rules see it: its marks day by day, and whether it speaks in the programme."""

    category: Category
    status: ParticipationStatus
    by_day: Mapping[date, Sequence[Mark]]
    speaks: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """The judgement: the certificate that is due (`kind`, only with the answer yes), why, and what it rests on.

    `hours` says that attendance below the threshold could be certified with its hours instead. `units` and `minutes`
    are attended of expected.
    """

    answer: Answer
    why: Remark
    kind: CertificateKind | None = None
    hours: bool = False
    units: Share = NOTHING
    minutes: Share = NOTHING

    @property
    def met(self) -> bool:
        """Whether a certificate is due by the rule alone."""
        return self.answer is Answer.YES


def standing_of(candidate: Candidate, rule: AttendanceRule) -> Standing:
    """Judge one participation. One certificate per person, participation before appreciation (E-13).

    Who left or never came has none. While a unit is not recorded, nothing is decided about participation.
    """
    marks = list(chain.from_iterable(candidate.by_day.values()))
    minutes = share_of(marks, replace(rule, measure=Measure.MINUTES))
    return replace(_verdict(candidate, rule), units=share_of(marks, rule), minutes=minutes)


def _verdict(candidate: Candidate, rule: AttendanceRule) -> Standing:
    if candidate.status in INACTIVE:
        return _no(Remark("left", N_("Left the list")))
    if candidate.status is ParticipationStatus.NO_SHOW:
        return _no(Remark("no_show", N_("Did not come")))
    if candidate.category in CONTRIBUTORS:
        return _appreciation()
    if candidate.category in DELEGATE_CATEGORIES:
        return _delegate(candidate, rule)
    return _no(_not_by_rule(candidate.category))


def certificates_due(standing: Standing, *, contribution: bool = False) -> tuple[CertificateKind, ...]:
    """What is to be issued: the one that is due, and with `contribution` appreciation beside it (both chosen, E-13)."""
    due = (standing.kind,) if standing.kind else ()
    extra = CertificateKind.APPRECIATION
    return (*due, extra) if contribution and extra not in due else due


def _delegate(candidate: Candidate, rule: AttendanceRule) -> Standing:
    judged = eligibility(candidate.by_day, rule)
    if count := judged.share.not_recorded:
        return Standing(Answer.UNDECIDED, Remark("open", N_("Not recorded yet: %(count)d"), {"count": count}))
    if judged.met:
        return Standing(Answer.YES, _reached(judged), CertificateKind.PARTICIPATION)
    if candidate.speaks:
        return _appreciation()
    return Standing(Answer.NO, _below(judged, rule), hours=judged.share.attended > 0)


def _appreciation() -> Standing:
    return Standing(Answer.YES, Remark("contributed", N_("Contributed to the programme")), CertificateKind.APPRECIATION)


def _no(why: Remark) -> Standing:
    return Standing(Answer.NO, why)


def _not_by_rule(category: Category) -> Remark:
    if category in BY_CHOICE:
        return Remark("by_choice", N_("Only where you decide so"))
    return Remark("category", N_("No certificate in this category"))


def _reached(judged: Eligibility) -> Remark:
    return Remark("reached", N_("Attendance is enough: %(percent)s %%"), {"percent": judged.share.percent})


def _below(judged: Eligibility, rule: AttendanceRule) -> Remark:
    if not judged.share.expected:
        return Remark("not_expected", N_("Nothing was expected"))
    threshold = {"threshold": _plain(rule.threshold * 100)}
    if rule.scope is ThresholdScope.EACH_DAY:
        days = ", ".join(f"{day.day} {day:%b}" for day in judged.days_missed)
        return Remark("day_below", N_("Below %(threshold)s %% on %(days)s"), threshold | {"days": days})
    params = threshold | {"percent": judged.share.percent}
    return Remark("below", N_("%(percent)s %% is below %(threshold)s %%"), params)


def _plain(percent: Fraction) -> str:
    return str(percent.numerator) if percent.denominator == 1 else f"{float(percent):.1f}"
