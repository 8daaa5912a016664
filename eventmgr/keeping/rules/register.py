"""The register: every column that tells something about a person, with its class (domain.md B.8).

Tables stand here by name, so that purging knows them all; a test of the house asks for every table that points at a
person, so that a new one cannot be forgotten.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from eventmgr.keeping.enums import FieldClass

P, O, R, A, S, T = (  # noqa: E741 - one letter each, so that a table can be read as a table
    FieldClass.PARTICIPANTS,
    FieldClass.ORGANISERS,
    FieldClass.RESTRICTED,
    FieldClass.AUDIT,
    FieldClass.STATISTICS,
    FieldClass.TECHNICAL,
)


@dataclass(frozen=True, slots=True)
class Register:
    """The columns of one table by class; `whole` is the class with which whole rows go."""

    columns: Mapping[str, FieldClass]
    whole: FieldClass | None = None

    def personal(self) -> tuple[str, ...]:
        """The columns that go when a person is forgotten."""
        return tuple(name for name, its in self.columns.items() if its in {P, O, R, A})

    def of(self, field_class: FieldClass) -> tuple[str, ...]:
        """The columns of a class, in their order."""
        return tuple(name for name, its in self.columns.items() if its is field_class)


def _all(field_class: FieldClass, words: str) -> dict[str, FieldClass]:
    return dict.fromkeys(words.split(), field_class)


KEPT_ABOUT_PEOPLE: Mapping[str, Register] = {
    "person": Register(
        _all(P, "full_name honorific family_part badge_name native_name sort_key")
        | _all(O, "email phone alternate_contact biography note source")
        | _all(R, "passport_name")
        | _all(S, "gender nationality native_language")
        | _all(T, "search_key order_key")
    ),
    "participation": Register(
        _all(P, "rank rank_short rank_native post unit agency will_present")
        | _all(O, "status_reason note source working_language av_needs field_of_work years_of_service")
        | _all(O, "visa_needed arrival_on arrival_time arrival_flight arrival_airport")
        | _all(O, "departure_on departure_time departure_flight departure_airport hotel_nights")
        | _all(R, "extra photo_id")
        | _all(S, "category capacity status country funding needs_interpretation name_withheld arrived_at")
        | _all(T, "person_id delegation_id number position placed tier replaced_by_id badge_code search_key")
    ),
    "participation_private": Register(
        _all(R, "passport_number passport_type passport_expires passport_hash room_sharing room_note dietary")
        | _all(R, "dietary_note accessibility prayer_room medical_note")
        | _all(R, "emergency_name emergency_relation emergency_phone")
    ),
    "answer": Register(_all(O, "value") | _all(R, "file_id") | _all(T, "question_id")),
    "presence": Register(_all(S, "starts ends")),
    "consent": Register(_all(S, "kind given recorded_at"), whole=P),
    "kept_apart": Register(_all(T, "first_id second_id"), whole=P),
    "group_member": Register(_all(T, "group_id")),
    "session_role": Register(_all(S, "role") | _all(T, "session_id group_id position")),
    "attendance_record": Register(
        _all(O, "reason") | _all(S, "status source minutes arrived recorded_at") | _all(T, "unit_id recorded_by")
    ),
    "certificate": Register(
        _all(A, "name rank native_name affiliation decided_by reason void_reason")
        | _all(S, "kind units_attended units_expected minutes_attended minutes_expected met")
        | _all(T, "number verification issued_at issued_by corrected_at handed_over_at voided_at")
    ),
    "change_request": Register(
        _all(O, "asked_values note answer") | _all(T, "kind state asked_at decided_at decided_by delegation_id")
    ),
    "message": Register(
        _all(O, "to_address to_name subject body reason")
        | _all(S, "kind state sent_at")
        | _all(T, "delegation_id key message_id tries made_at made_by taken_at")
    ),
    "registration_paper": Register(_all(R, "file_id") | _all(T, "kind delegation_id handed_in_at"), whole=R),
    "delegation": Register(_all(O, "focal_name focal_email focal_phone note source")),
}
"""By table. What of an event tells of no single person (a room, a session) stands nowhere here."""

FILES = {"photo": R, "list": R, "answer": R, "passport": R, "note_verbale": O}
"""Kinds of stored files that hold people, by class; logos and signs are nobody's."""
