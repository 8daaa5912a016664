"""The events one may enter."""

from dataclasses import dataclass

from flask import render_template

from eventmgr import clock
from eventmgr.database import db
from eventmgr.events.models import Event
from eventmgr.events.queries import events_of
from eventmgr.events.views.blueprint import blueprint
from eventmgr.web.access import signed_in
from eventmgr.web.roles import Role
from eventmgr.web.situation import Phase, in_words, situation
from eventmgr.web.visitor import visitor


@dataclass(frozen=True, slots=True)
class Line:
    """An event in the list: the visitor's role in it, and where it stands in time."""

    event: Event
    role: Role
    phase: Phase
    words: str


@blueprint.get("/")
@signed_in
def index() -> str:
    """What runs first, then what comes next, then what is over, the latest first."""
    lines = [_line(event, role) for event, role in events_of(db.session(), visitor())]
    coming = [line for line in reversed(lines) if line.phase is Phase.COMING]
    return render_template(
        "events/index.html",
        now=[line for line in lines if line.phase is Phase.NOW],
        coming=coming,
        over=[line for line in lines if line.phase is Phase.OVER],
    )


def _line(event: Event, role: Role) -> Line:
    where = situation(event.start_date, event.end_date, today=clock.today(event.timezone))
    return Line(event, role, where.phase, in_words(where))
