"""Papers: note verbale and copies of passports; written here, read by organisers only."""

from flask import redirect, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.files.current import hand_in_paper
from eventmgr.files.enums import FileKind
from eventmgr.registration.enums import PaperKind
from eventmgr.registration.forms import PaperForm
from eventmgr.registration.queries import own_members, own_paper
from eventmgr.registration.services import hand_in_own_paper, remove_own_paper
from eventmgr.registration.views.blueprint import NUMBER, blueprint, this_delegation, this_member
from eventmgr.registration.views.home import page
from eventmgr.web.access import link_holders
from eventmgr.web.answers import submit
from eventmgr.web.telling import tell
from eventmgr.web.visitor import acting

KINDS = {PaperKind.NOTE_VERBALE: FileKind.NOTE_VERBALE, PaperKind.PASSPORT: FileKind.PASSPORT}


@blueprint.post("/papers")
@link_holders
def paper_new() -> Response | tuple[str, int]:
    """Hand a paper in."""
    form = PaperForm()
    named = [row for row in own_members(db.session(), this_delegation()) if not row.name_withheld]
    form.participation_id.choices = [("", "–"), *((str(row.id), row.person.full_name) for row in named)]

    def save(session: Session) -> None:
        kind = PaperKind(form.kind.data)
        member = this_member(int(form.participation_id.data)) if form.participation_id.data else None
        sent = form.paper.data.read(), form.paper.data.filename or ""
        try:
            file = hand_in_paper(session, this_event().id, sent=sent, kind=KINDS[kind])
        except RefusedError as error:
            raise RefusedError(error.message, field="paper", **error.params) from error
        hand_in_own_paper(session, this_delegation(), file=file, kind=kind, member=member)

    sent = submit(form, save)
    if not sent.saved:
        return page(form), sent.status
    tell(_("The paper is handed in."), _("Only the organisers can open it."))
    return redirect(url_for("registration.index", _anchor="papers"))


@blueprint.post(f"/papers/<{NUMBER}:paper_id>/remove")
@link_holders
def paper_remove(paper_id: int) -> Response:
    """Take a paper out again."""
    row = own_paper(db.session(), this_delegation(), paper_id)
    actor, reason = acting()
    with transaction(actor=actor, reason=reason) as session:
        remove_own_paper(session, row)
    tell(_("The paper is taken out."))
    return redirect(url_for("registration.index", _anchor="papers"))
