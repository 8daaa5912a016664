"""What becomes of one certificate: printed, handed over, corrected, voided."""

from collections.abc import Callable

from flask import flash, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.certificates.current import public_address
from eventmgr.certificates.forms import VoidForm
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.printing import single_certificate
from eventmgr.certificates.queries import certificate_in_event
from eventmgr.certificates.rules import printed_number
from eventmgr.certificates.services import correct_certificate, hand_over, take_back, void_certificate
from eventmgr.certificates.views.blueprint import ONE, blueprint
from eventmgr.database import db, transaction
from eventmgr.errors import RefusedError
from eventmgr.events.current import this_event
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.errors import sentence
from eventmgr.web.roles import Role
from eventmgr.web.visitor import visitor


@blueprint.get(f"{ONE}.pdf")
@event_roles(Role.ORGANISER)
def pdf(certificate_id: int) -> Response:
    """This certificate alone, as it was issued or corrected."""
    from eventmgr.documents.certificates import render_certificates

    at = clock.now_in(this_event().timezone)
    content = single_certificate(
        db.session(), this_event(), certificate_id=certificate_id, as_of=at, public_address=public_address()
    )
    with transaction(actor=visitor().id) as session:
        note(session, "printed", target=f"certificate:{certificate_id}", event_id=this_event().id)
    answer = make_response(render_certificates(content))
    answer.mimetype = "application/pdf"
    name = content.certificates[0].number if content.certificates else this_event().code
    answer.headers["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return answer


@blueprint.post(f"{ONE}/hand-over")
@event_roles(Role.ORGANISER, Role.DESK)
def handed_over(certificate_id: int) -> Response:
    """It was handed over."""
    at = clock.now()
    return _done(certificate_id, lambda session, event: hand_over(session, event, certificate_id=certificate_id, at=at))


@blueprint.post(f"{ONE}/take-back")
@event_roles(Role.ORGANISER, Role.DESK)
def taken_back(certificate_id: int) -> Response:
    """It was not: the mark goes again."""
    return _done(certificate_id, lambda session, event: take_back(session, event, certificate_id=certificate_id))


@blueprint.post(f"{ONE}/correct")
@event_roles(Role.ORGANISER)
def correct(certificate_id: int) -> Response:
    """The name as it is now, under the same number."""
    at = clock.now()
    return _done(
        certificate_id,
        lambda session, event: correct_certificate(session, event, certificate_id=certificate_id, at=at),
    )


@blueprint.route(f"{ONE}/void", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def void(certificate_id: int) -> Response | tuple[str, int]:
    """It counts no longer, and why."""
    row = certificate_in_event(db.session(), this_event(), certificate_id)
    form = VoidForm(version=row.version)

    def save(session: Session) -> None:
        given = {"version": form.version.data, "reason": form.reason.data or ""}
        void_certificate(session, this_event(), certificate_id=certificate_id, at=clock.now(), **given)

    sent, number = submit(form, save, row=row), printed_number(this_event().code, row.number)
    if not sent.saved:
        page = render_template("certificates/void.html", form=form, row=row, number=number, stale=sent.stale)
        return page, sent.status
    flash(_("%(number)s is void.", number=number), "ok")
    return redirect(url_for("certificates.person", participation_id=row.participation_id))


def _done(certificate_id: int, change: Callable[..., Certificate]) -> Response:
    try:
        with transaction(actor=visitor().id) as session:
            row = change(session, this_event())
    except RefusedError as error:
        flash(sentence(error), "bad")
        row = certificate_in_event(db.session(), this_event(), certificate_id)
    if "person" in request.form:
        return redirect(url_for("certificates.person", participation_id=row.participation_id))
    q, show, page = (request.form.get(name) or None for name in ("q", "show", "page"))
    place = f"person-{row.participation_id}"
    return redirect(url_for("certificates.index", q=q, show=show, page=page, _anchor=place))
