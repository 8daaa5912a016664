"""What certificates have to know of the running installation."""

from flask import current_app

from eventmgr.config import Settings


def public_address() -> str:
    """The address under which certificates are verified."""
    found: Settings = current_app.extensions["eventmgr"]
    return found.public_address
