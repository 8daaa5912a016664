"""How often a document is printed, computed from the data, with the reason in words of the print."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.models import Room
from eventmgr.delegations.enums import INACTIVE, DelegationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event, EventOrganisation

SPARE_PERCENT = 15
LEAST_SPARE = 2


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many of each there are in an event: active participations, invited delegations, rooms, organisations."""

    people: int = 0
    delegations: int = 0
    rooms: int = 0
    partners: int = 0


Copies = Callable[[Numbers], tuple[int, str]]
"""How many, and why."""


def numbers_of(session: Session, event: Event) -> Numbers:
    """The numbers of an event in one statement."""
    people = select(func.count()).where(Participation.event_id == event.id, Participation.status.not_in(INACTIVE))
    delegations = select(func.count()).where(
        Delegation.event_id == event.id, Delegation.status != DelegationStatus.WITHDRAWN
    )
    rooms = select(func.count()).where(Room.event_id == event.id)
    partners = select(func.count(EventOrganisation.organisation_id.distinct())).where(
        EventOrganisation.event_id == event.id
    )
    row = session.execute(select(*(count.scalar_subquery() for count in (people, delegations, rooms, partners)))).one()
    return Numbers(*row)


def spare(count: int) -> int:
    """Spare copies for so many readers: somebody loses one, somebody comes unannounced."""
    return max(LEAST_SPARE, -(-count * SPARE_PERCENT // 100))


def for_each(count: int, one: str, many: str) -> tuple[int, str]:
    """A copy for each of `count` readers and some spare: `64 participants + 10 spare`."""
    more = spare(count)
    return count + more, f"{count} {one if count == 1 else many} + {more} spare" if count else f"{more} spare"


def _people(numbers: Numbers) -> tuple[int, str]:
    return for_each(numbers.people, "participant", "participants")


def _delegations(numbers: Numbers) -> tuple[int, str]:
    return for_each(numbers.delegations, "delegation", "delegations")


def _rooms(numbers: Numbers) -> tuple[int, str]:
    return _and_one(numbers.rooms, "room", "rooms", more="for the desk")


def _partners(numbers: Numbers) -> tuple[int, str]:
    return _and_one(numbers.partners, "organisation", "organisations", more="for the file")


def _and_one(count: int, one: str, many: str, *, more: str) -> tuple[int, str]:
    """`5 rooms + 1 for the desk`."""
    return count + 1, f"{count} {one if count == 1 else many} + 1 {more}" if count else f"1 {more}"


def _one_set(_: Numbers) -> tuple[int, str]:
    return 1, "one set: every page once"


def _office(_: Numbers) -> tuple[int, str]:
    return 2, "1 for the desk + 1 for the file"


FOR_PEOPLE: Copies = _people
FOR_DELEGATIONS: Copies = _delegations
FOR_ROOMS: Copies = _rooms
FOR_PARTNERS: Copies = _partners
ONE_SET: Copies = _one_set
OFFICE: Copies = _office


def _on_request(_numbers: Numbers) -> tuple[int, str]:
    return 0, "printed with their private links from the page Invitations"


ON_REQUEST: Copies = _on_request
"""Not with the pack: it is printed by itself, when it is sent."""
