"""eventmgr: delegations, agenda, attendance and prints of multi-country training dialogues."""

from flask import Flask

from eventmgr import config

__version__ = "0.1.0"


def create_app(settings: config.Settings | None = None) -> Flask:
    """The application for `settings`; without them, for the settings of this installation."""
    from eventmgr import assembly

    return assembly.assemble(settings or config.load())
