"""Where everybody stands: the judgement of every participation that may have a certificate, in the order of prints."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, NamedTuple

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from eventmgr.agenda.enums import SessionRoleKind
from eventmgr.agenda.models import AgendaSession, SessionRole
from eventmgr.attendance.enums import AttendanceStatus, RecordSource
from eventmgr.attendance.models import AttendanceRecord, AttendanceUnit
from eventmgr.attendance.queries import attendees_of, rule_of, units_of_event
from eventmgr.attendance.queries.units import NOT_TAKING_PLACE
from eventmgr.attendance.rules import AttendanceRule, Mark, Register, build_register
from eventmgr.certificates.models import Certificate
from eventmgr.certificates.rules import BY_CHOICE, Candidate, Standing, standing_of
from eventmgr.delegations.enums import COUNTED_CATEGORIES, INACTIVE, Category, ParticipationStatus
from eventmgr.delegations.models import Participation
from eventmgr.delegations.queries.order import EVERY_DELEGATION, delegations_in_order, in_order
from eventmgr.events.models import Event
from eventmgr.people.models import Person

CERTIFIABLE = COUNTED_CATEGORIES | BY_CHOICE
"""Categories that may have a certificate (domain.md B.2)."""
SPEAKING = (SessionRoleKind.SPEAKER, SessionRoleKind.PANELLIST, SessionRoleKind.FACILITATOR)


class Place(NamedTuple):
    """A participation before it is shown. A tuple, as there are thousands."""

    id: int
    status: ParticipationStatus
    category: Category
    number: int
    name_withheld: bool
    search_key: str


class _Said(NamedTuple):
    """A record of attendance, as the rules ask for it."""

    participation_id: int
    unit: str
    status: AttendanceStatus
    source: RecordSource
    minutes: int | None
    arrived: time | None


@dataclass(frozen=True, slots=True)
class Standings:
    """Everybody who may have a certificate, in order, with the judgement of each; and the rule that was applied."""

    places: tuple[Place, ...]
    of: Mapping[int, Standing]
    rule: AttendanceRule


def standings_of_event(session: Session, event: Event) -> Standings:
    """Judge everybody, and whoever left and has a certificate. Nine statements, however many people there are."""
    places = _places(session, event)
    attendees = attendees_of(session, event, places)
    units = units_of_event(session, event)
    register = build_register(attendees.values(), units, records=_records(session, event))
    rule = rule_of(event)
    judged = _judged(places, register, rule, speakers=_speakers(session, event))
    return Standings(tuple(places), judged, rule)


def _places(session: Session, event: Event) -> list[Place]:
    delegations = delegations_in_order(session, event, statuses=EVERY_DELEGATION)
    rows = session.execute(in_order(_candidates(event), [delegation.id for delegation in delegations]))
    return [Place._make(row) for row in rows]


def _candidates(event: Event) -> Select[*tuple[Any, ...]]:
    certified = select(Certificate.participation_id).where(Certificate.event_id == event.id)
    due = Participation.status.not_in(INACTIVE) & Participation.category.in_(CERTIFIABLE)
    return (
        select(
            Participation.id,
            Participation.status,
            Participation.category,
            Participation.number,
            Participation.name_withheld,
            Participation.search_key,
        )
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id, or_(due, Participation.id.in_(certified)))
    )


def _records(session: Session, event: Event) -> list[_Said]:
    query = (
        select(
            AttendanceRecord.participation_id,
            AttendanceUnit.code,
            AttendanceRecord.status,
            AttendanceRecord.source,
            AttendanceRecord.minutes,
            AttendanceRecord.arrived,
        )
        .join(AttendanceUnit, AttendanceUnit.id == AttendanceRecord.unit_id)
        .where(AttendanceRecord.event_id == event.id)
        .order_by(AttendanceRecord.id)
    )
    return [_Said._make(row) for row in session.execute(query)]


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
