"""The print pack: how many copies of what, then one archive of everything."""

from typing import Any

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.jobs.current import queue_of
from eventmgr.jobs.queries import KEPT, jobs_of_event
from eventmgr.jobs.services import ask
from eventmgr.reports.forms import copies_form
from eventmgr.reports.pack import MOST_COPIES, suggestions
from eventmgr.reports.work import PACK, may_have
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role, visitor

blueprint = Blueprint("documents_pack", __name__, url_prefix="/events/<code>/documents/pack")


@blueprint.route("", methods=["GET", "POST"])
@event_roles(Role.ORGANISER, Role.DESK, Role.RAPPORTEUR)
def index() -> Response | str | tuple[str, int]:
    """The copies of every document, computed and to be changed; sending them makes the pack in the background."""
    session, event = db.session(), this_event()
    suggested = suggestions(session, event, role=role())
    form = copies_form(((one.item.key, one.item.title, one.copies) for one in suggested), most=MOST_COPIES)
    if form.validate_on_submit():
        return _asked({one.item.key: form[one.item.key].data for one in suggested})
    made = [job for job in jobs_of_event(session, event.id) if may_have(job, role())]
    page = render_template(
        "documents/pack.html", form=form, suggested=suggested, jobs=made, hours=KEPT.total_seconds() // 3600
    )
    return (page, 422) if form.errors else page


def _asked(copies: dict[str, int]) -> Response:
    wished: dict[str, Any] = {"role": role().value, "copies": copies}
    with transaction(actor=visitor().id) as session:
        job = ask(session, this_event().id, task=PACK, wished=wished)
    queue_of().put(job.id)
    return redirect(url_for("documents_jobs.job", job_id=job.id), 303)
