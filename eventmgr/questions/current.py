"""The key for passport numbers of the running installation."""

from flask import current_app

from eventmgr.config import Settings
from eventmgr.questions.passports import passport_key


def this_passport_key() -> bytes:
    """The key that `passport_hash` takes."""
    settings: Settings = current_app.extensions["eventmgr"]
    return passport_key(settings.secret_key)
