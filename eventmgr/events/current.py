"""The event of the address, as the guard loaded it."""

from typing import cast

from flask import g

from eventmgr.events.models import Event


def this_event() -> Event:
    """The event of the address; only behind the door of an event."""
    return cast("Event", g.event)
