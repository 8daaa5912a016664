"""Who may be the same person: a hint that people judge, never proof (R2, E-05, E-19)."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event
from eventmgr.people.models import Person
from eventmgr.words import N_

SAME_NAME = N_("same name")
SAME_EMAIL = N_("same e-mail")
ALIKE = N_("names that are alike")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who is about to be written down. `person_id` is the person's own when one is edited."""

    full_name: str
    email: str = ""
    delegation_id: int | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody who may be the same person, and `why` (a marked word). `event_title` is empty for this event; a person
    of another one can be enrolled here as the same person.
    """

    person_id: int
    participation_id: int
    number: int
    full_name: str
    name_withheld: bool
    post: str
    agency: str
    event_title: str
    why: str


def lookalikes(
    session: Session, event: Event, newcomer: Newcomer, *, other_events: Collection[int] = ()
) -> list[Lookalike]:
    """Who may be meant already: in the same delegation by the name, anywhere by the e-mail, and in `other_events`
    (those in which the visitor is organiser) by the name. Two statements.
    """
    here = [_lookalike(row, newcomer, "") for row in session.execute(_here(event, newcomer))]
    there = [_lookalike(row, newcomer, row.title) for row in session.execute(_elsewhere(event, newcomer, other_events))]
    found = {each.person_id: each for each in (*there, *here) if each.why and each.person_id != newcomer.person_id}
    return sorted(found.values(), key=lambda each: (each.event_title, each.number))


def _here(event: Event, newcomer: Newcomer) -> Select[*tuple[Any, ...]]:
    near = Participation.delegation_id.is_not_distinct_from(newcomer.delegation_id)
    email = newcomer.email.strip().lower()
    query = _people().where(Participation.event_id == event.id)
    return query.where(or_(near, Person.email == email) if email else near)


def _elsewhere(event: Event, newcomer: Newcomer, other_events: Collection[int]) -> Select[*tuple[Any, ...]]:
    """People of other events who are not in this one, nearly found by the beginning of the folded name."""
    email = newcomer.email.strip().lower()
    by_name = Person.search_key.startswith(names.fold(newcomer.full_name), autoescape=True)
    inside = select(Participation.person_id).where(Participation.event_id == event.id)
    return _people().where(
        Participation.event_id.in_(list(other_events)),
        or_(by_name, Person.email == email) if email else by_name,
        Participation.person_id.not_in(inside),
    )


def _people() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Participation.id,
            Participation.person_id,
            Participation.number,
            Participation.delegation_id,
            Participation.name_withheld,
            Participation.post,
            Participation.agency,
            Person.full_name,
            Person.email,
            Event.title,
        )
        .join(Person, Person.id == Participation.person_id)
        .join(Event, Event.id == Participation.event_id)
    )


def _lookalike(row: Any, newcomer: Newcomer, event_title: str) -> Lookalike:
    return Lookalike(
        person_id=row.person_id,
        participation_id=row.id,
        number=row.number,
        full_name=row.full_name,
        name_withheld=row.name_withheld,
        post=row.post,
        agency=row.agency,
        event_title=event_title,
        why=_why(row, newcomer),
    )


def _why(row: Any, newcomer: Newcomer) -> str:
    if row.email and row.email == newcomer.email.strip().lower():
        return SAME_EMAIL
    if names.normalised_name(row.full_name) == names.normalised_name(newcomer.full_name):
        return SAME_NAME
    return ALIKE if names.names_alike(row.full_name, newcomer.full_name) else ""
