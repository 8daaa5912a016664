"""People who may be given something to do in the programme."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from eventmgr import names
from eventmgr.agenda.models import GroupMember
from eventmgr.delegations.enums import DELEGATE_CATEGORIES, INACTIVE, Category
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries.order import by_letters
from eventmgr.events.models import Event
from eventmgr.people.models import Person

NUMBERED = re.compile(r"(?:^|\()\s*(?:no\.?\s*)?(\d{1,9})\s*\)?\s*$", re.IGNORECASE)
ON_STAGE = frozenset(
    {Category.SPEAKER, Category.FACILITATOR, Category.GUEST, Category.SECRETARIAT, Category.INTERPRETER}
)


def people_found(session: Session, event: Event, text: str, *, most: int) -> list[Participation]:
    """The active participations of `event` that `text` means, at most `most`.

    `text` is a number of the list ("14", "Sample Expert 02 (No. 14)") or words of the name, delegation or agency.
    """
    numbered = NUMBERED.search(text)
    if numbered:
        return list(session.scalars(_active(event).where(Participation.number == int(numbered[1]))))
    terms = names.search_terms(text)
    if not terms:
        return []
    query = _active(event)
    for term in terms:
        query = query.where(Participation.search_key.contains(term, autoescape=True))
    return list(session.scalars(query.limit(most)))


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody to choose, as a line of a list; `home` is the delegation or the agency."""

    number: int
    full_name: str
    home: str
    name_withheld: bool


def people_offered(session: Session, event: Event, *, most: int) -> list[Offered]:
    """Whom to offer first: everybody, or in a large event those who usually stand on the stage."""
    active = (Participation.event_id == event.id, Participation.status.not_in(INACTIVE))
    query = (
        select(
            Participation.number,
            Person.full_name,
            func.coalesce(Delegation.name, Participation.agency),
            Participation.name_withheld,
        )
        .join(Person, Person.id == Participation.person_id)
        .outerjoin(Delegation, Delegation.id == Participation.delegation_id)
        .where(*active)
        .order_by(by_letters(Person.order_key), Participation.id)
    )
    if (session.scalar(select(func.count()).where(*active)) or 0) > most:
        query = query.where(Participation.category.in_(ON_STAGE))
    return [Offered(*row) for row in session.execute(query.limit(most))]


def people_without_group(session: Session, event: Event, *, most: int) -> list[Participation]:
    """The active delegates of `event` who are in no group yet, at most `most`."""
    inside = select(GroupMember.participation_id).where(GroupMember.event_id == event.id)
    query = _active(event).where(Participation.category.in_(DELEGATE_CATEGORIES), Participation.id.not_in(inside))
    return list(session.scalars(query.limit(most)))


def people_withheld(session: Session, event: Event) -> list[tuple[str, int]]:
    """Table and id, as the change log names rows, of participations whose name is withheld (E-23)."""
    query = select(Participation.id).where(Participation.event_id == event.id, Participation.name_withheld.is_(True))
    return [(Participation.__tablename__, found) for found in session.scalars(query)]


def people_by_id(session: Session, event: Event, ids: Iterable[int]) -> dict[int, Participation]:
    """Participations of `event` by their id, whatever their status."""
    query = select(Participation).where(Participation.event_id == event.id, Participation.id.in_(list(ids)))
    return {row.id: row for row in session.scalars(query.options(joinedload(Participation.delegation)))}


def _active(event: Event) -> Select[Participation]:
    return (
        select(Participation)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, Participation.status.not_in(INACTIVE))
        .order_by(by_letters(Person.order_key), Participation.id)
        .options(joinedload(Participation.delegation))
    )
