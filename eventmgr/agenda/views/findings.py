"""What R9 finds, in the words of the page: as one list, beside each session, beside each day."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from flask import g
from flask_babel import gettext as _

from eventmgr.agenda.queries import COLLISIONS, review
from eventmgr.agenda.rules import Finding
from eventmgr.agenda.views.seeing import sees_all
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role
from eventmgr.words import Remark

OF_DAYS = frozenset({"no_break", "interpreted_long"})
"""Findings that concern a day rather than one of its sessions."""


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words; `bad` when it is a conflict. `session_id` is the first session it is about."""

    text: str
    bad: bool
    session_id: int | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings, conflicts first; and by the id of the session, and by the day, beside which they stand."""

    all: list[Said] = field(default_factory=list)
    beside: dict[int, list[Said]] = field(default_factory=dict)
    of_day: dict[date, list[Said]] = field(default_factory=dict)

    @property
    def collisions(self) -> list[Said]:
        return [finding for finding in self.all if finding.bad]


def findings(*, day: date | None = None) -> Findings:
    """The findings of the programme, or of one day; none for a viewer."""
    if not sees_all():
        return Findings()
    hidden = "" if role() is Role.ORGANISER else str(_("Name withheld"))
    found = review(db.session(), this_event(), day=day, hidden=hidden)
    said = [_said(each.remark, each.sessions[0] if each.sessions else None) for each in found]
    if day is None:
        g.collisions = sum(each.bad for each in said)
    return Findings(sorted(said, key=lambda each: not each.bad), _beside(found), _of_day(found))


def _beside(found: list[Finding]) -> dict[int, list[Said]]:
    beside: dict[int, list[Said]] = defaultdict(list)
    for each in found:
        if each.remark.code not in OF_DAYS:
            for session_id in each.sessions:
                beside[session_id].append(_said(each.remark_for(session_id), session_id))
    return dict(beside)


def _of_day(found: list[Finding]) -> dict[date, list[Said]]:
    days: dict[date, list[Said]] = defaultdict(list)
    for each in found:
        if each.remark.code in OF_DAYS and each.day is not None:
            days[each.day].append(_said(each.remark, None))
    return dict(days)


def _said(remark: Remark, session_id: int | None) -> Said:
    return Said(_(remark.message) % remark.params, remark.code in COLLISIONS, session_id)
