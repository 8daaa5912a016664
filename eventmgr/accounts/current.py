"""What the views of accounts need of the running application."""

from flask import current_app

from eventmgr.accounts.passwords import Passwords
from eventmgr.config import Settings


def passwords() -> Passwords:
    """Hashes and checks passwords at the cost that is configured."""
    found: Passwords = current_app.extensions["eventmgr_passwords"]
    return found


def settings() -> Settings:
    """The settings of the running application."""
    found: Settings = current_app.extensions["eventmgr"]
    return found
