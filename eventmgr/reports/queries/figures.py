"""Numbers at a glance: people counted once, whatever their roles."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import BREAKS, NOT_PRINTED, SessionState
from eventmgr.agenda.models import AgendaSession
from eventmgr.delegations.enums import DELEGATE_CATEGORIES, Category
from eventmgr.delegations.rules.seats import ARRIVED, CONFIRMED
from eventmgr.events.models import Event
from eventmgr.people.enums import Gender
from eventmgr.reports.queries.census import Alike


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


def people_figures(people: Iterable[Alike]) -> PeopleFigures:
    """The figures of a census."""
    people = list(people)
    members = [each for each in people if each.takes_seat]
    confirmed = [each for each in members if each.status in CONFIRMED]
    delegates = DELEGATE_CATEGORIES | {Category.OBSERVER}
    return PeopleFigures(
        nominated=_sum(members),
        confirmed=_sum(confirmed),
        arrived=_sum(each for each in members if each.status in ARRIVED),
        women=_sum(each for each in confirmed if each.gender is Gender.FEMALE),
        stated=_sum(each for each in confirmed if each.gender is not Gender.NOT_STATED),
        without_delegation=_sum(each for each in people if each.delegation_id is None and each.category in delegates),
        without_gender=_sum(each for each in people if each.gender is Gender.NOT_STATED),
    )


def _sum(people: Iterable[Alike]) -> int:
    return sum(each.number for each in people)


def session_figures(session: Session, event: Event) -> SessionFigures:
    """One statement."""
    query = select(func.count(), func.count(AgendaSession.date.distinct())).where(
        AgendaSession.event_id == event.id,
        AgendaSession.date.is_not(None),
        AgendaSession.state.in_((SessionState.PLANNED, SessionState.HELD)),
        AgendaSession.kind.not_in(BREAKS | NOT_PRINTED),
    )
    return SessionFigures(*session.execute(query).one())
