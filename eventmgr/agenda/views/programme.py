"""The agenda as a list: the rows of the printed programme."""

from dataclasses import dataclass

from flask import render_template, request
from flask_babel import gettext as _

from eventmgr.agenda.enums import BREAKS
from eventmgr.agenda.models import AgendaSession
from eventmgr.agenda.queries import AgendaDay, days_of, programme_sessions, sessions_found, sessions_of_day
from eventmgr.agenda.views.blueprint import blueprint
from eventmgr.agenda.views.board import MOST_SESSIONS
from eventmgr.agenda.views.findings import findings
from eventmgr.agenda.views.seeing import may_edit, name_of, people_in, people_in_group, sees_all, visible
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles

MOST_FOUND = 60


@dataclass(frozen=True, slots=True)
class ListedDay:
    """A day with its rows; `day` is None for what waits for one. `folded` says that its rows are on another page."""

    day: AgendaDay | None
    sessions: list[AgendaSession]
    folded: bool = False


@blueprint.get("/list")
@event_roles()
def list_() -> str:
    """The list: everything, one day at a time where that is too much, or what a search finds."""
    wanted = request.args.get("q", "").strip()
    days = days_of(db.session(), this_event())
    listed = _found(days, wanted) if wanted else _everything(days)
    open_days = [each.day.date for each in listed if each.day and not each.folded]
    remarks = findings(day=open_days[0] if len(open_days) < len(days) and len(open_days) == 1 else None)
    return render_template(
        "agenda/list.html",
        title=_("Agenda"),
        listed=listed,
        wanted=wanted,
        most_found=MOST_FOUND,
        count=sum(each.sessions for each in days),
        found=sum(len(each.sessions) for each in listed),
        beside=remarks.beside,
        of_day=remarks.of_day,
        may_edit=may_edit(),
        sees_all=sees_all(),
        breaks=BREAKS,
        name_of=name_of,
        people_in=people_in,
        people_in_group=people_in_group,
    )


def _everything(days: list[AgendaDay]) -> list[ListedDay]:
    session, event = db.session(), this_event()
    if sum(day.sessions for day in days) <= MOST_SESSIONS:
        return _by_day(days, visible(programme_sessions(session, event)))
    asked = request.args.get("day", "")
    open_day = next((day for day in days if day.date.isoformat() == asked), days[0])
    rows = visible(sessions_of_day(session, event, open_day.date))
    return [ListedDay(day, rows if day == open_day else [], folded=day != open_day) for day in days]


def _found(days: list[AgendaDay], wanted: str) -> list[ListedDay]:
    session, event = db.session(), this_event()
    found = sessions_found(session, event, wanted, most=MOST_FOUND)
    return [each for each in _by_day(days, visible(found)) if each.sessions]


def _by_day(days: list[AgendaDay], rows: list[AgendaSession]) -> list[ListedDay]:
    listed = [ListedDay(day, [row for row in rows if row.date == day.date]) for day in days]
    waiting = [row for row in rows if row.date is None]
    return [*listed, ListedDay(None, waiting)] if waiting else listed
