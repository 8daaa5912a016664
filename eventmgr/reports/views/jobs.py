"""Prints that are made in the background: asked for, watched, fetched."""

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.errors import EventmgrError
from eventmgr.events.current import this_event
from eventmgr.jobs.current import queue_of
from eventmgr.jobs.enums import OPEN, JobState
from eventmgr.jobs.models import Job
from eventmgr.jobs.queries import KEPT, job_of_event
from eventmgr.jobs.results import result
from eventmgr.jobs.services import ask
from eventmgr.reports.changed import CARD_KINDS
from eventmgr.reports.suite import COMMAND_NAMES
from eventmgr.reports.views.wishes import wish_of_request
from eventmgr.reports.work import CHANGED, PACK, PRINT, may_have, words_of_wish
from eventmgr.web.access import event_roles
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role, visitor

blueprint = Blueprint("documents_jobs", __name__, url_prefix="/events/<code>/documents/jobs")
TYPES = {"zip": "application/zip", "pdf": "application/pdf"}


@blueprint.route("/new/<name>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER, Role.DESK, Role.RAPPORTEUR)
def new(name: str) -> Response | str:
    """Ask for a long print with ?kind=, ?size= and ?paper= as the print itself has them; ?changed=1 for those cards."""
    document = COMMAND_NAMES.get(name)
    if document is None:
        abort(404)
    wish = wish_of_request(document)
    if not document.may_print(role(), wish.kind):
        abort(403)
    document.refuse(wish)
    changed = bool(request.args.get("changed")) and document.which in CARD_KINDS
    if request.method == "GET":
        return render_template("documents/job_new.html", document=document, wish=wish, changed=changed)
    with transaction(actor=visitor().id) as session:
        asked = ask(session, this_event().id, task=CHANGED if changed else PRINT, wished=words_of_wish(document, wish))
    queue_of().put(asked.id)
    return redirect(url_for("documents_jobs.job", job_id=asked.id), 303)


@blueprint.get("/<int(max=2147483647):job_id>")
@event_roles(Role.ORGANISER, Role.DESK, Role.RAPPORTEUR)
def job(job_id: int) -> str:
    """How far it is; the page asks again by itself until the file is there."""
    row = _job(job_id)
    trouble = sentence(EventmgrError(row.error, **row.error_params)) if row.error else ""
    return render_template(
        "documents/job.html",
        job=row,
        is_open=row.state in OPEN,
        is_done=row.state is JobState.DONE,
        is_pack=row.task == PACK,
        document=COMMAND_NAMES.get(row.wished.get("document", "")),
        trouble=trouble,
        until=row.finished_at + KEPT if row.finished_at else None,
    )


@blueprint.get("/<int(max=2147483647):job_id>/file")
@event_roles(Role.ORGANISER, Role.DESK, Role.RAPPORTEUR)
def file(job_id: int) -> Response:
    """The finished file, for a day."""
    row = _job(job_id)
    if row.state is not JobState.DONE or row.finished_at is None or row.finished_at + KEPT < clock.now():
        abort(404)
    data = result(queue_of().settings.results, row.id)
    with transaction(actor=visitor().id) as session:
        note(session, "printed", target=f"job:{row.id}", event_id=row.event_id, reason=row.file_name)
    answer = make_response(data)
    answer.mimetype = TYPES[row.file_name.rpartition(".")[2]]
    answer.headers["Content-Disposition"] = f'attachment; filename="{row.file_name}"'
    return answer


def _job(job_id: int) -> Job:
    row = job_of_event(db.session(), this_event().id, job_id)
    if not may_have(row, role()):
        abort(403)
    return row
