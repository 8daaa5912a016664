"""Verbs of delegations and participations."""

from eventmgr.delegations.services.heads import SecondHeadError
from eventmgr.delegations.services.invite import change_delegation, invite_delegation
from eventmgr.delegations.services.register import enrol_person, register_participant
from eventmgr.delegations.services.substitute import follow_substitution, substitute_participant

__all__ = [
    "SecondHeadError",
    "change_delegation",
    "enrol_person",
    "follow_substitution",
    "invite_delegation",
    "register_participant",
    "substitute_participant",
]
