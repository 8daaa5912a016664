"""Columns for what the registration form asks besides (domain.md B.4): they stand in our files when somebody has
something there, the restricted ones (B.8) only when they are asked for by name.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its word in the program, its header in our own files, and what other people write above it."""

    key: str
    title: str
    synonyms: tuple[str, ...] = ()


FURTHER = (
    Column("rank_native", "Rank in own language", ("rank in native language", "local rank")),
    Column("sort_key", "Sort under"),
    Column("years_of_service", "Years of service", ("years in service", "length of service", "service years")),
    Column("field_of_work", "Field of work", ("area of work", "area of expertise", "field of expertise", "expertise")),
    Column("alternate_contact", "Other contact", ("alternate contact", "alternative contact", "another way to reach")),
    Column(
        "visa_needed",
        "Visa needed",
        ("visa", "visa required", "visa needed yes no", "needs visa", "visa yes no", "requires visa", "need visa"),
    ),
    Column("hotel_nights", "Hotel nights", ("nights", "number of nights", "no of nights", "nights in hotel")),
    Column(
        "arrival_on",
        "Arrival date",
        ("date of arrival", "arrival day", "arrival on", "arrives on", "arrival", "day of arrival", "arrival date"),
    ),
    Column("arrival_time", "Arrival time", ("time of arrival", "eta", "arrives at")),
    Column(
        "arrival_flight",
        "Arrival flight",
        ("arrival flight no", "arrival flight number", "flight no arrival", "flight arrival", "inbound flight",
         "flight number arrival", "flight no of arrival", "arriving flight"),
    ),
    Column("arrival_airport", "Arrival airport", ("airport of arrival",)),
    Column(
        "departure_on",
        "Departure date",
        ("date of departure", "departure day", "departure on", "departs on", "departure", "day of departure"),
    ),
    Column("departure_time", "Departure time", ("time of departure", "etd", "departs at")),
    Column(
        "departure_flight",
        "Departure flight",
        ("departure flight no", "departure flight number", "flight no departure", "flight departure",
         "outbound flight", "return flight", "flight number departure", "departing flight"),
    ),
    Column("departure_airport", "Departure airport", ("airport of departure",)),
    Column("av_needs", "AV needs", ("audio and video needs", "audio visual needs", "equipment needed")),
)  # fmt: skip
"""Everybody who organises sees them."""

RESTRICTED = (
    Column("passport_type", "Passport type", ("type of passport", "kind of passport")),
    Column(
        "passport_expires",
        "Passport expiry",
        ("passport expires", "passport expiry date", "expiry of passport", "date of expiry", "expiry date",
         "passport valid until", "passport date of expiry", "passport validity"),
    ),
    Column("room_sharing", "Room sharing", ("room type", "type of room", "sharing", "room arrangement")),
    Column("room_note", "Room note", ("about the room", "shares room with", "roommate", "room mate")),
    Column(
        "dietary",
        "Dietary",
        ("dietary requirements", "dietary requirement", "dietary restrictions", "dietary restriction", "diet",
         "dietary needs", "dietary preference", "dietary preferences", "food", "food preference", "meal",
         "meal preference", "food restrictions", "special diet", "dietary request", "food requirement",
         "food requirements", "special meal"),
    ),
    Column(
        "dietary_note",
        "Dietary note",
        ("allergies", "allergy", "food allergies", "food allergy", "about food", "allergic to", "allergies if any"),
    ),
    Column(
        "accessibility",
        "Accessibility",
        ("accessibility needs", "special needs", "disability", "accessibility requirements", "mobility needs"),
    ),
    Column("prayer_room", "Prayer room", ("prayer room needed", "needs prayer room")),
    Column(
        "medical_note",
        "Medical note",
        ("medical", "medical condition", "medical conditions", "medical information", "health condition",
         "health conditions", "medical needs"),
    ),
    Column(
        "emergency_name",
        "Emergency contact",
        ("emergency contact name", "emergency contact person", "name of emergency contact", "next of kin",
         "contact in case of emergency", "in case of emergency"),
    ),
    Column(
        "emergency_relation",
        "Emergency relation",
        ("relation of the emergency contact", "emergency contact relation", "relationship",
         "emergency contact relationship", "relation"),
    ),
    Column(
        "emergency_phone",
        "Emergency phone",
        ("phone of the emergency contact", "emergency contact number", "emergency contact phone", "emergency number",
         "emergency telephone", "emergency contact no"),
    ),
)  # fmt: skip
"""Organisers only, and taking them out of the house is recorded. The number of a passport is not among them: it comes
in and goes out in no list."""

OF_FORM = frozenset(column.key for column in (*FURTHER, *RESTRICTED))
RESTRICTED_KEYS = frozenset(column.key for column in RESTRICTED)
