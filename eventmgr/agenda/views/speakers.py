"""Everyone with something to do in a session."""

from flask import render_template, request

from eventmgr.agenda.queries import speaker_counts, speakers_of_event
from eventmgr.agenda.views.blueprint import STAFF, blueprint
from eventmgr.agenda.views.seeing import home_of, name_of
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role

PAGE = 50
MOST_TASKS = 5


@blueprint.get("/speakers")
@event_roles(*STAFF)
def speakers() -> str:
    """People with a role, their sessions, and whose biography is missing; pages of 50."""
    session, event = db.session(), this_event()
    counts = speaker_counts(session, event)
    missing = request.args.get("show") == "no-biography"
    pages = max(1, -(-(counts.without_biography if missing else counts.all) // PAGE))
    page = min(max(request.args.get("page", 1, type=int), 1), pages)
    return render_template(
        "agenda/speakers.html",
        rows=speakers_of_event(session, event, missing_biography=missing, offset=(page - 1) * PAGE, most=PAGE),
        counts=counts,
        missing=missing,
        page=page,
        pages=pages,
        most_tasks=MOST_TASKS,
        name_of=name_of,
        home_of=home_of,
        opens_people=role() in (Role.ORGANISER, Role.DESK),
    )
