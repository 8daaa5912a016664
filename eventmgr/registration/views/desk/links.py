"""Private links to delegations: made, shown once, closed; and what the delegation handed in and asked for."""

from zoneinfo import ZoneInfo

from flask import current_app, redirect, render_template, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from eventmgr import clock
from eventmgr.config import Settings
from eventmgr.database import db, transaction
from eventmgr.delegations.models import Delegation
from eventmgr.delegations.queries import delegation_by_slug, printed_delegation
from eventmgr.events.current import this_event
from eventmgr.invitations.services import letter_links
from eventmgr.links.enums import LinkKind
from eventmgr.links.queries import link_of_delegation
from eventmgr.links.services import revoke_links
from eventmgr.registration.queries import papers_of, requests_of
from eventmgr.registration.views.desk.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor


@blueprint.get("/<slug>")
@event_roles(Role.ORGANISER)
def link(slug: str) -> str:
    """The link of a delegation, whether it is open and was used; its papers and its requests."""
    return _page(delegation_by_slug(db.session(), this_event(), slug))


@blueprint.post("/<slug>/link")
@event_roles(Role.ORGANISER)
def link_renew(slug: str) -> str:
    """Make a new link and show it: this once, because only a hash of it is kept."""
    row = delegation_by_slug(db.session(), this_event(), slug)
    with transaction(actor=visitor().id) as session:
        settings: Settings = current_app.extensions["eventmgr"]
        address = letter_links(session, this_event(), [row], public_address=settings.public_address, purpose="by hand")[
            row.id
        ]
    return _page(row, shown=address)


@blueprint.post("/<slug>/link/close")
@event_roles(Role.ORGANISER)
def link_close(slug: str) -> Response:
    """Shut the link, and whoever has opened it."""
    row = delegation_by_slug(db.session(), this_event(), slug)
    with transaction(actor=visitor().id) as session:
        revoke_links(session, event_id=row.event_id, kind=LinkKind.DELEGATION, delegation_id=row.id)
    tell(_("The link is closed."), _("Whoever has it open is shut out from now on."))
    return redirect(url_for("registration_desk.link", slug=row.slug))


def _page(row: Delegation, shown: str = "") -> str:
    found = link_of_delegation(db.session(), row.event_id, row.id)
    return render_template(
        "registration/link.html",
        row=row,
        name=printed_delegation(row, this_event()),
        link=found,
        is_open=found is not None and found.is_open(clock.now()),
        shown=shown,
        papers=papers_of(db.session(), row),
        requests=requests_of(db.session(), row),
        zone=ZoneInfo(this_event().timezone),
    )
