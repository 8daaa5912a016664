"""Bring a roster into an event: forecast what it would do, then do it in one transaction."""

from collections.abc import Iterable
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from eventmgr import names
from eventmgr.countries import country
from eventmgr.delegations.enums import INACTIVE, DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.exchange.cells import cells_of
from eventmgr.delegations.exchange.corrections import Corrections, corrected
from eventmgr.delegations.exchange.judging import judge
from eventmgr.delegations.exchange.lines import roster_lines
from eventmgr.delegations.exchange.places import Invited, Places
from eventmgr.delegations.exchange.verdicts import Forecast, Known, Outcome, Place, Verdict
from eventmgr.delegations.fields import ParticipantFields
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import change_participant, invite_delegation
from eventmgr.delegations.services.heads import leads
from eventmgr.delegations.services.register import Newcomer, enrol_many, participation_values, split_fields
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.files.sheets import Sheet
from eventmgr.people.services import make_person
from eventmgr.words import N_


def forecast_roster(
    session: Session, event: Event, sheets: Iterable[Sheet], *, corrections: Corrections | None = None
) -> Forecast:
    """What the list in `sheets`, as corrected, would do in `event`, in two statements; nothing is changed.

    Raises RefusedError if there is no list in them.
    """
    lines = corrected(roster_lines(sheets), corrections or Corrections(), code=event.code)
    people = _people(session, event)
    return judge(
        lines, [_known(event, each) for each in people], places=_places(session, event), code=event.code, check=_checked
    )


def import_roster(session: Session, event: Event, forecast: Forecast, *, source: str = "") -> None:
    """Do what `forecast` says; `source` (the name of the file) is kept with new people.

    Raises RefusedError if a line is refused: a list comes in whole or not at all.
    """
    if forecast.refused:
        raise RefusedError(N_("Refused rows: %(count)s. Nothing was imported."), count=len(forecast.refused))
    delegations = {row.id: row for row in session.scalars(select(Delegation).where(Delegation.event_id == event.id))}
    invited: dict[str, Delegation] = {}
    new = [verdict for verdict in forecast.verdicts if verdict.outcome is Outcome.NEW]
    for place in (verdict.place for verdict in forecast.verdicts):
        if place.is_new and place.key not in invited:
            invited[place.key] = _invite(session, event, place)
    settled = {str(key): row for key, row in delegations.items()} | invited
    enrol_many(session, event, [_newcomer(verdict, settled.get(verdict.place.key), source) for verdict in new])
    people = {row.id: row for row in _people(session, event)} if forecast.count(Outcome.CHANGED) else {}
    for verdict in forecast.verdicts:
        if verdict.outcome is Outcome.CHANGED and verdict.known is not None:
            _change(session, people[verdict.known.participation_id], verdict, settled.get(verdict.place.key))


def _people(session: Session, event: Event) -> list[Participation]:
    query = (
        select(Participation)
        .where(Participation.event_id == event.id, Participation.status != ParticipationStatus.REPLACED)
        .options(joinedload(Participation.delegation))
        .order_by(Participation.number)
    )
    return list(session.scalars(query))


def _known(event: Event, row: Participation) -> Known:
    return Known(
        participation_id=row.id,
        number=row.number,
        place=str(row.delegation_id or ""),
        full_name=row.person.full_name,
        cells=cells_of(row, event),
        extra=dict(row.extra or {}),
        email=row.person.email,
        active=row.status not in INACTIVE,
        heads=leads(row),
    )


def _places(session: Session, event: Event) -> Places:
    query = (
        select(Delegation)
        .where(Delegation.event_id == event.id)
        .options(joinedload(Delegation.organisation))
        .order_by(Delegation.id)
    )
    return Places(Invited(row.id, tuple(_names(row)), row.country) for row in session.scalars(query))


def _names(row: Delegation) -> list[str]:
    organisation = row.organisation
    known = [row.name, row.name_override, country(row.country).common if row.country else ""]
    known += [organisation.name, organisation.acronym] if organisation else []
    return [name for name in dict.fromkeys(known) if name]


def _checked(full_name: str, fields: dict[str, Any]) -> dict[str, Any]:
    """`fields` as they will be kept; raises RefusedError as the forms of the pages do."""
    of_person, of_participation = split_fields(cast(ParticipantFields, fields))
    person = make_person(full_name=full_name, **of_person)
    kept = {name: getattr(person, name) for name in of_person}
    return kept | participation_values(of_participation)


def _invite(session: Session, event: Event, place: Place) -> Delegation:
    kind = DelegationKind.COUNTRY if place.country else DelegationKind.ORGANISATION
    return invite_delegation(
        session, event, kind=kind, name=place.name, country=place.country, status=DelegationStatus.NOMINATED
    )


def _newcomer(verdict: Verdict, delegation: Delegation | None, source: str) -> Newcomer:
    of_person, of_participation = split_fields(cast(ParticipantFields, verdict.fields))
    person = make_person(full_name=verdict.full_name, **of_person | {"source": source})
    return Newcomer(person, delegation, of_participation | {"extra": verdict.extra, "source": names.one_line(source)})


def _change(session: Session, row: Participation, verdict: Verdict, delegation: Delegation | None) -> None:
    change_participant(
        session,
        row,
        version=row.version,
        person_version=row.person.version,
        delegation=delegation,
        full_name=verdict.full_name,
        **verdict.fields | {"extra": (row.extra or {}) | verdict.extra},
    )
