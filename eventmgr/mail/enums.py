"""Words of messages."""

from enum import StrEnum

from eventmgr.words import N_


class MessageKind(StrEnum):
    """What a message is for."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    MISSING = "missing"
    CONFIRMATION = "confirmation"
    PROGRAMME = "programme"
    THANKS = "thanks"

    @property
    def label(self) -> str:
        return _KINDS[self]


class MessageState(StrEnum):
    """How far a message is."""

    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"

    @property
    def label(self) -> str:
        return _STATES[self]


WAITING = frozenset({MessageState.DRAFT, MessageState.FAILED})
"""May be changed, queued or thrown away; nothing has left the house."""
_KINDS = {
    MessageKind.INVITATION: N_("Invitation"),
    MessageKind.REMINDER: N_("Reminder"),
    MessageKind.MISSING: N_("Missing data"),
    MessageKind.CONFIRMATION: N_("Confirmation"),
    MessageKind.PROGRAMME: N_("Programme"),
    MessageKind.THANKS: N_("Thanks"),
}
_STATES = {
    MessageState.DRAFT: N_("Draft"),
    MessageState.QUEUED: N_("Queued"),
    MessageState.SENDING: N_("Being sent"),
    MessageState.SENT: N_("Sent"),
    MessageState.FAILED: N_("Failed"),
    MessageState.UNSURE: N_("Perhaps sent"),
}
