"""The blueprint of the Overview; it also tells the settings which sessions lie outside the dates."""

from typing import cast

from flask import Blueprint, Flask
from flask.blueprints import BlueprintSetupState

from eventmgr.reports.queries import sessions_outside_dates
from eventmgr.web.outside import find_sessions_outside_with

blueprint = Blueprint("reports", __name__)


@blueprint.record_once
def _find_sessions_outside(state: BlueprintSetupState) -> None:
    find_sessions_outside_with(cast("Flask", state.app), sessions_outside_dates)
