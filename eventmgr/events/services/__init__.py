"""Verbs of events: create and change one, its organisations, objectives and statements, and who works on it."""

from eventmgr.events.services.logos import set_logo
from eventmgr.events.services.making import change_event, create_event, existing_event
from eventmgr.events.services.organisations import (
    add_organisation,
    change_organisation,
    move_organisation,
    remove_organisation,
)
from eventmgr.events.services.team import colleague, give_role, take_role
from eventmgr.events.services.texts import (
    add_objective,
    add_statement,
    change_objective,
    change_statement,
    move_objective,
    move_statement,
    remove_objective,
    remove_statement,
)

__all__ = [
    "add_objective",
    "add_organisation",
    "add_statement",
    "change_event",
    "change_objective",
    "change_organisation",
    "change_statement",
    "colleague",
    "create_event",
    "existing_event",
    "give_role",
    "move_objective",
    "move_organisation",
    "move_statement",
    "remove_objective",
    "remove_organisation",
    "remove_statement",
    "set_logo",
    "take_role",
]
