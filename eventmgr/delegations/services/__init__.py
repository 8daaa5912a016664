"""Verbs of delegations and participations."""

from eventmgr.delegations.services.absence import remove_delegation, take_back_delegation, withdraw_delegation
from eventmgr.delegations.services.bulk import BulkDone, do_to_many
from eventmgr.delegations.services.edit import change_participant
from eventmgr.delegations.services.heads import SecondHeadError, make_head
from eventmgr.delegations.services.invite import change_delegation, invite_delegation
from eventmgr.delegations.services.leaving import take_back_participant, withdraw_participant
from eventmgr.delegations.services.merge import check_merge, keep_apart, merge_people
from eventmgr.delegations.services.ordering import move_delegation, move_member, order_as_given, order_by_precedence
from eventmgr.delegations.services.photos import may_be_photographed, set_photo
from eventmgr.delegations.services.presence import set_consents, set_presence
from eventmgr.delegations.services.register import enrol_person, register_participant
from eventmgr.delegations.services.registration import change_restricted, column_values, save_registration
from eventmgr.delegations.services.substitute import follow_substitution, substitute_participant

__all__ = [
    "BulkDone",
    "SecondHeadError",
    "change_delegation",
    "change_participant",
    "change_restricted",
    "check_merge",
    "column_values",
    "do_to_many",
    "enrol_person",
    "follow_substitution",
    "invite_delegation",
    "keep_apart",
    "make_head",
    "may_be_photographed",
    "merge_people",
    "move_delegation",
    "move_member",
    "order_as_given",
    "order_by_precedence",
    "register_participant",
    "remove_delegation",
    "save_registration",
    "set_consents",
    "set_photo",
    "set_presence",
    "substitute_participant",
    "take_back_delegation",
    "take_back_participant",
    "withdraw_delegation",
    "withdraw_participant",
]
