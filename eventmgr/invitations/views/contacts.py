"""What went to one delegation and came from it."""

from flask import redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.audit.log import change_set
from eventmgr.database import db, transaction
from eventmgr.delegations.queries import delegation_by_slug, printed_delegation
from eventmgr.events.current import this_event
from eventmgr.invitations.forms import ContactForm
from eventmgr.invitations.queries import contact_in_event, contacts_of
from eventmgr.invitations.services import log_contact, remove_contact
from eventmgr.invitations.views.blueprint import NUMBER, blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.answers import submit
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.route("/<slug>", methods=["GET", "POST"])
@event_roles(Role.ORGANISER)
def contacts(slug: str) -> Response | tuple[str, int]:
    """Every contact with a delegation, and the next one to write down."""
    row = delegation_by_slug(db.session(), this_event(), slug)
    form = ContactForm(data={"date": clock.today(this_event().timezone)})

    def save(session: Session) -> None:
        log_contact(session, row, **form.values())

    sent = submit(form, save)
    if not sent.saved:
        page = render_template(
            "invitations/contacts.html",
            form=form,
            row=row,
            name=printed_delegation(row, this_event()),
            contacts=contacts_of(db.session(), row),
        )
        return page, sent.status
    tell(_("Written down."), undo=url_for("undo.take_back", change_set=sent.change_set))
    return redirect(url_for("invitations.contacts", slug=row.slug))


@blueprint.post(f"/contacts/<{NUMBER}:contact_id>/remove")
@event_roles(Role.ORGANISER)
def contact_remove(contact_id: int) -> Response:
    """Take out what was written down by mistake."""
    row = contact_in_event(db.session(), this_event(), contact_id)
    with transaction(actor=visitor().id) as session:
        remove_contact(session, row)
        done = change_set(session)
    tell(_("Taken out."), undo=url_for("undo.take_back", change_set=done))
    return redirect(url_for("invitations.index"))
