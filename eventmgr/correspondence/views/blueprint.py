"""The blueprint that the outbox hangs on."""

from flask import Blueprint, current_app

from eventmgr.config import Settings
from eventmgr.mail.server import is_configured

NUMBER = "int(max=2147483647)"
blueprint = Blueprint("outbox", __name__, url_prefix="/events/<code>/delegations/messages")


def these_settings() -> Settings:
    """The settings of the running installation."""
    settings: Settings = current_app.extensions["eventmgr"]
    return settings


@blueprint.context_processor
def _configured() -> dict[str, bool]:
    return {"configured": is_configured(these_settings())}
