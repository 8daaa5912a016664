"""Where certificates of the running installation are verified."""

from flask import current_app

from eventmgr.config import Settings


def public_address() -> str:
    """The configured public address; never that of a request."""
    settings: Settings = current_app.extensions["eventmgr"]
    return settings.public_address
