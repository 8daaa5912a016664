"""The blueprint of the agenda, and who may do what in it (product.md section 6)."""

from typing import cast

from flask import Blueprint, Flask
from flask.blueprints import BlueprintSetupState

from eventmgr.agenda.queries import collisions_of_event
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.navigation import add_tab_count
from eventmgr.web.roles import Role

blueprint = Blueprint("agenda", __name__, url_prefix="/events/<code>/agenda")


@blueprint.record_once
def _count_on_tab(state: BlueprintSetupState) -> None:
    app = cast("Flask", state.app)
    add_tab_count(app, "agenda.index", lambda _event: collisions_of_event(db.session(), this_event()))


EDITORS = (Role.ORGANISER, Role.RAPPORTEUR)
"""They change the agenda."""

STAFF = (*EDITORS, Role.DESK)
"""They see all of it; a viewer sees the public programme."""
