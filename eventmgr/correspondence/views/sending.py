"""Queueing what was read, and sending what is queued."""

from flask import abort, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from eventmgr.correspondence.views.blueprint import NUMBER, blueprint, these_settings
from eventmgr.correspondence.work import MAIL
from eventmgr.database import db, transaction
from eventmgr.errors import EventmgrError, RefusedError
from eventmgr.events.current import this_event
from eventmgr.jobs.current import queue_of
from eventmgr.jobs.enums import OPEN, JobState
from eventmgr.jobs.queries import job_of_event
from eventmgr.jobs.services import ask
from eventmgr.mail.enums import MessageState
from eventmgr.mail.queries import counts_by_state, message_in_event
from eventmgr.mail.server import is_configured
from eventmgr.mail.services import queue
from eventmgr.web.access import event_roles
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor
from eventmgr.words import N_


@blueprint.post("/queue")
@event_roles(Role.ORGANISER)
def queue_many() -> Response:
    """Queue every message that is ticked: those that were read."""
    numbers = {int(number) for number in request.form.getlist("message") if number.isdecimal()}
    if not numbers:
        raise RefusedError(N_("Tick the messages that you have read."))
    with transaction(actor=visitor().id) as session:
        for number in sorted(numbers):
            queue(session, message_in_event(session, this_event().id, number))
    tell(ngettext("%(num)d message is queued.", "%(num)d messages are queued.", len(numbers)))
    return redirect(url_for("outbox.index"))


@blueprint.post("/send")
@event_roles(Role.ORGANISER)
def send() -> Response:
    """Send what is queued, in the background."""
    if not is_configured(these_settings()):
        raise RefusedError(N_("No mail server is configured: take the messages out as files, or have one set up."))
    waiting = counts_by_state(db.session(), this_event().id)[MessageState.QUEUED]
    if not waiting:
        raise RefusedError(N_("Nothing is queued: read the drafts, and queue them."))
    with transaction(actor=visitor().id) as session:
        job = ask(session, this_event().id, task=MAIL, wished={}, total=waiting)
    queue_of().put(job.id)
    return redirect(url_for("outbox.sending", job_id=job.id), 303)


@blueprint.get(f"/sending/<{NUMBER}:job_id>")
@event_roles(Role.ORGANISER)
def sending(job_id: int) -> str:
    """How far it is; the page asks again by itself."""
    job = job_of_event(db.session(), this_event().id, job_id)
    if job.task != MAIL:
        abort(404)
    counts = counts_by_state(db.session(), this_event().id)
    return render_template(
        "outbox/sending.html",
        job=job,
        is_open=job.state in OPEN,
        is_done=job.state is JobState.DONE,
        waiting=counts[MessageState.QUEUED] + counts[MessageState.SENDING],
        trouble=sentence(EventmgrError(job.error, **job.error_params)) if job.error else "",
        said=_("Sent: %(sent)s. Failed: %(failed)s. Perhaps sent: %(unsure)s.", **_counts(job.outcome)),
    )


def _counts(outcome: dict[str, int] | None) -> dict[str, int]:
    found = outcome or {}
    return {state: found.get(state, 0) for state in ("sent", "failed", "unsure")}
