"""What people may write about delegations and participations: the names and types that the services take."""

from datetime import date, time
from typing import TypedDict

from eventmgr.delegations.enums import Capacity, Category, DelegationStatus, Funding, ParticipationStatus, Standing
from eventmgr.people.fields import PersonFields


class DelegationFields(TypedDict, total=False):
    """Columns of `Delegation` besides who it is. Seats and places are numbers of persons, `women_target` percent."""

    name_override: str
    sort_key: str
    standing: Standing | None
    standing_on: date | None
    status: DelegationStatus
    invited_seats: int | None
    funded_seats: int | None
    room_places: int | None
    women_target: int | None
    reply_by: date | None
    nominate_by: date | None
    focal_name: str
    focal_email: str
    focal_phone: str
    note: str
    source: str


class ParticipationFields(TypedDict, total=False):
    """Columns of `Participation` besides who it is and in which delegation (domain.md B.4)."""

    category: Category
    capacity: Capacity | None
    status: ParticipationStatus
    status_reason: str
    position: int | None
    tier: int | None
    rank: str
    rank_short: str
    rank_native: str
    post: str
    unit: str
    agency: str
    country: str | None
    funding: Funding | None
    working_language: str
    needs_interpretation: bool
    will_present: str
    av_needs: str
    field_of_work: str
    years_of_service: int | None
    visa_needed: bool | None
    arrival_on: date | None
    arrival_time: time | None
    arrival_flight: str
    arrival_airport: str
    departure_on: date | None
    departure_time: time | None
    departure_flight: str
    departure_airport: str
    hotel_nights: int | None
    name_withheld: bool
    extra: dict[str, str]
    note: str
    source: str


class ParticipantFields(PersonFields, ParticipationFields, total=False):
    """Fields of a person and of the participation, mixed; `source` goes to both."""
