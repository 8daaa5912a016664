"""Where everybody stands: the judgement of every participation that may have a certificate, in the order of prints."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.attendance.queries import (
    Place,
    attendees_of,
    places_of_event,
    rule_of,
    said_in_event,
    units_of_event,
)
from eventmgr.attendance.queries.units import NOT_TAKING_PLACE
from eventmgr.attendance.rules import AttendanceRule, Mark, Register, build_register
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
    """Judge everybody, and whoever left and has a certificate. Nine statements, however many people there are."""
    places = places_of_event(session, event, whom=_certifiable(event))
    attendees = attendees_of(session, event, places)
    units = units_of_event(session, event)
    register = build_register(attendees.values(), units, records=said_in_event(session, event))
    rule = rule_of(event)
    judged = _judged(places, register, rule, speakers=_speakers(session, event))
    return Standings(tuple(places), judged, rule)


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
    places: Iterable[Place], register: Register, rule: AttendanceRule, *, speakers: set[int]
) -> dict[int, Standing]:
    """Most people have the same marks: each kind of row is judged once."""
    alike: dict[tuple[object, ...], Standing] = {}
    judged = {}
    for place in places:
        marks: tuple[Mark, ...] = register.rows.get(place.id, ())
        kind = (place.category, place.status, place.id in speakers, marks)
        if kind not in alike:
            by_day = register.by_day(place.id) if marks else {}
            candidate = Candidate(place.category, place.status, by_day, speaks=place.id in speakers)
            alike[kind] = standing_of(candidate, rule)
        judged[place.id] = alike[kind]
    return judged
