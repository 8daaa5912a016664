"""The fields of the house: everything that may be asked about a person, in the order of the form (domain.md B.4)."""

from dataclasses import dataclass
from enum import StrEnum

from eventmgr.people.enums import Capacity, ConsentKind, Funding, Gender
from eventmgr.questions.enums import Block, Dietary, FieldClass, FieldKind, Holder, PassportType, RoomSharing
from eventmgr.words import N_

Choices = tuple[tuple[str, str], ...]
"""Value and word of each choice."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the house. `shown` is what an event begins with; one that is `always` there cannot be hidden.

    `key` is the name of the column that holds the answer, or `consent_` and the kind of a consent. `words` are the
    words to choose from, a member each.
    """

    key: str
    label: str
    block: Block
    kind: FieldKind
    holder: Holder
    field_class: FieldClass = FieldClass.ORGANISERS
    help: str = ""
    words: type[StrEnum] | None = None
    shown: bool = False
    always: bool = False

    @property
    def choices(self) -> Choices:
        """What there is to choose from."""
        return tuple((each.value, each.label) for each in self.words or ())  # type: ignore[attr-defined]  # ours have one


def consent_key(kind: ConsentKind) -> str:
    """The key of the field in which a consent is asked for."""
    return f"consent_{kind.value}"


_LISTED = FieldClass.PARTICIPANTS
_SECRET = FieldClass.RESTRICTED
_LINE, _TEXT, _NUMBER, _DATE, _TIME = (
    FieldKind.LINE,
    FieldKind.TEXT,
    FieldKind.NUMBER,
    FieldKind.DATE,
    FieldKind.TIME,
)
_CHOICE, _YES_NO = FieldKind.CHOICE, FieldKind.YES_NO
_PERSON, _HERE, _PRIVATE = Holder.PERSON, Holder.PARTICIPATION, Holder.PRIVATE

_IDENTITY = (
    Field(
        "full_name",
        N_("Full name"),
        Block.IDENTITY,
        _LINE,
        _PERSON,
        _LISTED,
        N_("As it is to be printed. One word is enough."),
        shown=True,
        always=True,
    ),
    Field("honorific", N_("Honorific"), Block.IDENTITY, _LINE, _PERSON, _LISTED, N_("H.E., Dato’, Dr."), shown=True),
    Field(
        "badge_name",
        N_("How to address"),
        Block.IDENTITY,
        _LINE,
        _PERSON,
        _LISTED,
        N_("The big line of the badge."),
        shown=True,
    ),
    Field("native_name", N_("In own script"), Block.IDENTITY, _LINE, _PERSON, _LISTED, shown=True),
    Field(
        "family_part",
        N_("Family part of the name"),
        Block.IDENTITY,
        _LINE,
        _PERSON,
        _LISTED,
        N_("Copied from the full name; may be printed in capitals."),
    ),
    Field("sort_key", N_("Sort under"), Block.IDENTITY, _LINE, _PERSON, _LISTED),
    Field(
        "passport_name",
        N_("Name in the passport"),
        Block.IDENTITY,
        _LINE,
        _PERSON,
        _SECRET,
        N_("For visa letters and tickets."),
    ),
)
_SERVICE = (
    Field("rank", N_("Rank"), Block.SERVICE, _LINE, _HERE, _LISTED, N_("Printed as typed."), shown=True),
    Field("rank_short", N_("Rank, short"), Block.SERVICE, _LINE, _HERE, _LISTED, N_("For the badge.")),
    Field("rank_native", N_("Rank in own language"), Block.SERVICE, _LINE, _HERE, _LISTED),
    Field("post", N_("Post"), Block.SERVICE, _LINE, _HERE, _LISTED, shown=True),
    Field("unit", N_("Unit or department"), Block.SERVICE, _LINE, _HERE, _LISTED, shown=True),
    Field("agency", N_("Agency"), Block.SERVICE, _LINE, _HERE, _LISTED, shown=True),
    Field("capacity", N_("Capacity"), Block.SERVICE, _CHOICE, _HERE, _LISTED, words=Capacity, shown=True),
)
_STATISTICS = (
    Field(
        "gender",
        N_("Gender"),
        Block.STATISTICS,
        _CHOICE,
        _PERSON,
        help=N_("For statistical reporting."),
        words=Gender,
        shown=True,
    ),
    Field("nationality", N_("Nationality"), Block.STATISTICS, FieldKind.COUNTRY, _PERSON),
    Field("years_of_service", N_("Years of service"), Block.STATISTICS, _NUMBER, _HERE),
    Field("field_of_work", N_("Field of work"), Block.STATISTICS, _LINE, _HERE),
)
_CONTACT = (
    Field("email", N_("E-mail"), Block.CONTACT, _LINE, _PERSON, shown=True),
    Field("phone", N_("Mobile"), Block.CONTACT, _LINE, _PERSON, help=N_("With the country code."), shown=True),
    Field("alternate_contact", N_("Another way to reach"), Block.CONTACT, _LINE, _PERSON),
    Field("emergency_name", N_("Emergency contact"), Block.CONTACT, _LINE, _PRIVATE, _SECRET),
    Field("emergency_relation", N_("Relation of the emergency contact"), Block.CONTACT, _LINE, _PRIVATE, _SECRET),
    Field("emergency_phone", N_("Phone of the emergency contact"), Block.CONTACT, _LINE, _PRIVATE, _SECRET),
)
_TRAVEL = (
    Field("passport_number", N_("Passport number"), Block.TRAVEL, _LINE, _PRIVATE, _SECRET),
    Field("passport_type", N_("Passport type"), Block.TRAVEL, _CHOICE, _PRIVATE, _SECRET, words=PassportType),
    Field("passport_expires", N_("Passport expires"), Block.TRAVEL, _DATE, _PRIVATE, _SECRET),
    Field("visa_needed", N_("Visa needed"), Block.TRAVEL, _YES_NO, _HERE),
    Field("hotel_nights", N_("Hotel nights"), Block.TRAVEL, _NUMBER, _HERE),
    Field("arrival_on", N_("Arrival: day"), Block.TRAVEL, _DATE, _HERE),
    Field("arrival_time", N_("Arrival: time"), Block.TRAVEL, _TIME, _HERE, help=N_("Time of the place.")),
    Field("arrival_flight", N_("Arrival: flight"), Block.TRAVEL, _LINE, _HERE),
    Field("arrival_airport", N_("Arrival: airport"), Block.TRAVEL, _LINE, _HERE),
    Field("departure_on", N_("Departure: day"), Block.TRAVEL, _DATE, _HERE),
    Field("departure_time", N_("Departure: time"), Block.TRAVEL, _TIME, _HERE, help=N_("Time of the place.")),
    Field("departure_flight", N_("Departure: flight"), Block.TRAVEL, _LINE, _HERE),
    Field("departure_airport", N_("Departure: airport"), Block.TRAVEL, _LINE, _HERE),
    Field("room_sharing", N_("Room"), Block.TRAVEL, _CHOICE, _PRIVATE, _SECRET, words=RoomSharing),
    Field(
        "room_note",
        N_("About the room"),
        Block.TRAVEL,
        _LINE,
        _PRIVATE,
        _SECRET,
        N_("With whom it is shared, its number."),
    ),
    Field("funding", N_("Funding"), Block.TRAVEL, _CHOICE, _HERE, words=Funding),
)
_NEEDS = (
    Field("dietary", N_("Food"), Block.NEEDS, _CHOICE, _PRIVATE, _SECRET, words=Dietary),
    Field("dietary_note", N_("About food"), Block.NEEDS, _LINE, _PRIVATE, _SECRET, N_("Allergies, for example.")),
    Field("accessibility", N_("Accessibility"), Block.NEEDS, _TEXT, _PRIVATE, _SECRET),
    Field("prayer_room", N_("Prayer room"), Block.NEEDS, _YES_NO, _PRIVATE, _SECRET),
    Field("medical_note", N_("Medical note"), Block.NEEDS, _TEXT, _PRIVATE, _SECRET),
)
_LANGUAGE = (
    Field("working_language", N_("Working language"), Block.LANGUAGE, _LINE, _HERE, shown=True),
    Field("needs_interpretation", N_("Needs interpretation"), Block.LANGUAGE, _YES_NO, _HERE, shown=True),
)
_PART = (
    Field("will_present", N_("Will present"), Block.PART, _LINE, _HERE, _LISTED, N_("Topic, if there is one.")),
    Field("av_needs", N_("Audio and video needs"), Block.PART, _TEXT, _HERE),
)
_CONSENT = tuple(
    Field(consent_key(kind), kind.label, Block.CONSENT, _YES_NO, Holder.CONSENT, shown=True) for kind in ConsentKind
)

FIELDS = (*_IDENTITY, *_SERVICE, *_STATISTICS, *_CONTACT, *_TRAVEL, *_NEEDS, *_LANGUAGE, *_PART, *_CONSENT)
"""In the order of the form."""

BY_KEY = {field.key: field for field in FIELDS}
RESTRICTED = tuple(field for field in FIELDS if field.field_class is FieldClass.RESTRICTED)
"""Organisers only, and each look is recorded."""
