"""What may be wrong with a day as a whole: no break, too much interpretation, topics in no session (R9)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from eventmgr.agenda.enums import BREAKS, SessionKind
from eventmgr.agenda.rules.findings import Finding
from eventmgr.agenda.rules.programme import Item, TopicRow
from eventmgr.words import N_, Remark

LONGEST_RUN = 120
"""Minutes that people sit without a break."""

SHORTEST_BREAK = 10
"""Minutes; less is only the way from one session to the next."""

INTERPRETED_HOURS = 6
"""Hours of interpretation on one day that a team of interpreters can do."""

_NO_SITTING = BREAKS | {
    SessionKind.REGISTRATION,
    SessionKind.PHOTO,
    SessionKind.SITE_VISIT,
    SessionKind.CULTURAL,
    SessionKind.RECEPTION,
    SessionKind.BILATERAL,
    SessionKind.SECRETARIAT,
    SessionKind.TRANSFER,
    SessionKind.FREE,
}


def without_break(items: Sequence[Item]) -> Iterator[Finding]:
    """Runs of sessions longer than two hours without a break."""
    sitting = [item for item in items if item.kind not in _NO_SITTING]
    for run in _runs(sitting, SHORTEST_BREAK):
        last = max(run, key=lambda item: item.last_minute)
        if last.last_minute - run[0].first_minute > LONGEST_RUN:
            params = {"starts": f"{run[0].starts:%H:%M}", "ends": f"{last.ends:%H:%M}"}
            remark = Remark("no_break", N_("No break from %(starts)s to %(ends)s."), params)
            yield Finding(remark, sessions=tuple(item.key for item in run), day=run[0].date)


def long_interpretation(items: Sequence[Item]) -> Iterator[Finding]:
    """Days with more than six hours of interpretation; what is at the same time counts once."""
    days: dict[date, list[Item]] = defaultdict(list)
    for item in items:
        if item.interpreted:
            days[item.date].append(item)
    for day, interpreted in days.items():
        minutes = sum(max(item.last_minute for item in run) - run[0].first_minute for run in _runs(interpreted, 0))
        if minutes > INTERPRETED_HOURS * 60:
            message = N_("Interpretation for %(hours)d h %(minutes)02d min on one day; the limit is %(limit)d hours.")
            params = {"hours": minutes // 60, "minutes": minutes % 60, "limit": INTERPRETED_HOURS}
            remark = Remark("interpreted_long", message, params)
            yield Finding(remark, sessions=tuple(item.key for item in interpreted), day=day)


def uncovered_topics(items: Iterable[Item], topics: Sequence[TopicRow]) -> Iterator[Finding]:
    """Topics that no session treats, neither themselves nor through the topic above or one below."""
    treated: set[int] = set().union(*(item.topics for item in items))
    through_child = {topic.parent for topic in topics if topic.key in treated}
    for topic in topics:
        if topic.key not in treated and topic.parent not in treated and topic.key not in through_child:
            remark = Remark("topic_uncovered", N_("No session treats ‘%(topic)s’."), {"topic": topic.text})
            yield Finding(remark)


def _runs(ordered: Iterable[Item], gap: int) -> Iterator[list[Item]]:
    """Items, given in order of time, that follow each other on one day with less than `gap` minutes between."""
    run: list[Item] = []
    ends = 0
    for item in ordered:
        if run and (item.date != run[0].date or item.first_minute - ends >= max(gap, 1)):
            yield run
            run = []
        ends = max(ends, item.last_minute)
        run.append(item)
    if run:
        yield run
