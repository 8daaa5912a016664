"""One message: read, changed, taken out as a file, settled."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.audit.log import note
from eventmgr.correspondence.forms import WordsForm
from eventmgr.correspondence.views.blueprint import NUMBER, blueprint, these_settings
from eventmgr.database import db, transaction
from eventmgr.events.current import this_event
from eventmgr.mail.enums import WAITING
from eventmgr.mail.queries import is_stuck, message_in_event
from eventmgr.mail.server import message_of
from eventmgr.mail.services import change_draft, discard, queue, settle, unqueue
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.downloads import download_answer
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

ONE = f"/<{NUMBER}:message_id>"


@blueprint.route(ONE, methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def message(message_id: int) -> Response | tuple[str, int]:
    """Read it, and change it as long as it has not gone."""
    row = message_in_event(db.session(), this_event().id, message_id)
    form = WordsForm(obj=row)

    def save(session: Session) -> None:
        change_draft(
            session, row, version=form.version.data, subject=form.subject.data or "", body=form.body.data or ""
        )

    sent = submit(form, save, row=row)
    if not sent.saved:
        page = render_template(
            "outbox/message.html",
            form=form,
            row=row,
            stale=sent.stale,
            may_change=row.state in WAITING,
            stuck=is_stuck(row, clock.now()),
        )
        return page, sent.status
    tell(_("The message is saved."))
    return redirect(url_for("outbox.message", message_id=row.id))


@blueprint.get(f"{ONE}/message.eml")
@event_roles(Role.ORGANISER)
def message_file(message_id: int) -> Response:
    """The message as a file that mail programs open; the private link is not in it."""
    row = message_in_event(db.session(), this_event().id, message_id)
    settings = these_settings()
    written = message_of(
        settings,
        to_address=row.to_address,
        to_name=row.to_name,
        subject=row.subject,
        body=row.body,
        message_id=row.message_id,
    )
    with transaction(actor=visitor().id) as session:
        note(session, "took out", target=f"message:{row.id}", event_id=this_event().id)
    return download_answer(written.as_bytes(), name=f"message-{row.id}.eml", media_type="message/rfc822")


@blueprint.post(f"{ONE}/discard")
@event_roles(Role.ORGANISER)
def message_discard(message_id: int) -> Response:
    """Throw a draft away."""
    row = message_in_event(db.session(), this_event().id, message_id)
    with transaction(actor=visitor().id) as session:
        discard(session, row)
    tell(_("The draft is thrown away."))
    return redirect(url_for("outbox.index"))


@blueprint.post(f"{ONE}/queue")
@event_roles(Role.ORGANISER)
def message_queue(message_id: int) -> Response:
    """Let it go with the next sending."""
    row = message_in_event(db.session(), this_event().id, message_id)
    with transaction(actor=visitor().id) as session:
        queue(session, row)
    tell(_("The message is queued."))
    return redirect(url_for("outbox.index", state="draft"))


@blueprint.post(f"{ONE}/unqueue")
@event_roles(Role.ORGANISER)
def message_unqueue(message_id: int) -> Response:
    """Hold it back."""
    row = message_in_event(db.session(), this_event().id, message_id)
    with transaction(actor=visitor().id) as session:
        unqueue(session, row)
    tell(_("The message is held back."))
    return redirect(url_for("outbox.message", message_id=row.id))


@blueprint.post(f"{ONE}/arrived")
@event_roles(Role.ORGANISER)
def message_arrived(message_id: int) -> Response:
    """Somebody asked: it has arrived."""
    return _settle(message_id, arrived=True)


@blueprint.post(f"{ONE}/not-arrived")
@event_roles(Role.ORGANISER)
def message_not_arrived(message_id: int) -> Response:
    """Somebody asked: it has not, and may be sent again."""
    return _settle(message_id, arrived=False)


def _settle(message_id: int, *, arrived: bool) -> Response:
    row = message_in_event(db.session(), this_event().id, message_id)
    with transaction(actor=visitor().id) as session:
        settle(session, row, arrived=arrived)
    tell(_("Written down as sent.") if arrived else _("It is a draft again."))
    return redirect(url_for("outbox.message", message_id=row.id))
