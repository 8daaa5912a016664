"""Which of two values stays when two entries of one person become one (R2)."""

from dataclasses import dataclass
from enum import StrEnum

from eventmgr.people.enums import Gender
from eventmgr.words import N_

EMPTY = (None, "", Gender.NOT_STATED)


class Holder(StrEnum):
    """Where a value stands."""

    PERSON = "person"
    PARTICIPATION = "participation"


@dataclass(frozen=True, slots=True)
class MergeField:
    """A column that is chosen by itself."""

    key: str
    label: str
    holder: Holder = Holder.PARTICIPATION


_OF_PERSON = (
    ("full_name", N_("Full name")),
    ("honorific", N_("Honorific")),
    ("family_part", N_("Family part of the name")),
    ("badge_name", N_("How to address")),
    ("native_name", N_("In own script")),
    ("native_language", N_("Language of the script")),
    ("passport_name", N_("Name in the passport")),
    ("sort_key", N_("Sort under")),
    ("gender", N_("Gender")),
    ("nationality", N_("Nationality")),
    ("email", N_("E-mail")),
    ("phone", N_("Mobile")),
    ("alternate_contact", N_("Another way to reach")),
    ("biography", N_("Biography")),
)
_OF_PARTICIPATION = (
    ("delegation_id", N_("Delegation")),
    ("capacity", N_("Capacity")),
    ("category", N_("Category")),
    ("status", N_("State")),
    ("status_reason", N_("Reason")),
    ("rank", N_("Rank")),
    ("rank_short", N_("Rank, short")),
    ("rank_native", N_("Rank in own language")),
    ("post", N_("Post")),
    ("unit", N_("Unit or department")),
    ("agency", N_("Agency")),
    ("country", N_("Country for statistics")),
    ("funding", N_("Funding")),
    ("working_language", N_("Working language")),
    ("needs_interpretation", N_("Needs interpretation")),
    ("will_present", N_("Will present")),
    ("av_needs", N_("Audio and video needs")),
    ("field_of_work", N_("Field of work")),
    ("years_of_service", N_("Years of service")),
    ("visa_needed", N_("Visa needed")),
    ("arrival_on", N_("Arrival: day")),
    ("arrival_time", N_("Arrival: time")),
    ("arrival_flight", N_("Arrival: flight")),
    ("arrival_airport", N_("Arrival: airport")),
    ("departure_on", N_("Departure: day")),
    ("departure_time", N_("Departure: time")),
    ("departure_flight", N_("Departure: flight")),
    ("departure_airport", N_("Departure: airport")),
    ("hotel_nights", N_("Hotel nights")),
    ("name_withheld", N_("Name withheld")),
    ("photo_id", N_("Photograph")),
    ("note", N_("Note")),
)
MERGE_FIELDS = (
    *(MergeField(key, label, Holder.PERSON) for key, label in _OF_PERSON),
    *(MergeField(key, label) for key, label in _OF_PARTICIPATION),
)
"""In the order of the page."""
BY_KEY = {field.key: field for field in MERGE_FIELDS}
RESTRICTED = "restricted"
"""Passport, needs, room and emergency contact are chosen as one: the page that compares does not show them."""


def other_goes_first(key: str, kept: object, other: object) -> bool:
    """Whether the other's value is the one to begin with: where nothing else is known, and a name that is withheld."""
    if key == "name_withheld":
        return bool(other)
    return kept in EMPTY and other not in EMPTY
