"""Forms of delegations and people."""

from eventmgr.delegations.forms.delegation import DelegationForm, GroupForm, NewDelegationForm, QuickForm, ReasonForm
from eventmgr.delegations.forms.participant import (
    LEFT,
    MergeForm,
    NewParticipantForm,
    ParticipantForm,
    PersonalForm,
    ReplaceForm,
    RestrictedForm,
    WalkInForm,
    consent_field,
    delegation_choices,
)

__all__ = [
    "LEFT",
    "DelegationForm",
    "GroupForm",
    "MergeForm",
    "NewDelegationForm",
    "NewParticipantForm",
    "ParticipantForm",
    "PersonalForm",
    "QuickForm",
    "ReasonForm",
    "ReplaceForm",
    "RestrictedForm",
    "WalkInForm",
    "consent_field",
    "delegation_choices",
]
