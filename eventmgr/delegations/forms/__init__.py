"""Forms of delegations and people."""

from eventmgr.delegations.forms.delegation import DelegationForm, NewDelegationForm, QuickForm, ReasonForm
from eventmgr.delegations.forms.participant import (
    LEFT,
    NewParticipantForm,
    ParticipantForm,
    PassportForm,
    PersonalForm,
    ReplaceForm,
    WalkInForm,
    consent_field,
    delegation_choices,
)

__all__ = [
    "LEFT",
    "DelegationForm",
    "NewDelegationForm",
    "NewParticipantForm",
    "ParticipantForm",
    "PassportForm",
    "PersonalForm",
    "QuickForm",
    "ReasonForm",
    "ReplaceForm",
    "WalkInForm",
    "consent_field",
    "delegation_choices",
]
