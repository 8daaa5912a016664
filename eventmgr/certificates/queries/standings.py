"""Where everybody stands: the judgement of every participation that may have a certificate, in the order of prints."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.attendance.queries import AlikeRegister, Place, alike_register, places_of_event, rule_of
from eventmgr.attendance.queries.units import NOT_TAKING_PLACE
from eventmgr.attendance.rules import AttendanceRule
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.rules import BY_CHOICE, Candidate, Standing, standing_of
from eventmgr.delegations.enums import COUNTED_CATEGORIES, INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.events.models import Event

CERTIFIABLE = COUNTED_CATEGORIES | BY_CHOICE
"""Categories that may have a certificate (domain.md B.2)."""
SPEAKING = (SessionRoleKind.SPEAKER, SessionRoleKind.PANELLIST, SessionRoleKind.FACILITATOR)


@dataclass(frozen=True, slots=True)
class Standings:
    """Everybody who may have a certificate, in order, with the judgement of each; and the rule that was applied."""

    places: tuple[Place, ...]
    of: Mapping[int, Standing]
    rule: AttendanceRule


def standings_of_event(session: Session, event: Event) -> Standings:
    """Judge everybody, and whoever left and has a certificate. The statements do not grow with the people."""
    places, rule = places_of_event(session, event, whom=_certifiable(event)), rule_of(event)
    alike = alike_register(session, event, places)
    return Standings(tuple(places), _judged(places, alike, rule, speakers=_speakers(session, event)), rule)


def _certifiable(event: Event) -> ColumnElement[bool]:
    """Who takes part in a category that may have one, and whoever has one already."""
    certified = select(Certificate.participation_id).where(Certificate.event_id == event.id)
    due = Participation.status.not_in(INACTIVE) & Participation.category.in_(CERTIFIABLE)
    return or_(due, Participation.id.in_(certified))


def _speakers(session: Session, event: Event) -> set[int]:
    """Who speaks, sits on a panel or facilitates in a session that takes place."""
    query = (
        select(SessionRole.participation_id)
        .join(AgendaSession, AgendaSession.id == SessionRole.session_id)
        .where(
            SessionRole.event_id == event.id,
            SessionRole.role.in_(SPEAKING),
            AgendaSession.state.not_in(NOT_TAKING_PLACE),
        )
    )
    return set(session.scalars(query))


def _judged(
    places: Iterable[Place], alike: AlikeRegister, rule: AttendanceRule, *, speakers: set[int]
) -> dict[int, Standing]:
    """Each kind of person is judged once."""
    known: dict[tuple[int, bool], Standing] = {}
    judged = {}
    for place in places:
        kind = (alike.like[place.id], place.id in speakers)
        if kind not in known:
            known[kind] = _standing(place, alike, rule, speaks=kind[1])
        judged[place.id] = known[kind]
    return judged


def _standing(place: Place, alike: AlikeRegister, rule: AttendanceRule, *, speaks: bool) -> Standing:
    other = alike.like[place.id]
    by_day = alike.register.by_day(other) if other in alike.register.rows else {}
    return standing_of(Candidate(place.category, place.status, by_day, speaks=speaks), rule)
