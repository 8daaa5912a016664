"""Verbs of delegations and participations."""

from eventmgr.delegations.services.heads import SecondHeadError
from eventmgr.delegations.services.invite import change_delegation, invite_delegation
from eventmgr.delegations.services.register import enrol_person, register_participant

__all__ = [
    "SecondHeadError",
    "change_delegation",
    "enrol_person",
    "invite_delegation",
    "register_participant",
]
