"""The blueprint of a delegation's own page."""

from flask import Blueprint, g

from eventmgr.database import db
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries import printed_delegation
from eventmgr.events.current import this_event
from eventmgr.links.models import PrivateLink
from eventmgr.registration.queries import delegation_of_link, own_member

NUMBER = "int(max=2147483647)"
blueprint = Blueprint("registration", __name__, url_prefix=f"/registration/<{NUMBER}:link>")


def this_link() -> PrivateLink:
    """The link that was opened; only behind its door."""
    link: PrivateLink = g.link
    return link


def this_delegation() -> Delegation:
    """The delegation that the link opens, and no other."""
    return delegation_of_link(db.session(), this_link())


def this_member(participation_id: int) -> Participation:
    """A member of it; everybody else is not found."""
    return own_member(db.session(), this_delegation(), participation_id)


@blueprint.context_processor
def _heading() -> dict[str, str]:
    return {"own_name": printed_delegation(this_delegation(), this_event()) if g.get("link") else ""}
