"""Numbers at a glance: people counted once, whatever their roles."""

from dataclasses import dataclass

from sqlalchemy import and_, case, func, not_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from eventmgr.agenda.enums import BREAKS, NOT_PRINTED, SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.delegations.enums import DELEGATE_CATEGORIES, INACTIVE, STAFF_CATEGORIES, Category
from eventmgr.delegations.models import Participation
from eventmgr.delegations.rules.seats import ARRIVED, CONFIRMED
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.people.models import Person


@dataclass(frozen=True, slots=True)
class PeopleFigures:
    """Active members of delegations (R12), staff left out; genders of the confirmed ones (E-26).

    `without_delegation`: delegates and observers in no delegation (experts and staff may well be in none).
    `without_gender`: everybody active whose gender is not stated.
    """

    nominated: int
    confirmed: int
    arrived: int
    women: int
    stated: int
    without_delegation: int
    without_gender: int

    @property
    def not_stated(self) -> int:
        return self.confirmed - self.stated


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """Sessions that are planned or held, without breaks, and the days they stand on."""

    sessions: int
    days: int


def people_figures(session: Session, event: Event) -> PeopleFigures:
    """One statement, whatever the size of the event."""
    member = and_(Participation.delegation_id.is_not(None), Participation.category.not_in(STAFF_CATEGORIES))
    confirmed = and_(member, Participation.status.in_(CONFIRMED))
    delegate = Participation.category.in_(DELEGATE_CATEGORIES | {Category.OBSERVER})
    stated = Person.gender != Gender.NOT_STATED
    query = (
        select(
            _sum(member),
            _sum(confirmed),
            _sum(and_(member, Participation.status.in_(ARRIVED))),
            _sum(and_(confirmed, Person.gender == Gender.FEMALE)),
            _sum(and_(confirmed, stated)),
            _sum(and_(Participation.delegation_id.is_(None), delegate)),
            _sum(not_(stated)),
        )
        .select_from(Participation)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, Participation.status.not_in(INACTIVE))
    )
    return PeopleFigures(*(int(number) for number in session.execute(query).one()))


def session_figures(session: Session, event: Event) -> SessionFigures:
    """One statement."""
    query = select(func.count(), func.count(AgendaSession.date.distinct())).where(
        AgendaSession.event_id == event.id,
        AgendaSession.date.is_not(None),
        AgendaSession.state.in_((SessionState.PLANNED, SessionState.HELD)),
        AgendaSession.kind.not_in(BREAKS | NOT_PRINTED),
    )
    return SessionFigures(*session.execute(query).one())


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
