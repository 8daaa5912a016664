"""Handing the list in, confirming it, taking a request back."""

from flask import redirect, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from eventmgr.database import db, transaction
from eventmgr.registration.queries import own_request
from eventmgr.registration.services import confirm_all, hand_in, take_back_request
from eventmgr.registration.views.blueprint import NUMBER, blueprint, this_delegation
from eventmgr.web.access import link_holders
from eventmgr.web.telling import tell
from eventmgr.web.visitor import acting


@blueprint.post("/hand-in")
@link_holders
def nominate() -> Response:
    """These are the people whom the delegation names."""
    actor, reason = acting()
    with transaction(actor=actor, reason=reason) as session:
        hand_in(session, this_delegation())
    tell(_("Your nominations are handed in."), _("You can go on changing the list until the deadline."))
    return redirect(url_for("registration.index"))


@blueprint.post("/confirm")
@link_holders
def confirm() -> Response:
    """Everybody on the list will come."""
    actor, reason = acting()
    with transaction(actor=actor, reason=reason) as session:
        count = confirm_all(session, this_delegation())
    tell(ngettext("%(num)d person confirmed.", "%(num)d people confirmed.", count))
    return redirect(url_for("registration.index"))


@blueprint.post(f"/requests/<{NUMBER}:request_id>/take-back")
@link_holders
def request_take_back(request_id: int) -> Response:
    """The change is not wanted any more."""
    row = own_request(db.session(), this_delegation(), request_id)
    actor, reason = acting()
    with transaction(actor=actor, reason=reason) as session:
        take_back_request(session, row)
    tell(_("The request is taken back."))
    return redirect(url_for("registration.index", _anchor="requests"))
