"""Words of what is asked (domain.md B.4, B.8)."""

from enum import StrEnum

from eventmgr.words import N_


class Block(StrEnum):
    """A part of the registration form."""

    IDENTITY = "identity"
    SERVICE = "service"
    STATISTICS = "statistics"
    CONTACT = "contact"
    TRAVEL = "travel"
    NEEDS = "needs"
    LANGUAGE = "language"
    PART = "part"
    CONSENT = "consent"
    OWN = "own"

    @property
    def label(self) -> str:
        return _BLOCK_LABELS[self]


class FieldKind(StrEnum):
    """What an answer looks like."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    COUNTRY = "country"
    FILE = "file"

    @property
    def label(self) -> str:
        return _KIND_LABELS[self]


QUESTION_KINDS = (
    FieldKind.LINE,
    FieldKind.TEXT,
    FieldKind.NUMBER,
    FieldKind.DATE,
    FieldKind.CHOICE,
    FieldKind.CHOICES,
    FieldKind.YES_NO,
    FieldKind.FILE,
)
"""What an organiser may ask."""


class FieldClass(StrEnum):
    """Who sees an answer (B.8)."""

    PARTICIPANTS = "participants"
    ORGANISERS = "organisers"
    RESTRICTED = "restricted"

    @property
    def label(self) -> str:
        return _CLASS_LABELS[self]


class Holder(StrEnum):
    """Where an answer is kept."""

    PERSON = "person"
    PARTICIPATION = "participation"
    PRIVATE = "private"
    CONSENT = "consent"
    ANSWER = "answer"


class PassportType(StrEnum):
    """Kind of a passport."""

    ORDINARY = "ordinary"
    SERVICE = "service"
    DIPLOMATIC = "diplomatic"

    @property
    def label(self) -> str:
        return _PASSPORT_LABELS[self]


class RoomSharing(StrEnum):
    """Whether somebody shares a room of the hotel."""

    SINGLE = "single"
    SHARES = "shares"

    @property
    def label(self) -> str:
        return _ROOM_LABELS[self]


class Dietary(StrEnum):
    """What somebody eats; an allergy is told in words."""

    NONE = "none"
    HALAL = "halal"
    VEGETARIAN = "vegetarian"
    VEGAN = "vegan"
    ALLERGY = "allergy"
    OTHER = "other"

    @property
    def label(self) -> str:
        return _DIETARY_LABELS[self]


_BLOCK_LABELS = {
    Block.IDENTITY: N_("Name"),
    Block.SERVICE: N_("Service"),
    Block.STATISTICS: N_("Statistics"),
    Block.CONTACT: N_("Contact"),
    Block.TRAVEL: N_("Travel"),
    Block.NEEDS: N_("Needs"),
    Block.LANGUAGE: N_("Language"),
    Block.PART: N_("Part in the programme"),
    Block.CONSENT: N_("Consent"),
    Block.OWN: N_("Questions of this event"),
}

_KIND_LABELS = {
    FieldKind.LINE: N_("One line of text"),
    FieldKind.TEXT: N_("Text of several lines"),
    FieldKind.NUMBER: N_("Number"),
    FieldKind.DATE: N_("Date"),
    FieldKind.TIME: N_("Time"),
    FieldKind.CHOICE: N_("One of several choices"),
    FieldKind.CHOICES: N_("Several choices"),
    FieldKind.YES_NO: N_("Yes or no"),
    FieldKind.COUNTRY: N_("Country"),
    FieldKind.FILE: N_("File (PDF, PNG or JPEG)"),
}

_CLASS_LABELS = {
    FieldClass.PARTICIPANTS: N_("in the list of participants"),
    FieldClass.ORGANISERS: N_("for the team"),
    FieldClass.RESTRICTED: N_("organisers only, each look is recorded"),
}

_PASSPORT_LABELS = {
    PassportType.ORDINARY: N_("Ordinary"),
    PassportType.SERVICE: N_("Service"),
    PassportType.DIPLOMATIC: N_("Diplomatic"),
}

_ROOM_LABELS = {
    RoomSharing.SINGLE: N_("Single room"),
    RoomSharing.SHARES: N_("Shares a room"),
}

_DIETARY_LABELS = {
    Dietary.NONE: N_("No restriction"),
    Dietary.HALAL: N_("Halal"),
    Dietary.VEGETARIAN: N_("Vegetarian"),
    Dietary.VEGAN: N_("Vegan"),
    Dietary.ALLERGY: N_("Allergy"),
    Dietary.OTHER: N_("Other"),
}
