"""The Overview: what needs me today, and how the event stands."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask import current_app, g, render_template, url_for
from flask_babel import gettext as _

from eventmgr import clock
from eventmgr.audit.sentences import Told, told
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.events.models import Event
from eventmgr.reports.queries import Coming, Latest, PeopleFigures, latest_changes, next_sessions
from eventmgr.reports.views.blueprint import blueprint
from eventmgr.reports.views.facts import Facts, facts_of
from eventmgr.reports.views.needs import needs
from eventmgr.reports.views.pushing import push_first
from eventmgr.web.access import access_of, event_roles
from eventmgr.web.roles import Role
from eventmgr.web.situation import Phase, in_words
from eventmgr.web.visitor import role, visitor

MOST_SESSIONS, MOST_CHANGES, MOST_DELEGATIONS = 4, 8, 12
SOON = timedelta(hours=24)
LEAST = 3
"""Persons behind a published number (E-26); fewer are not told to those who see numbers only."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the latest changes: the time on the event's clock, the parts of the sentence, by whom."""

    at: datetime
    today: bool
    told: Told
    alike: int
    others: int
    actor: str


@blueprint.get("/events/<code>/")
@event_roles()
def overview() -> str:
    """What hurts first, numbers, what comes next, seats by delegation, the latest changes; numbers only for viewers."""
    event, session = this_event(), db.session()
    facts = facts_of(session, event, now=clock.now_in(event.timezone), role=role())
    g.collisions = len(facts.collisions)  # the tab of the agenda need not look again
    aggregates_only = role() is Role.VIEWER
    told = push_first(facts.lines, today=facts.now.date()) if facts.where.phase is not Phase.OVER else []
    shown = (told or [(line, "") for line in facts.lines])[:MOST_DELEGATIONS]
    coming = next_sessions(session, event, now=facts.now, most=MOST_SESSIONS, public_only=aggregates_only)
    return render_template(
        "reports/overview.html",
        facts=facts,
        heading=_heading(facts, coming),
        phase=facts.where.phase,
        needs=needs(facts, role()),
        open_page=_open_page,
        gender_shown=not aggregates_only or _publishable(facts.people),
        coming=coming,
        lines=[line for line, _why in shown],
        pushed={line.slug: why for line, why in shown if why} if not aggregates_only else {},
        changes=_changes(event, facts.now) if role() is Role.ORGANISER else [],
    )


def _heading(facts: Facts, coming: list[Coming]) -> str:
    """The situation; on the eve of the opening, to the minute."""
    if facts.where.phase is Phase.COMING and coming:
        first = coming[0]
        begins = datetime.combine(first.date, first.starts, tzinfo=facts.now.tzinfo)
        left = begins - facts.now
        if timedelta(0) < left < SOON:
            hours, minutes = divmod(int(left.total_seconds()) // 60, 60)
            words = _("%(title)s begins in %(hours)d h %(minutes)d min")
            return str(words % {"title": first.title, "hours": hours, "minutes": minutes})
    return in_words(facts.where)


def _publishable(people: PeopleFigures) -> bool:
    """Whether no count of a gender, nor what a subtraction leaves of it, tells of one or two persons (E-26)."""
    counts = (people.women, people.stated - people.women, people.not_stated)
    return not any(0 < count < LEAST for count in counts)


def _open_page(endpoint: str, values: dict[str, object]) -> str | None:
    """The address of a page that exists and is open to the visitor's role; None otherwise."""
    view = current_app.view_functions.get(endpoint)
    access = access_of(view) if view else None
    return url_for(endpoint, **values) if access and role() in access.roles else None  # type: ignore[arg-type]  # values of addresses


def _changes(event: Event, now: datetime) -> list[Line]:
    latest, names = latest_changes(db.session(), event.id, most=MOST_CHANGES)
    zone = ZoneInfo(event.timezone)
    return [
        Line(
            at=(at := each.at.astimezone(zone)),
            today=at.date() == now.date(),
            told=told(each.change, names=names),
            alike=each.alike,
            others=each.others,
            actor=_actor(each),
        )
        for each in latest
    ]


def _actor(each: Latest) -> str:
    return str(_("you")) if each.actor_id == visitor().id else each.actor
