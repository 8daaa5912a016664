"""The people of an event as a list: searched, filtered by ready questions, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from eventmgr import names
from eventmgr.delegations.enums import DELEGATE_CATEGORIES, INACTIVE, Capacity, Category, ParticipationStatus
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, in_order, printed_delegation
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.people.models import Person
from eventmgr.questions.queries import answered_so

PAGE_SIZE = 100
MOST_TERMS = 8
LONGEST_SEARCH = 200
MOST_DIGITS = 7
_UNCONFIRMED = (ParticipationStatus.NOMINATED, ParticipationStatus.ACCEPTED)
_ACTIVE = Participation.status.not_in(INACTIVE)

QUESTIONS: dict[str, ColumnElement[bool]] = {
    "all": _ACTIVE,
    "heads": and_(_ACTIVE, Participation.capacity == Capacity.HEAD),
    "experts": and_(_ACTIVE, Participation.category.in_((Category.SPEAKER, Category.FACILITATOR))),
    "unconfirmed": and_(_ACTIVE, Participation.status.in_(_UNCONFIRMED)),
    "walk-ins": Participation.status == ParticipationStatus.ON_SITE_UNCONFIRMED,
    "no-gender": and_(_ACTIVE, Person.gender == Gender.NOT_STATED),
    "no-delegation": and_(_ACTIVE, Participation.delegation_id.is_(None)),
    "withheld": and_(_ACTIVE, Participation.name_withheld),
    "left": Participation.status.in_(INACTIVE),
}
"""Ready questions by the word in the address; their labels stand with the page."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A participation as the list shows it; `replaces` is the name of the person who had the slot before."""

    id: int
    number: int
    full_name: str
    family_part: str
    honorific: str
    native_name: str
    rank: str
    post: str
    agency: str
    category: Category
    capacity: Capacity | None
    status: ParticipationStatus
    name_withheld: bool
    delegation_id: int | None
    delegation: str = ""
    country: str | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """One page of the list; `found` counts all pages."""

    lines: tuple[PersonLine, ...]
    found: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; `question` is a key of QUESTIONS. `sees_names` is False where withheld people must not be
    found by their names (E-23). `answers` are questions of the event (by number) and what was answered.
    """

    text: str = ""
    question: str = "all"
    page: int = 1
    sees_names: bool = True
    answers: tuple[tuple[int, str], ...] = ()


def people_page(session: Session, event: Event, search: Search, *, counts: Mapping[str, int]) -> PeoplePage:
    """A page of people in the order of their delegations. `counts` are those of `question_counts`.

    Three statements, four when words are looked for, however many people there are.
    """
    wanted = _matching(event, search)
    found = _counted(session, wanted) if _terms(search) or search.answers else counts[search.question]
    pages = max(1, -(-found // PAGE_SIZE))
    page = min(max(1, search.page), pages)
    order = {row.id: row for row in delegations_in_order(session, event, statuses=EVERY_DELEGATION)}
    query = in_order(_columns().where(wanted), list(order)).limit(PAGE_SIZE).offset((page - 1) * PAGE_SIZE)
    rows = session.execute(query).all()
    replaced = _replaced(session, event, [row.id for row in rows])
    lines = tuple(_line(row, event, order.get(row.delegation_id), replaced.get(row.id, "")) for row in rows)
    return PeoplePage(lines=lines, found=found, page=page, pages=pages)


def people_found(session: Session, event: Event, search: Search) -> list[int]:
    """The ids of everybody whom `search` finds, on all pages; one statement."""
    query = select(Participation.id).join(Participation.person).where(_matching(event, search))
    return list(session.scalars(query.order_by(Participation.id)))


def _counted(session: Session, wanted: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(Participation).join(Participation.person)
    return session.scalar(query.where(wanted)) or 0


def _line(row: Row[Any], event: Event, delegation: Delegation | None, replaces: str) -> PersonLine:
    return PersonLine(
        **row._mapping,
        delegation=printed_delegation(delegation, event) if delegation else "",
        country=delegation.country if delegation else None,
        replaces=replaces,
    )


def question_counts(session: Session, event: Event) -> dict[str, int]:
    """How many people each ready question finds, and how many participants in the sense of the statistics; one
    statement.
    """
    asked = QUESTIONS | {"delegates": and_(_ACTIVE, Participation.category.in_(DELEGATE_CATEGORIES))}
    counts = [func.coalesce(func.sum(case((condition, 1), else_=0)), 0).label(key) for key, condition in asked.items()]
    query = select(*counts).select_from(Participation).join(Participation.person)
    row = session.execute(query.where(Participation.event_id == event.id)).one()
    return {key: int(count) for key, count in zip(asked, row, strict=True)}


def _matching(event: Event, search: Search) -> ColumnElement[bool]:
    answered = (answered_so(Participation.id, event.id, number, value) for number, value in search.answers)
    return and_(Participation.event_id == event.id, QUESTIONS[search.question], *_terms(search), *answered)


def _terms(search: Search) -> list[ColumnElement[bool]]:
    terms = names.search_terms(search.text[:LONGEST_SEARCH])[:MOST_TERMS]
    if not terms:
        return []
    by_words = and_(*(Participation.search_key.contains(term, autoescape=True) for term in terms))
    if not search.sees_names:
        by_words = and_(by_words, Participation.name_withheld.is_(False))
    number = _number(terms)
    return [by_words if number is None else or_(by_words, Participation.number == number)]


def _number(terms: list[str]) -> int | None:
    """The number of a participation, if that alone was typed."""
    alone = terms[0] if len(terms) == 1 else ""
    return int(alone) if alone.isascii() and alone.isdecimal() and len(alone) <= MOST_DIGITS else None


def _columns() -> Select[*tuple[Any, ...]]:
    return select(
        Participation.id,
        Participation.number,
        Person.full_name,
        Person.family_part,
        Person.honorific,
        Person.native_name,
        Participation.rank,
        Participation.post,
        Participation.agency,
        Participation.category,
        Participation.capacity,
        Participation.status,
        Participation.name_withheld,
        Participation.delegation_id,
    ).join(Person, Person.id == Participation.person_id)


def _replaced(session: Session, event: Event, ids: list[int]) -> dict[int, str]:
    query = (
        select(Participation.replaced_by_id, Person.full_name)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, Participation.replaced_by_id.in_(ids))
    )
    return {row[0]: row[1] for row in session.execute(query) if row[0] is not None}
