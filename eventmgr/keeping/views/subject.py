"""One person's data: handed out, or erased, at their request."""

from flask import make_response, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.audit.log import note
from eventmgr.database import db, transaction
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries import participation_by_id
from eventmgr.events.current import this_event
from eventmgr.files.current import stored_bytes
from eventmgr.keeping.exchange.subject import subject_archive
from eventmgr.keeping.forms import EraseForm
from eventmgr.keeping.queries.subject import subject_of
from eventmgr.keeping.services.erase import erase_person
from eventmgr.keeping.views.blueprint import blueprint
from eventmgr.keeping.views.bytes import discard_unused
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

ONE = "/people/<int(max=2147483647):participation_id>"


@blueprint.route(f"{ONE}/data", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def subject(participation_id: int) -> Response | tuple[str, int]:
    """How much is kept about this person; hand it out, or erase it."""
    row, form = _row(participation_id), EraseForm()
    hashes: list[str] = []

    def save(session: Session) -> None:
        hashes.extend(erase_person(session, row, reason=form.reason.data or ""))

    sent = submit(form, save)
    if not sent.saved:
        kept = subject_of(db.session(), row)
        counts = [(table.replace("_", " "), len(lines)) for table, lines in kept.rows.items()]
        return render_template("keeping/subject.html", form=form, row=row, kept=kept, counts=counts), sent.status
    discard_unused(hashes)
    tell(_("The person is erased."), _("The anonymous count stays."))
    return redirect(url_for("people.index"))


@blueprint.post(f"{ONE}/data.zip")
@event_roles(Role.ORGANISER)
def subject_file(participation_id: int) -> Response:
    """Everything that is kept about this person, restricted values included; the audit trail says that it went out."""
    row = _row(participation_id)
    data = subject_archive(subject_of(db.session(), row), read=stored_bytes)
    with transaction(actor=visitor().id) as session:
        note(session, "exported person", target=f"participation:{row.id}", event_id=this_event().id)
    answer = make_response(data)
    answer.mimetype = "application/zip"
    answer.headers["Content-Disposition"] = f'attachment; filename="{this_event().code}-person-{row.number}.zip"'
    return answer


def _row(participation_id: int) -> Participation:
    return participation_by_id(db.session(), this_event(), participation_id)
