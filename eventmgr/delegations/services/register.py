"""Register a participant: a person, in this event, in a delegation or in none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.audit.log import insert_many
from eventmgr.delegations.enums import Capacity, DelegationStatus
from eventmgr.delegations.fields import ParticipantFields, ParticipationFields
from eventmgr.delegations.models import HOLDS_NUMBER, Delegation, Participation
from eventmgr.delegations.services.heads import refuse_second_head, settled_category
from eventmgr.delegations.services.keys import names_of_delegation, search_key, search_key_of
from eventmgr.delegations.services.writing import kept
from eventmgr.errors import NotFoundError, RefusedError
from eventmgr.events.models import Event
from eventmgr.events.rules import known_country
from eventmgr.people.fields import PersonFields
from eventmgr.people.models import Person
from eventmgr.people.services import add_person, person_keys
from eventmgr.words import N_


def register_participant(
    session: Session,
    event: Event,
    *,
    full_name: str,
    delegation: Delegation | None = None,
    **fields: Unpack[ParticipantFields],
) -> Participation:
    """A new person in `event`, with fields of the person and of the participation mixed.

    `number` is the next free slot. Raises RefusedError for a name that is none, and for a second head (R4).
    """
    of_person, of_participation = split_fields(fields)
    person = add_person(session, full_name=full_name, **of_person)
    return enrol_person(session, event, person=person, delegation=delegation, **of_participation)


def enrol_person(
    session: Session,
    event: Event,
    *,
    person: Person,
    delegation: Delegation | None = None,
    **fields: Unpack[ParticipationFields],
) -> Participation:
    """Register somebody whom another event knows already (R2, R3); raises RefusedError if they are in this one."""
    if _is_in(session, event, person):
        raise RefusedError(N_("%(name)s is in this event already."), field="full_name", name=person.full_name)
    values = _enrolled(event, delegation, number=_next_number(session, event), fields=participation_values(fields))
    participation = Participation(person=person, **values)
    participation.search_key = search_key_of(participation, delegation)
    refuse_second_head(session, participation, delegation)
    session.add(participation)
    session.flush()
    return participation


@dataclass(frozen=True, slots=True)
class Newcomer:
    """The values of a new person and their participation, as `person_values` and `participation_values` answer them."""

    person: Mapping[str, Any]
    delegation: Delegation | None
    participation: Mapping[str, Any]


def enrol_many(session: Session, event: Event, newcomers: Sequence[Newcomer]) -> list[int]:
    """Register new people in their order, in as many statements for ten as for ten thousand; answers the ids of their
    participations.

    Who leads a delegation is for the caller to judge; the database allows one active head (R4).
    """
    first = _next_number(session, event)
    names_of_place = {each.delegation: names_of_delegation(each.delegation) for each in newcomers}
    rows = []
    for number, each in enumerate(newcomers, first):
        values = _enrolled(event, each.delegation, number=number, fields=each.participation)
        values["search_key"] = search_key(each.person, values, names_of_place[each.delegation])
        rows.append(values)
    people = insert_many(session, Person, [{**each.person, **person_keys(each.person)} for each in newcomers])
    for values, person_id in zip(rows, people, strict=True):
        values["person_id"] = person_id
    return insert_many(session, Participation, rows)


def _enrolled(event: Event, delegation: Delegation | None, *, number: int, fields: Mapping[str, Any]) -> dict[str, Any]:
    capacity = fields.get("capacity")
    check_delegation(event.id, delegation, capacity=capacity)
    placed = {"event_id": event.id, "delegation_id": delegation.id if delegation else None, "number": number}
    return {**fields, **placed, "category": settled_category(fields.get("category"), capacity)}


def participation_values(fields: ParticipationFields) -> dict[str, Any]:
    """`fields` as they are kept."""
    values = kept(fields, ParticipationFields)
    if "country" in values:
        values["country"] = known_country(values["country"])
    return values


def check_delegation(event_id: int, delegation: Delegation | None, *, capacity: Capacity | None) -> None:
    """Raises NotFoundError for a delegation of another event, RefusedError for one that has withdrawn (E-20), and for
    a capacity without a delegation.
    """
    if delegation is None:
        if capacity is not None:
            raise RefusedError(N_("A capacity needs a delegation."), field="capacity")
        return
    if delegation.event_id != event_id:
        raise NotFoundError(N_("There is no such delegation in this event."))
    if delegation.status is DelegationStatus.WITHDRAWN:
        raise RefusedError(
            N_("%(delegation)s has withdrawn. Take it back first."), field="delegation_id", delegation=delegation.name
        )


def split_fields(fields: ParticipantFields) -> tuple[PersonFields, ParticipationFields]:
    """Fields of the person and of the participation; `source` is both's, `note` the participation's.

    Raises TypeError for any other name.
    """
    known = ParticipantFields.__annotations__.keys()
    if unknown := set(fields) - known:
        raise TypeError(f"no field of a participant: {', '.join(sorted(unknown))}")
    of_person = PersonFields.__annotations__.keys() - {"note"}
    return _only(fields, of_person), _only(fields, ParticipationFields.__annotations__.keys())


def _only(fields: ParticipantFields, names: Iterable[str]) -> Any:
    wanted = set(names)
    return {name: value for name, value in fields.items() if name in wanted}


def _is_in(session: Session, event: Event, person: Person) -> bool:
    query = select(Participation.id).where(Participation.event_id == event.id, Participation.person_id == person.id)
    return session.scalar(query) is not None


def _next_number(session: Session, event: Event) -> int:
    """One more than the highest; two who register at once wait for each other at the event's row."""
    session.execute(select(Event.id).where(Event.id == event.id).with_for_update())
    query = select(func.max(Participation.number)).where(Participation.event_id == event.id, HOLDS_NUMBER)
    return (session.scalar(query) or 0) + 1
