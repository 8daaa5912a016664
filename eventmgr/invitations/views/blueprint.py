"""The blueprint that the pages of invitations hang on."""

from flask import Blueprint, request

from eventmgr.database import db
from eventmgr.delegations.models import Delegation
from eventmgr.events.current import this_event
from eventmgr.invitations.queries import to_invite

NUMBER = "int(max=2147483647)"
blueprint = Blueprint("invitations", __name__, url_prefix="/events/<code>/delegations/invitations")


def ticked() -> list[Delegation]:
    """The delegations of this event that were ticked."""
    wanted = {int(number) for number in request.form.getlist("delegation") if number.isdecimal()}
    return to_invite(db.session(), this_event(), wanted)
