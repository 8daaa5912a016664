"""Bring a roster into an event: forecast what it would do, then do it in one transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from eventmgr import names
from eventmgr.countries import country
from eventmgr.delegations.enums import DelegationKind, DelegationStatus, ParticipationStatus
from eventmgr.delegations.exchange.answers import Columns, own_columns, parted, read_answers, with_answers
from eventmgr.delegations.exchange.cells import known_people
from eventmgr.delegations.exchange.choices import chosen_columns
from eventmgr.delegations.exchange.corrections import Corrections, corrected
from eventmgr.delegations.exchange.judging import judge
from eventmgr.delegations.exchange.lines import Roster, read_roster
from eventmgr.delegations.exchange.places import Invited, Places
from eventmgr.delegations.exchange.restricted import hasher, with_restricted, write_restricted
from eventmgr.delegations.exchange.verdicts import Forecast, Outcome, Place, Verdict
from eventmgr.delegations.fields import ParticipantFields
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.delegations.services import invite_delegation
from eventmgr.delegations.services.heads import settle_category
from eventmgr.delegations.services.keys import refresh_search_keys
from eventmgr.delegations.services.register import (
    Newcomer,
    check_delegation,
    enrol_many,
    participation_values,
    split_fields,
)
from eventmgr.delegations.services.writing import put
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.files.sheets import Sheet
from eventmgr.people.services import KEYED, person_keys, person_values
from eventmgr.questions.services import save_many_answers
from eventmgr.words import N_

AT_ONCE = 1_000
NO_KEY = b""
Told = Callable[[int, int], None]


def forecast_roster(
    session: Session,
    event: Event,
    sheets: Iterable[Sheet],
    *,
    corrections: Corrections | None = None,
    passport_key: bytes = NO_KEY,
) -> Forecast:
    """What the list in `sheets`, as corrected, would do in `event`, in three statements; nothing is changed.

    Its columns mean what was chosen for lists of this event before. Raises RefusedError if there is no list in them.
    """
    roster = read_roster(sheets, chosen_columns(session, event))
    return forecast_of(session, event, roster, corrections=corrections, passport_key=passport_key)


def forecast_of(
    session: Session,
    event: Event,
    roster: Roster,
    *,
    corrections: Corrections | None = None,
    passport_key: bytes = NO_KEY,
) -> Forecast:
    """What `roster`, as corrected, would do in `event`. `passport_key` makes the hashes of passport numbers
    (`questions.passports`)."""
    columns = own_columns(session, event)
    corrected_lines = corrected(roster.lines, corrections or Corrections(), code=event.code)
    lines, unread = read_answers(corrected_lines, columns)
    known = with_answers(session, event, known_people(session, event), columns)
    found = judge(
        lines,
        with_restricted(session, event, known, lines=lines),
        places=_places(session, event),
        code=event.code,
        check=_checked,
        hashed=hasher(passport_key),
    )
    return replace(found, remarks=(*roster.remarks, *unread, *found.remarks))


def import_roster(
    session: Session,
    event: Event,
    forecast: Forecast,
    *,
    source: str = "",
    told: Told = lambda done, total: None,
    passport_key: bytes = NO_KEY,
) -> None:
    """Do what `forecast` says; `source` (the name of the file) is kept with new people. `told` hears after every
    thousand lines how many of all are in.

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
    written_in, columns = names.one_line(source), own_columns(session, event)
    for start in range(0, len(new), AT_ONCE):
        told(start, len(forecast.verdicts))
        part = new[start : start + AT_ONCE]
        ids = enrol_many(
            session, event, [_newcomer(each, settled.get(each.place.key), written_in, columns) for each in part]
        )
        _answer(session, event, zip(ids, part, strict=True), columns)
        write_restricted(session, event, zip(ids, part, strict=True), key=passport_key)
    told(len(new), len(forecast.verdicts))
    changed = forecast.of(Outcome.CHANGED)
    _change(session, event, changed, settled, columns)
    again = [(each.known.participation_id, each) for each in changed if each.known]
    _answer(session, event, again, columns)
    write_restricted(session, event, again, key=passport_key)
    told(len(forecast.verdicts), len(forecast.verdicts))


def _places(session: Session, event: Event) -> Places:
    query = (
        select(Delegation)
        .where(Delegation.event_id == event.id)
        .options(joinedload(Delegation.organisation))
        .order_by(Delegation.id)
    )
    gone = DelegationStatus.WITHDRAWN
    rows = session.scalars(query)
    return Places(Invited(row.id, tuple(_names(row)), row.country, row.status is gone) for row in rows)


def _names(row: Delegation) -> list[str]:
    organisation = row.organisation
    known = [row.name, row.name_override, country(row.country).common if row.country else ""]
    known += [organisation.name, organisation.acronym] if organisation else []
    return [name for name in dict.fromkeys(known) if name]


def _checked(full_name: str, fields: dict[str, Any]) -> dict[str, Any]:
    """`fields` as they will be kept; raises RefusedError as the forms of the pages do."""
    of_person, of_participation = split_fields(cast(ParticipantFields, fields))
    kept = person_values(full_name=full_name, **of_person) | participation_values(of_participation)
    del kept["full_name"]
    return kept


def _invite(session: Session, event: Event, place: Place) -> Delegation:
    kind = DelegationKind.COUNTRY if place.country else DelegationKind.ORGANISATION
    return invite_delegation(
        session, event, kind=kind, name=place.name, country=place.country, status=DelegationStatus.NOMINATED
    )


def _answer(session: Session, event: Event, verdicts: Iterable[tuple[int, Verdict]], columns: Columns) -> None:
    """Write down the answers to the event's own questions, by participation."""
    given = {number: answers for number, each in verdicts if (answers := parted(each.extra, columns)[1])}
    if given:
        save_many_answers(session, event.id, given)


def _newcomer(verdict: Verdict, delegation: Delegation | None, source: str, columns: Columns) -> Newcomer:
    """The fields of a verdict were checked when it was judged."""
    of_person, of_participation = split_fields(cast(ParticipantFields, verdict.fields))
    person = {**of_person, "full_name": verdict.full_name, "source": source}
    return Newcomer(
        person, delegation, {**of_participation, "extra": parted(verdict.extra, columns)[0], "source": source}
    )


def _change(
    session: Session,
    event: Event,
    verdicts: Sequence[Verdict],
    settled: Mapping[str, Delegation],
    columns: Columns,
) -> None:
    """Write what differs of people who are known, all of them in one go."""
    if not verdicts:
        return
    rows = {row.id: row for row in _people(session, event)}
    with session.no_autoflush:
        for verdict in verdicts:
            if verdict.known is not None:
                _rewrite(rows[verdict.known.participation_id], verdict, settled.get(verdict.place.key), columns)
    session.flush()
    changed = [rows[each.known.participation_id].person_id for each in verdicts if each.known is not None]
    refresh_search_keys(session, people=changed)


def _rewrite(row: Participation, verdict: Verdict, delegation: Delegation | None, columns: Columns) -> None:
    of_person, of_participation = split_fields(cast(ParticipantFields, verdict.fields))
    values: dict[str, Any] = {**of_participation, "extra": (row.extra or {}) | parted(verdict.extra, columns)[0]}
    if delegation is not row.delegation:
        check_delegation(row.event_id, delegation, capacity=row.capacity)
        row.delegation = delegation
        values = {"position": None, "placed": None} | values
    put(row, values)
    put(row.person, {**of_person, "full_name": verdict.full_name})
    if names.fold(row.person.family_part) not in names.fold(verdict.full_name):
        row.person.family_part = ""
    put(row.person, person_keys({name: getattr(row.person, name) for name in KEYED}))
    settle_category(row)


def _people(session: Session, event: Event) -> list[Participation]:
    query = (
        select(Participation)
        .where(Participation.event_id == event.id, Participation.status != ParticipationStatus.REPLACED)
        .options(joinedload(Participation.delegation))
    )
    return list(session.scalars(query))
