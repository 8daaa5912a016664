"""Sessions outside the dates of their event: kept when the dates change, and shown.

The settings of an event stand below the agenda, so the agenda's reader is handed in from above.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from flask import Flask, current_app
from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Outside:
    """A session on a day that the event does not have; times are wall time."""

    title: str
    date: date
    starts: time
    ends: time


Finder = Callable[[Session, Any], list[Outside]]
_KEY = "eventmgr_sessions_outside"


def find_sessions_outside_with(app: Flask, finder: Finder) -> None:
    """Let `finder(session, event)` list the sessions outside the dates, in order of time."""
    app.extensions[_KEY] = finder


def sessions_outside(session: Session, event: Any) -> list[Outside]:
    """Sessions outside the dates of `event`; none while the application has no agenda."""
    finder: Any = current_app.extensions.get(_KEY)
    return list(finder(session, event)) if finder else []
