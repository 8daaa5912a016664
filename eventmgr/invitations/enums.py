"""Words of invitations (domain.md A, T-65)."""

from enum import StrEnum

from eventmgr.words import N_


class ContactKind(StrEnum):
    """What was sent to a delegation, or came from it."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    ANSWER = "answer"

    @property
    def label(self) -> str:
        return _KIND_LABELS[self]


class Channel(StrEnum):
    """By which way."""

    EMAIL = "email"
    POST = "post"
    NOTE_VERBALE = "note_verbale"
    PHONE = "phone"
    HAND = "hand"
    OTHER = "other"

    @property
    def label(self) -> str:
        return _CHANNEL_LABELS[self]


_KIND_LABELS = {
    ContactKind.INVITATION: N_("Invitation"),
    ContactKind.REMINDER: N_("Reminder"),
    ContactKind.ANSWER: N_("Answer"),
}

_CHANNEL_LABELS = {
    Channel.EMAIL: N_("E-mail"),
    Channel.POST: N_("Post"),
    Channel.NOTE_VERBALE: N_("Note verbale"),
    Channel.PHONE: N_("Phone"),
    Channel.HAND: N_("By hand"),
    Channel.OTHER: N_("Another way"),
}
