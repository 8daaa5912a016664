"""What needs somebody today, in the order of what hurts first, each with the page where it is repaired."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from eventmgr.agenda.rules import Finding
from eventmgr.delegations.enums import DelegationStatus
from eventmgr.reports.queries import SeatLine, Unrecorded
from eventmgr.reports.views.facts import NAMED, Facts
from eventmgr.web.filters import date_short
from eventmgr.web.filters import label as word_of
from eventmgr.web.roles import Role
from eventmgr.web.situation import Phase

MOST_COLLISIONS = 3
UNANSWERED = frozenset({DelegationStatus.INVITED, DelegationStatus.REMINDED, DelegationStatus.NO_REPLY})
ENOUGH_FOR_A_HEAD = 2
"""One person alone needs no head of delegation."""


@dataclass(frozen=True, slots=True)
class Need:
    """`kind` as in the macro `todo`; `endpoint` with `values` is the page that repairs it, `label` its button."""

    kind: str
    title: str
    text: str
    label: str
    endpoint: str
    values: dict[str, Any] = field(default_factory=dict)


def needs(facts: Facts, role: Role) -> list[Need]:
    """What somebody in `role` can repair; nothing for a viewer."""
    asked = chain.from_iterable(ask(facts) for roles, ask in _ASKED if role in roles)
    return list(asked)


def _collisions(facts: Facts) -> Iterator[Need]:
    if facts.where.phase is Phase.OVER:
        return
    found = facts.collisions
    for finding in found[:MOST_COLLISIONS]:
        yield Need("bad", _collision_title(finding), _collision_text(finding), _("Move one"), *_session_page(finding))
    rest = len(found) - MOST_COLLISIONS
    if rest > 0:
        title = ngettext("%(num)d conflict more in the programme", "%(num)d conflicts more in the programme", rest)
        yield Need("bad", title, _("They stand beside their sessions."), _("Open the agenda"), "agenda.index")


def _collision_title(finding: Finding) -> str:
    if finding.remark.code == "person_twice":
        return str(_("%(person)s is in two places at once", person=finding.remark.params["person"]))
    return str(_("%(room)s is used twice at once", room=finding.remark.params["room"]))


def _collision_text(finding: Finding) -> str:
    words = _("%(day)s: %(first)s, %(first_time)s, and %(second)s, %(second_time)s.")
    return str(words % {"day": date_short(finding.day), **finding.remark.params})


def _session_page(finding: Finding) -> tuple[str, dict[str, Any]]:
    return "agenda.session", {"session_id": finding.sessions[-1]}


def _unrecorded(facts: Facts) -> Iterator[Need]:
    for each in facts.unrecorded[:NAMED]:
        title = ngettext(
            "%(unit)s: %(num)d person without a mark", "%(unit)s: %(num)d people without a mark", each.people,
            unit=_unit_name(each),
        )  # fmt: skip
        text = _("The register of this unit is not complete: final figures wait for it.")
        yield Need("warn", title, text, _("Open the register"), "attendance.unit", {"unit": each.unit.code})
    rest = len(facts.unrecorded) - NAMED
    if rest > 0:
        title = ngettext("%(num)d unit more without all marks", "%(num)d units more without all marks", rest)
        yield Need("warn", title, _("Final figures wait for them."), _("Open attendance"), "attendance.index")


def _unit_name(each: Unrecorded) -> str:
    unit = each.unit
    what = unit.session.title if unit.session else word_of(unit.half) if unit.half else unit.code
    return f"{date_short(unit.date)}, {what}"


def _over_quota(facts: Facts) -> Iterator[Need]:
    over = [line for line in facts.lines if any(remark.code.startswith("over_") for remark in line.remarks)]
    if not over or facts.where.phase is Phase.OVER:
        return
    if len(over) == 1:
        remark = over[0].remarks[0]
        title = f"{over[0].name}: {_(remark.message) % remark.params}".rstrip(".")
        text = _("Saved all the same. Give another seat, or ask who stays on the waiting list.")
        yield Need("warn", title, text, _("Decide"), *_delegation_page(over[0]))
        return
    title = ngettext("%(num)d delegation over its seats", "%(num)d delegations over their seats", len(over))
    yield Need("warn", title, _listed(over), _("Open delegations"), "delegations.index")


def _without_head(facts: Facts) -> Iterator[Need]:
    found = [line for line in facts.lines if not line.headed and line.use.nominated >= ENOUGH_FOR_A_HEAD]
    if not found or facts.where.phase is Phase.OVER:
        return
    text = _("Lists print “Head of delegation: to be advised”.")
    if len(found) == 1:
        title = _("%(delegation)s has no head of delegation", delegation=found[0].name)
        yield Need("warn", title, text, _("Name a head"), *_delegation_page(found[0]))
        return
    title = ngettext("%(num)d delegation has no head", "%(num)d delegations have no head", len(found))
    yield Need("warn", title, f"{_listed(found)} {text}", _("Open delegations"), "delegations.index")


def _without_reply(facts: Facts) -> Iterator[Need]:
    found = [line for line in facts.lines if line.status in UNANSWERED and not line.use.nominated]
    if not found or facts.where.phase is Phase.OVER:
        return
    late = [line for line in found if _is_late(line, facts)]
    kind = "warn" if late or facts.where.phase is Phase.NOW else "wait"
    if len(found) == 1:
        title = _("%(delegation)s has not answered", delegation=found[0].name)
        yield Need(kind, title, _reply_words(found[0]), _("Open"), *_delegation_page(found[0]))
        return
    title = ngettext("%(num)d delegation has not answered", "%(num)d delegations have not answered", len(found))
    overdue = ngettext("%(num)d reply is overdue.", "%(num)d replies are overdue.", len(late)) if late else ""
    yield Need(kind, title, f"{_listed(found)} {overdue}".strip(), _("Open delegations"), "delegations.index")


def _is_late(line: SeatLine, facts: Facts) -> bool:
    due = line.reply_by
    return line.status is DelegationStatus.NO_REPLY or (due is not None and due < facts.now.date())


def _reply_words(line: SeatLine) -> str:
    due = line.reply_by
    return str(
        _("The reply was due by %(day)s.", day=date_short(due)) if due else _("No day was agreed for the reply.")
    )


def _requests(facts: Facts) -> Iterator[Need]:
    if facts.requests:
        title = ngettext("%(num)d request of a delegation", "%(num)d requests of delegations", facts.requests)
        text = _("Asked for after the deadline. Nothing is changed before you accept it.")
        yield Need("warn", title, text, _("Decide"), "registration_desk.requests")


def _unsent(facts: Facts) -> Iterator[Need]:
    if facts.unsent:
        title = ngettext("%(num)d message did not go", "%(num)d messages did not go", facts.unsent)
        text = _("It failed, or nobody knows whether it arrived.")
        yield Need("warn", title, text, _("Open messages"), "outbox.index")


def _without_delegation(facts: Facts) -> Iterator[Need]:
    number = facts.people.without_delegation
    if not number:
        return
    title = ngettext("%(num)d delegate without a delegation", "%(num)d delegates without a delegation", number)
    text = _("They stand at the end of the list of participants and count in no delegation.")
    yield Need("wait", title, text, _("Show them"), "people.index", {"show": "no-delegation"})


def _outside(facts: Facts) -> Iterator[Need]:
    number = len(facts.outside)
    if not number:
        return
    title = ngettext("%(num)d session outside the dates", "%(num)d sessions outside the dates", number)
    first = facts.outside[0]
    text = _("%(title)s, %(day)s. Move it, or change the dates.", title=first.title, day=date_short(first.date))
    yield Need("warn", title, text, _("Open the agenda"), "agenda.index")


def _without_biography(facts: Facts) -> Iterator[Need]:
    number = facts.silent_count
    if not number or facts.where.phase is Phase.OVER:
        return
    title = ngettext("%(num)d speaker without a biography", "%(num)d speakers without a biography", number)
    named = _names(facts.silent_speakers, number)
    text = _("%(names)s. The programme prints without.", names=named)
    yield Need("wait", title, text, _("Show them"), "agenda.speakers", {"show": "no-biography"})


def _empty(facts: Facts) -> Iterator[Need]:
    if facts.where.phase is Phase.OVER:
        return
    if not facts.lines:
        text = _("Type a country, or take a whole group: its members come at once.")
        yield Need("wait", _("No delegation yet"), text, _("Add delegation"), "delegations.new")
    if not facts.sessions.sessions:
        text = _("The programme is printed from the sessions, and attendance is taken in them.")
        yield Need("wait", _("No session yet"), text, _("Open the agenda"), "agenda.index")


def _topics(facts: Facts) -> Iterator[Need]:
    missing = [str(f.remark.params["topic"]) for f in facts.findings if f.remark.code == "topic_uncovered"]
    if not missing:
        return
    title = ngettext("%(num)d topic that no session treats", "%(num)d topics that no session treats", len(missing))
    yield Need("wait", title, f"{_names(missing[:NAMED], len(missing))}.", _("Open topics"), "agenda.topics")


def _without_gender(facts: Facts) -> Iterator[Need]:
    number = facts.people.without_gender
    if not number:
        return
    title = ngettext("%(num)d person whose gender is not stated", "%(num)d people whose gender is not stated", number)
    text = _("The report counts them in a column of their own. Ask, never guess.")
    yield Need("wait", title, text, _("Show them"), "people.index", {"show": "no-gender"})


def _delegation_page(line: SeatLine) -> tuple[str, dict[str, Any]]:
    return "delegations.delegation", {"slug": line.slug}


def _listed(lines: list[SeatLine]) -> str:
    return f"{_names([line.name for line in lines[:NAMED]], len(lines))}."


def _names(named: list[str], number: int) -> str:
    """`A, B, C and 4 more`."""
    text, rest = ", ".join(named), number - len(named)
    return str(_("%(names)s and %(rest)d more", names=text, rest=rest)) if rest > 0 else text


_AGENDA = frozenset({Role.ORGANISER, Role.RAPPORTEUR})
_PEOPLE = frozenset({Role.ORGANISER, Role.DESK})
_ORGANISER = frozenset({Role.ORGANISER})
_ASKED: tuple[tuple[frozenset[Role], Callable[[Facts], Iterator[Need]]], ...] = (
    (_AGENDA, _collisions),
    (_PEOPLE, _unrecorded),
    (_AGENDA, _outside),
    (_ORGANISER, _empty),
    (_ORGANISER, _requests),
    (_ORGANISER, _unsent),
    (_ORGANISER, _over_quota),
    (_ORGANISER, _without_head),
    (_ORGANISER, _without_reply),
    (_PEOPLE, _without_delegation),
    (_AGENDA, _without_biography),
    (_AGENDA, _topics),
    (_PEOPLE, _without_gender),
)
"""Who can repair what, in the order of what hurts first."""
