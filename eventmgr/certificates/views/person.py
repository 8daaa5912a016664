"""One person: what the rule says, the certificates there are, and giving one by decision."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.certificates.enums import CertificateKind
from eventmgr.certificates.forms import GiveForm
from eventmgr.certificates.queries import CertificateRow, person_row
from eventmgr.certificates.rules import printed_number
from eventmgr.certificates.services import give_certificate
from eventmgr.certificates.views.blueprint import blueprint
from eventmgr.certificates.views.shown import shown
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route("/people/<int(max=2147483647):participation_id>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def person(participation_id: int) -> Response | tuple[str, int]:
    """The certificates of one person, and one more."""
    row = person_row(db.session(), this_event(), participation_id)
    form = GiveForm(kind=_proposed(row).value)
    given: list[str] = []

    def save(session: Session) -> None:
        certificate = give_certificate(
            session,
            this_event(),
            participation_id=participation_id,
            kind=CertificateKind(form.kind.data),
            at=clock.now(),
            actor=visitor().id,
            override_name=form.override_name.data or "",
            override_reason=form.override_reason.data or "",
        )
        given.append(printed_number(this_event().code, certificate.number))

    sent = submit(form, save)
    if not sent.saved:
        return render_template("certificates/person.html", form=form, person=shown(row)), sent.status
    tell(_("Certificate %(number)s issued.", number=given[0]))
    return redirect(url_for("certificates.person", participation_id=participation_id))


def _proposed(row: CertificateRow) -> CertificateKind:
    """The kind that the form begins with: what is due, or what may stand beside what there is."""
    has = {one.kind for one in row.in_force}
    due = row.standing.kind or (CertificateKind.ATTENDANCE if row.standing.hours else CertificateKind.PARTICIPATION)
    return CertificateKind.APPRECIATION if due in has else due
