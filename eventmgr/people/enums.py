"""Words of a person, and of what a person is in an event (domain.md B.2)."""

from enum import StrEnum

from eventmgr.words import N_


class Gender(StrEnum):
    """Gender, for statistical reporting; never inferred (E-26)."""

    FEMALE = "female"
    MALE = "male"
    ANOTHER = "another"
    NOT_STATED = "not_stated"

    @property
    def label(self) -> str:
        return _GENDER_LABELS[self]


class Capacity(StrEnum):
    """Capacity inside a delegation."""

    HEAD = "head"
    DEPUTY = "deputy"
    DELEGATE = "delegate"
    ALTERNATE = "alternate"
    ADVISER = "adviser"
    EXPERT = "expert"
    OBSERVER = "observer"
    SUPPORT = "support"

    @property
    def label(self) -> str:
        return _CAPACITY_LABELS[self]


class Category(StrEnum):
    """Category of a participant; its letter is printed on the badge."""

    HEAD = "H"
    DELEGATE = "D"
    OBSERVER = "O"
    GUEST = "V"
    SPEAKER = "S"
    FACILITATOR = "F"
    SECRETARIAT = "C"
    LIAISON = "L"
    INTERPRETER = "I"
    TECHNICAL = "T"
    MEDIA = "M"
    SECURITY = "Z"

    @property
    def label(self) -> str:
        return _CATEGORY_LABELS[self]


class Funding(StrEnum):
    """Who pays."""

    FULL = "full"
    PARTIAL = "partial"
    SELF = "self"
    HOST = "host"

    @property
    def label(self) -> str:
        return _FUNDING_LABELS[self]


class ConsentKind(StrEnum):
    """What a person agrees to."""

    PHOTO = "photo"
    LIST = "list"
    CONTACT = "contact"
    DIRECTORY = "directory"
    QUOTE = "quote"
    NOTICE = "notice"

    @property
    def label(self) -> str:
        return _CONSENT_KIND_LABELS[self]


_GENDER_LABELS = {
    Gender.FEMALE: N_("Female"),
    Gender.MALE: N_("Male"),
    Gender.ANOTHER: N_("Another"),
    Gender.NOT_STATED: N_("Not stated"),
}

_CAPACITY_LABELS = {
    Capacity.HEAD: N_("Head of delegation"),
    Capacity.DEPUTY: N_("Deputy head"),
    Capacity.DELEGATE: N_("Delegate"),
    Capacity.ALTERNATE: N_("Alternate"),
    Capacity.ADVISER: N_("Adviser"),
    Capacity.EXPERT: N_("Expert"),
    Capacity.OBSERVER: N_("Observer"),
    Capacity.SUPPORT: N_("Support staff"),
}

_CATEGORY_LABELS = {
    Category.HEAD: N_("Head of delegation"),
    Category.DELEGATE: N_("Delegate"),
    Category.OBSERVER: N_("Observer"),
    Category.GUEST: N_("Guest of honour"),
    Category.SPEAKER: N_("Speaker or resource person"),
    Category.FACILITATOR: N_("Facilitator"),
    Category.SECRETARIAT: N_("Secretariat"),
    Category.LIAISON: N_("Liaison officer"),
    Category.INTERPRETER: N_("Interpreter"),
    Category.TECHNICAL: N_("Technical staff"),
    Category.MEDIA: N_("Media"),
    Category.SECURITY: N_("Security"),
}

_FUNDING_LABELS = {
    Funding.FULL: N_("Fully sponsored"),
    Funding.PARTIAL: N_("Partially sponsored"),
    Funding.SELF: N_("Self-funded"),
    Funding.HOST: N_("Host"),
}

_CONSENT_KIND_LABELS = {
    ConsentKind.PHOTO: N_("Photographs"),
    ConsentKind.LIST: N_("Inclusion in the list of participants"),
    ConsentKind.CONTACT: N_("Sharing of contact details"),
    ConsentKind.DIRECTORY: N_("Directory"),
    ConsentKind.QUOTE: N_("Quotation"),
    ConsentKind.NOTICE: N_("Privacy notice read"),
}
