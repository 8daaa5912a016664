"""The blueprint of the agenda, and who may do what in it (product.md section 6)."""

from typing import cast

from flask import Blueprint, Flask, g
from flask.blueprints import BlueprintSetupState

from eventmgr.agenda.queries import collisions_of_event
from eventmgr.database import db
from eventmgr.events.current import this_event
from eventmgr.web.navigation import add_tab_count
from eventmgr.web.roles import Role
from eventmgr.web.visitor import role

blueprint = Blueprint("agenda", __name__, url_prefix="/events/<code>/agenda")


@blueprint.record_once
def _count_on_tab(state: BlueprintSetupState) -> None:
    app = cast("Flask", state.app)
    add_tab_count(app, "agenda.index", lambda _event: _collisions())


def _collisions() -> int:
    """What the tab counts, for those who can do something about it; a page that has counted already left it in `g`."""
    if role() not in EDITORS:
        return 0
    counted: int | None = g.get("collisions")
    return collisions_of_event(db.session(), this_event()) if counted is None else counted


EDITORS = (Role.ORGANISER, Role.RAPPORTEUR)
"""They change the agenda."""

STAFF = (*EDITORS, Role.DESK)
"""They see all of it; a viewer sees the public programme."""
