"""Private links to delegations: made, shown once, closed; and what the delegation handed in and asked for."""

from datetime import datetime, time, timedelta
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
from eventmgr.events.models import Event
from eventmgr.links.addresses import link_address
from eventmgr.links.enums import LinkKind
from eventmgr.links.queries import link_of_delegation
from eventmgr.links.services import renew_link, revoke_links
from eventmgr.registration.queries import papers_of, requests_of
from eventmgr.registration.views.desk.blueprint import blueprint
from eventmgr.web.access import event_roles
from eventmgr.web.roles import Role
from eventmgr.web.telling import tell
from eventmgr.web.visitor import visitor

DAYS_AFTER = 14
"""A link goes on after the event, so that the delegation can still put its data right."""


def link_ends(event: Event) -> datetime:
    """When a link to a delegation of `event` expires, if nobody closes it before."""
    last = datetime.combine(event.end_date, time(23, 59), tzinfo=ZoneInfo(event.timezone))
    return max(last, clock.now()) + timedelta(days=DAYS_AFTER)


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
        token = renew_link(
            session,
            event_id=row.event_id,
            kind=LinkKind.DELEGATION,
            delegation_id=row.id,
            purpose="by hand",
            expires_at=link_ends(this_event()),
        )
    settings: Settings = current_app.extensions["eventmgr"]
    return _page(row, shown=link_address(settings.public_address, token))


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
